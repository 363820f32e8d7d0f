import { type BodyComparison, compareBodies, type Version } from '#modules/library/index.ts';
import type { QuestionView } from '../editor/question-view.ts';

/** A changed base beside the own text, in the order of the base. */
export type ComparisonView = {
  readonly view: QuestionView;
  readonly version: Version;
  readonly comparison: BodyComparison;
  /** `merge`: an own text stands in the place of the base; `look`: no own text to merge with. */
  readonly kind: 'merge' | 'approve' | 'look';
  /** The version that the site still shows, where its words can become an own text; else null. */
  readonly old: Version | null;
};

/** Null when nothing of the base waits at this moment. */
export function comparisonOf(view: QuestionView, now: Temporal.Instant): ComparisonView | null {
  const { waiting, followed, seen, text } = view;
  if (!waiting || !followed) return null;
  const old = seen?.body ?? {};
  const isVariant = waiting.what === 'compare';
  const own = isVariant && text ? text.draft : {};
  const kind = isVariant ? 'merge' : waiting.what === 'approve' ? 'approve' : 'look';
  const comparison = compareBodies(old, followed.version.body, own);
  return { view, version: followed.version, comparison, kind, old: kind === 'approve' ? keepable(view, now) : null };
}

/** Not above an own part, not in the place of a concept that somebody is writing, and not after the last day of the words. */
function keepable({ seen, text, followed }: QuestionView, now: Temporal.Instant): Version | null {
  if (seen === null || text !== null || followed?.stance?.kind === 'addition') return null;
  return seen.visibleUntil !== null && Temporal.Instant.compare(seen.visibleUntil, now) <= 0 ? null : seen;
}

/** The name of the field with the choice for a piece of a text. */
export const choiceField = (text: string, piece: number): string => `keuze-${text}-${piece}`;
