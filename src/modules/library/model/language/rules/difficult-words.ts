import { copy } from '../copy.nl.ts';
import type { UnitFinding } from '../finding.ts';
import { findPlainWord } from '../plain-words/find-plain-word.ts';
import type { PlainWord } from '../plain-words/plain-word.ts';
import type { ReadUnit } from '../read-unit.ts';
import type { Token } from '../words/token.ts';

/** Official and difficult words of our own list, in all their forms, with plainer ones. */
export const difficultWords =
  (allowed: ReadonlySet<string>) =>
  ({ sentences, text }: ReadUnit): readonly UnitFinding[] =>
    sentences.flatMap(({ tokens }) =>
      listedIn(tokens)
        .filter(({ entry, from, to }) => !allowed.has(text.slice(from, to).toLowerCase()) && !allowed.has(entry.word))
        .map(({ entry, from, to }) => findingOf(entry, text.slice(from, to), from)),
    );

type Listed = { readonly entry: PlainWord; readonly from: number; readonly to: number };

/** From left to right; a word inside a phrase that was found is not looked at again. */
function listedIn(tokens: readonly Token[]): readonly Listed[] {
  const found: Listed[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const plain = findPlainWord(tokens, at);
    const first = tokens[at];
    at += (plain?.length ?? 1) - 1;
    const last = tokens[at];
    if (plain && first && last) found.push({ entry: plain.entry, from: first.from, to: last.to });
  }
  return found;
}

function findingOf({ kind, instead }: PlainWord, words: string, from: number): UnitFinding {
  const place = { certain: true, from, to: from + words.length, how: copy.sayInstead(instead), instead };
  return kind === 'official'
    ? { rule: 'word.official', severity: 'warning', what: copy.official(words), ...place }
    : { rule: 'word.difficult', severity: 'info', what: copy.difficult(words), ...place };
}
