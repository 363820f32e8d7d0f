import { emptyPlan, type Plan } from '#kernel/plan.ts';
import { audienceKind } from '#modules/audiences/index.ts';
import { channelKind } from '#modules/channels/index.ts';
import { goalKind, phaseKind } from '#modules/plans/index.ts';
import type { KeptProgramme } from '#modules/programmes/index.ts';
import { type Item, loadItems } from '#platform/items.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { bookOf } from './audience-book.ts';
import { placeAnchored } from './model/anchor/anchored.ts';
import type { Calendar } from './model/calendar.ts';
import { nowOf } from './model/plan-over.ts';
import { activityKind } from './store.ts';

const bodies = <Body>(items: readonly Item<Body>[]): Body[] => items.map(({ body }) => body);

/** Reads the calendar of a programme in one question to the database. */
export async function loadCalendar(scope: Scope, programme: KeptProgramme): Promise<Calendar> {
  const items = await loadItems(scope, programme.id, {
    activities: activityKind,
    audiences: audienceKind,
    channels: channelKind,
    phases: phaseKind,
    goals: goalKind,
  });
  const { id: _, revision: _revision, changedAt: _changedAt, ...words } = programme;
  const written: Plan = {
    ...emptyPlan(programme.name),
    programme: words,
    activities: bodies(items.activities),
    audiences: bodies(items.audiences),
    channels: bodies(items.channels),
    phases: bodies(items.phases),
    goals: bodies(items.goals),
  };
  const { plan, placings } = placeAnchored(written);
  return {
    programme,
    plan,
    placings: new Map([...placings].map(([index, placing]) => [plan.activities[index]?.id ?? '', placing])),
    book: bookOf(plan),
    ...nowOf(plan, todayOf(scope)),
    mayEdit: scope.actor.permissions.has('calendar.edit'),
  };
}
