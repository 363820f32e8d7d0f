import type { DateContext } from '#kernel/fuzzy-date/index.ts';
import type { Programme } from '#kernel/plan.ts';

/** What the form needs besides the audience: what the other audiences of the plan use, and the day (civil, Amsterdam). */
export type AudienceExtra = {
  readonly today: string;
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly categories: readonly string[];
  readonly channels: readonly string[];
  readonly speakers: readonly string[];
};
type Period = Pick<Programme, 'start' | 'end'>;

/** How a phrase without a year is to be read: in the period of the programme, or else from today. */
export const contextOf = ({ start, end }: Period, today: string): DateContext => ({ ref: today, from: start, to: end });
