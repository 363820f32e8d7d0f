import type { Messages } from '#kernel/plan.ts';

const MOST = 20;
const textsOf = ({ core, short, slogan, tone, sentence, accents }: Messages): readonly string[] =>
  [core, short, slogan, tone, sentence, ...accents.map(({ text }) => text)].filter(
    (text): text is string => typeof text === 'string' && text !== '',
  );

/**
 * What the message said before, oldest first: the text it was read from may still hold those words, and must not stand beside
 * the new ones. The first ones matter most; of a long row the middle is let go.
 */
export function earlierTextsOf(before: Messages | null, after: Messages): readonly string[] {
  if (!before) return [];
  const now = new Set(textsOf(after));
  const all = [...new Set([...(before.earlierTexts ?? []), ...textsOf(before).filter((text) => !now.has(text))])];
  return all.length <= MOST ? all : [...all.slice(0, MOST / 2), ...all.slice(-MOST / 2)];
}
