import type { Token } from '../words/token.ts';
import { PLAIN_WORDS, type PlainWord } from './plain-word.ts';

type Form = { readonly words: readonly string[]; readonly entry: PlainWord };

/** Forms by their first word, longest first, so that "in het kader van" wins from "kader". */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Form[]> = (() => {
  const forms = PLAIN_WORDS.flatMap((entry) => entry.forms.map((words) => ({ words, entry })));
  const byFirst = Map.groupBy(forms, ({ words }) => words[0] ?? '');
  return new Map([...byFirst].map(([first, all]) => [first, all.toSorted((a, b) => b.words.length - a.words.length)]));
})();

/** The longest entry of our list that begins at this token, with how many tokens it takes. */
export function findPlainWord(
  tokens: readonly Token[],
  at: number,
): { readonly entry: PlainWord; readonly length: number } | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  const form = BY_FIRST_WORD.get(first.lower)?.find(({ words }) =>
    words.every((word, index) => tokens[at + index]?.lower === word),
  );
  return form ? { entry: form.entry, length: form.words.length } : undefined;
}
