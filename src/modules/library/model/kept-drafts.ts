import type { Body } from './sharing/stance.ts';

/** One time that somebody kept the words of an own text, in whatever language; `before` is null where there were none yet. */
export type KeptDraft = {
  readonly id: string;
  readonly at: Temporal.Instant;
  /** As they were called then; '' when nobody knows any more. */
  readonly by: string;
  readonly before: Body | null;
  readonly after: Body;
};

/**
 * Of what was kept of a question in all its languages, what belongs to one text: everything that leads to or from words that are known
 * to be of it, also along a way that was taken back. In the order given; words that are kept once more as they were are left out.
 */
export function keptDrafts(changes: readonly KeptDraft[], known: readonly Body[]): readonly KeptDraft[] {
  const ours = new Set(known.map(nameOf));
  const left = new Set(changes);
  for (let grew = true; grew; ) {
    grew = false;
    for (const change of left) {
      const ends = [change.before, change.after].flatMap((body) => (body === null ? [] : [nameOf(body)]));
      if (!ends.some((end) => ours.has(end))) continue;
      for (const end of ends) ours.add(end);
      left.delete(change);
      grew = true;
    }
  }
  return changes.filter(
    (change) => !left.has(change) && (change.before === null || nameOf(change.before) !== nameOf(change.after)),
  );
}

/** The same for the same words, in whatever order their names stand. */
const nameOf = (body: Body): string =>
  JSON.stringify(Object.entries(body).toSorted(([one], [other]) => (one < other ? -1 : 1)));
