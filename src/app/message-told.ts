import { activityPath, messageTold } from '#modules/calendar/index.ts';
import { loadPlanOf } from '#modules/dossier/index.ts';
import type { ToldMessage } from '#modules/messages/index.ts';
import type { KeptProgramme } from '#modules/programmes/index.ts';
import { type Scope, todayOf } from '#platform/scope.ts';

/**
 * Where a programme tells its message and its accents. The messages module asks, the calendar knows; it stands higher in the module
 * graph, so the app ties the two. Nothing for who may not see the calendar.
 */
export async function messageToldIn(scope: Scope, programme: KeptProgramme): Promise<readonly ToldMessage[]> {
  if (!scope.actor.permissions.has('calendar.view')) return [];
  const told = messageTold(await loadPlanOf(scope, programme), todayOf(scope));
  return told.map(({ for: group, tellings }) => ({
    for: group,
    tellings: tellings.map(({ id, title, phrase }) => ({
      ...{ title, phrase },
      href: activityPath({ programme: programme.id, item: id }),
    })),
  }));
}
