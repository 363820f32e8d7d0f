import type { DateContext } from '#kernel/fuzzy-date/index.ts';

/** What the fields of this module's forms need besides the item: names to choose from, and the day (civil, Amsterdam). */
export type PlanExtra = { readonly audienceNames: readonly string[]; readonly today: string };
type Period = { readonly start: string | null; readonly end: string | null };

/** How a phrase without a year is to be read in a programme. `today` is a civil date. */
export const contextOf = ({ start, end }: Period, today: string): DateContext => ({ ref: today, from: start, to: end });
