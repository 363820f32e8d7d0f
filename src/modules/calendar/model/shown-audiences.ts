import { foldWords } from '#kernel/held-words.ts';
import { onceFor } from '#kernel/once-for.ts';
import type { Activity } from '#kernel/plan.ts';
import type { AudienceBook } from './audience-book.ts';

/** One audience of an activity in words. `audience` is its position in the plan, or the first of several; null when nobody knows who is meant. */
export type ShownAudience = { readonly text: string; readonly audience: number | null };

/** More names than this for one word say less than the word. */
const MOST_NAMES = 4;

/**
 * For whom an activity is, the same on every screen and in every file: an audience that somebody linked by its name in the plan,
 * other words as they were written, each once and in their order. `everyone` when they are all meant.
 */
export function shownAudiences(activity: Activity, book: AudienceBook): readonly ShownAudience[] | 'everyone' {
  if (book.reached(activity).everyone) return 'everyone';
  const linked = new Set((activity.audienceLinks ?? []).flatMap(book.meant));
  const words = activity.audiences.map((text) => ({ text, ...whoIs(text, linked, book) }));
  const covered = new Set(words.flatMap(({ found }) => found));
  const rest = [...linked].filter((index) => !covered.has(index));
  const open = words.filter(({ found }) => linked.size > 0 && found.length === 0);
  // One word that nothing else explains means all that is linked beside the others.
  const stand = open.length === 1 && rest.length > 0 ? open[0] : undefined;
  const shown = words.flatMap((word) => {
    const names = word === stand && rest.length <= MOST_NAMES ? rest : word.names;
    return names.length > 0 ? named(names, book) : asWritten(word);
  });
  return once(stand ? shown : [...shown, ...named(rest, book)]);
}

/** The same for the activities of a plan: what the same words and rings show is worked out once, for they stand in hundreds of rows. */
export const shownAudiencesIn = (book: AudienceBook): ((activity: Activity) => ReturnType<typeof shownAudiences>) =>
  onceFor(
    ({ audiences, audienceLinks = [], rings }) =>
      `${audiences.join('\0')}\0\0${audienceLinks.join('\0')}\0\0${rings.join('\0')}`,
    (activity) => shownAudiences(activity, book),
  );

/** `found` are the audiences that these words stand for, `names` those that are called by their names instead. */
type Who = { readonly found: readonly number[]; readonly names: readonly number[] };

function whoIs(text: string, linked: ReadonlySet<number>, book: AudienceBook): Who {
  const all = book.meant(text);
  if (linked.size > 0) {
    const found = all.filter((index) => linked.has(index));
    const saysMore = found.some((index) => addsTo(book.audiences[index]?.name ?? '', text));
    return { found, names: found.length <= MOST_NAMES && !saysMore ? found : [] };
  }
  const same = all.filter((index) => foldWords(book.audiences[index]?.name ?? '') === foldWords(text));
  return { found: all, names: same.slice(0, 1) };
}

/** 'Omwonenden (ook kinderen)' says more than the name 'Omwonenden' does. */
const addsTo = (name: string, text: string): boolean => foldWords(text).startsWith(`${foldWords(name)} `);

const asWritten = ({ text, found }: Who & { readonly text: string }): readonly ShownAudience[] => [
  { text, audience: found[0] ?? null },
];

const named = (positions: readonly number[], book: AudienceBook): readonly ShownAudience[] =>
  positions.map((audience) => ({ text: book.audiences[audience]?.name ?? '', audience }));

function once(shown: readonly ShownAudience[]): readonly ShownAudience[] {
  const seen = new Set<string>();
  return shown.filter(({ text }) => !seen.has(text) && seen.add(text));
}
