import type { TextUnit, UnitKind } from './units/text-unit.ts';
import { clausesOf } from './words/clauses-of.ts';
import { type Sentence, sentencesOf } from './words/sentences-of.ts';
import type { Token } from './words/token.ts';

/** A sentence with its clauses: the words between commas. */
export type ReadSentence = Sentence & { readonly clauses: readonly (readonly Token[])[] };

/** A unit with its words found: what the rules work on. */
export type ReadUnit = {
  readonly kind: UnitKind;
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly words: number;
};

export function readUnit({ kind, text }: TextUnit): ReadUnit {
  const sentences = sentencesOf(text).map((sentence) => ({ ...sentence, clauses: clausesOf(text, sentence) }));
  return { kind, text, sentences, words: sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) };
}
