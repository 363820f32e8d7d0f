import { copy } from '../copy.nl.ts';
import type { UnitFinding } from '../finding.ts';
import { EVERYDAY_LONG_WORDS } from '../plain-words/everyday-long-words.nl.ts';
import { findPlainWord } from '../plain-words/find-plain-word.ts';
import { splitCompound } from '../plain-words/split-compound.ts';
import type { ReadUnit } from '../read-unit.ts';
import type { Token } from '../words/token.ts';

/** Words of more letters than this are hard to take in at once. */
const LONG_WORD = 14;

/** Long words, with the words they are made of where we know those. Names inside a sentence are left alone. */
export const longWords =
  (allowed: ReadonlySet<string>) =>
  ({ sentences }: ReadUnit): readonly UnitFinding[] =>
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap((token, at) => {
        const { kind, text, lower } = token;
        if (kind !== 'word' || longestPart(text) <= LONG_WORD || allowed.has(lower)) return [];
        if (EVERYDAY_LONG_WORDS.has(lower)) return [];
        // The list of difficult words already has something better to say.
        return findPlainWord(tokens, at)?.length === 1 ? [] : findingOf(token, at > 0 && /^\p{Lu}/u.test(text));
      }),
    );

function findingOf({ text, lower, from, to }: Token, maybeName: boolean): readonly UnitFinding[] {
  const parts = splitCompound(lower);
  const place = { rule: 'word.long', from, to, what: copy.longWord(text, text.length) } as const;
  if (parts) return [{ ...place, severity: 'warning', certain: true, how: copy.splitWord(inWords(parts)) }];
  return maybeName ? [] : [{ ...place, severity: 'info', certain: false, how: copy.shorterWord }];
}

/** A hyphen already splits a word for the reader. */
const longestPart = (word: string): number => Math.max(...word.split('-').map(({ length }) => length));

const inWords = (parts: readonly string[]): string => parts.map((part) => `‘${part}’`).join(' + ');
