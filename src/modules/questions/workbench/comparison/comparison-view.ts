import { type BodyComparison, compareBodies, type Version } from '#modules/library/index.ts';
import type { QuestionView } from '../editor/question-view.ts';

/** A changed base beside the own text, in the order of the base. */
export type ComparisonView = {
  readonly view: QuestionView;
  readonly version: Version;
  readonly comparison: BodyComparison;
  /** `merge`: an own text stands in the place of the base; `look`: no own text to merge with. */
  readonly kind: 'merge' | 'approve' | 'look';
};

/** Null when nothing of the base waits. */
export function comparisonOf(view: QuestionView): ComparisonView | null {
  const { waiting, followed, seen, text } = view;
  if (!waiting || !followed) return null;
  const old = seen?.body ?? {};
  const isVariant = waiting.what === 'compare';
  const own = isVariant && text ? text.draft : {};
  const kind = isVariant ? 'merge' : waiting.what === 'approve' ? 'approve' : 'look';
  return { view, version: followed.version, comparison: compareBodies(old, followed.version.body, own), kind };
}

/**
 * Whether the words that the site still shows can become an own text: not above an own part, and not in the place of a concept, that
 * somebody is writing.
 */
export const mayKeepOld = ({ kind, view: { seen, text, followed } }: ComparisonView): boolean =>
  kind === 'approve' && seen !== null && text === null && followed?.stance?.kind !== 'addition';

/** The name of the field with the choice for a piece of a text. */
export const choiceField = (text: string, piece: number): string => `keuze-${text}-${piece}`;
