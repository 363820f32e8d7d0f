import { copy } from '../copy.nl.ts';
import type { UnitFinding } from '../finding.ts';
import { findPlainWord } from '../plain-words/find-plain-word.ts';
import { splitCompound } from '../plain-words/split-compound.ts';
import type { ReadUnit } from '../read-unit.ts';

/** Words of more letters than this are hard to take in at once. */
const LONG_WORD = 14;

/** Long words, with the words they are made of where we know those. Names inside a sentence are left alone. */
export const longWords =
  (allowed: ReadonlySet<string>) =>
  ({ sentences }: ReadUnit): readonly UnitFinding[] =>
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ kind, text, lower, from, to }, at) => {
        const letters = longestPart(text);
        if (kind !== 'word' || letters <= LONG_WORD || allowed.has(lower)) return [];
        // The list of difficult words already has something better to say.
        if (findPlainWord(tokens, at)?.length === 1) return [];
        const parts = splitCompound(lower);
        if (at > 0 && /^\p{Lu}/u.test(text) && parts === undefined) return [];
        const how = parts === undefined ? copy.shorterWord : copy.splitWord(inWords(parts));
        const severity = parts === undefined ? 'info' : 'warning';
        const what = copy.longWord(text, text.length);
        return [{ rule: 'word.long' as const, severity, certain: parts !== undefined, from, to, what, how } as const];
      }),
    );

/** A hyphen already splits a word for the reader. */
const longestPart = (word: string): number => Math.max(...word.split('-').map(({ length }) => length));

const inWords = (parts: readonly string[]): string => parts.map((part) => `‘${part}’`).join(' + ');
