import { emptyPlan, type Plan } from '#kernel/plan.ts';
import type { DateContext } from '#kernel/fuzzy-date/index.ts';
import { audienceKind } from '#modules/audiences/index.ts';
import { channelKind } from '#modules/channels/index.ts';
import { goalKind, phaseKind } from '#modules/plans/index.ts';
import type { KeptProgramme } from '#modules/programmes/index.ts';
import { type Item, loadItems } from '#platform/items.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { bookOf } from './audience-book.ts';
import type { AudienceBook } from './model/audience-book.ts';
import { activityKind } from './store.ts';

/** What the pages of the calendar show: the parts of the plan they need, read once. `plan` has empty lists for the other parts. */
export type Calendar = {
  readonly programme: KeptProgramme;
  readonly plan: Plan;
  readonly book: AudienceBook;
  /** Civil date in Amsterdam. */
  readonly today: string;
  readonly mayEdit: boolean;
  /** Revision per activity, in the order of `plan.activities`. */
  readonly revisions: readonly number[];
};

const bodies = <Body>(items: readonly Item<Body>[]): Body[] => items.map(({ body }) => body);

/** Reads the calendar of a programme in one question to the database. */
export async function loadCalendar(scope: Scope, programme: KeptProgramme): Promise<Calendar> {
  const items = await loadItems(scope, programme.id, {
    activities: activityKind, audiences: audienceKind, channels: channelKind, phases: phaseKind, goals: goalKind,
  });
  const { id: _, revision: _revision, changedAt: _changedAt, ...words } = programme;
  const plan: Plan = {
    ...emptyPlan(programme.name), programme: words, activities: bodies(items.activities), audiences: bodies(items.audiences),
    channels: bodies(items.channels), phases: bodies(items.phases), goals: bodies(items.goals),
  };
  return {
    programme, plan, book: bookOf(plan), today: todayOf(scope), mayEdit: scope.actor.permissions.has('calendar.edit'),
    revisions: items.activities.map(({ revision }) => revision),
  };
}

/** What a date without a year is read against: the period of the programme, or else today. */
export const dateContextOf = (programme: Pick<KeptProgramme, 'start' | 'end'>, today: string): DateContext =>
  ({ from: programme.start, to: programme.end, ref: today });
