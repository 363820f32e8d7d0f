import { ENDING_ABBREVIATIONS } from './abbreviations.nl.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens-of.ts';

/** A sentence of a unit: from its first word up to and including the sign that ends it. Never without words. */
export type Sentence = { readonly from: number; readonly to: number; readonly tokens: readonly Token[] };

/** The sentences of a unit. A dot in an abbreviation, number, date, time or address ends none. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let open: Token[] = [];
  const tokens = tokensOf(text);
  tokens.forEach((token, index) => {
    open.push(token);
    const next = tokens[index + 1];
    const end = next === undefined ? lastEnd(text, token.to) : endAfter(text, open, next);
    if (end === undefined) return;
    sentences.push({ from: open[0]?.from ?? 0, to: end, tokens: open });
    open = [];
  });
  return sentences;
}

/** Where the sentence ends that has `open` as its words so far; undefined while it goes on. */
function endAfter(text: string, open: readonly Token[], next: Token): number | undefined {
  const last = open.at(-1);
  if (!last) return undefined;
  const gap = text.slice(last.to, next.from);
  const dots = last.kind === 'abbreviation' && ENDING_ABBREVIATIONS.has(last.lower) ? 0 : -1;
  const mark = /[.!?…]/.exec(gap)?.index ?? dots;
  if (mark === -1 || !/\s/.test(gap.slice(mark))) return undefined;
  if (!beginsSentence(next, gap)) return undefined;
  // "1. Vul het formulier in": the number belongs to what follows.
  if (open.length === 1 && last.kind === 'number' && gap.charAt(mark) === '.') return undefined;
  return last.to + mark + closingSigns(gap.slice(mark));
}

/** A capital, a figure, 's morgens, or an opening quotation mark. */
const beginsSentence = (next: Token, gap: string): boolean =>
  /^['’]?[\p{Lu}\p{N}€{]/u.test(next.text) || /^'[stnkm]$/.test(next.lower) || /["“‘]$/.test(gap);

/** How much of the signs after a sentence is still its own: the mark itself, and quotes or brackets that close. */
const closingSigns = (signs: string): number => /^[.!?…]{0,50}["'”’)\]]{0,5}/.exec(signs)?.[0].length ?? 0;

function lastEnd(text: string, from: number): number {
  return from + (/^[^\p{L}\p{N}\s]{0,50}/u.exec(text.slice(from, from + 100))?.[0].length ?? 0);
}
