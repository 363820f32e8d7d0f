import { type QuestionMeta, readMeta } from './question.ts';

/** What an organisation adds for itself to what a question of a base is about. */
export type OwnAbout = Pick<QuestionMeta, 'synonyms' | 'related'>;

/** Reads what was kept; a field that is missing or of another kind counts as not said. */
export function readOwnAbout(kept: Readonly<Record<string, unknown>>): OwnAbout {
  const { synonyms, related } = readMeta(kept);
  return { synonyms, related };
}

/** What a question is about on the own site: the words of both, and the own questions before those that the base names. */
export const withOwnAbout = (meta: QuestionMeta, own: OwnAbout): QuestionMeta => ({
  ...meta,
  synonyms: [...new Set([...meta.synonyms, ...own.synonyms])],
  related: [...new Set([...own.related, ...meta.related])],
});
