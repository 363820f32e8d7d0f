import { listActivitiesNaming } from '#modules/calendar/index.ts';
import { type KeptProgramme, listProgrammes, readShared } from '#modules/programmes/index.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { itemsIn, type ProgrammeToRead } from './collect.ts';
import { firstNameOf } from './model/same-person.ts';
import { type MyWeek, type PlacedItem, weekOf } from './model/week-item.ts';

/** What the person of the scope has to do, over the programmes of the own organisation and (at most 50) that others share. */
export async function loadMyWeek(scope: Scope): Promise<MyWeek> {
  const first = firstNameOf(scope.actor.name);
  if (first === null) return weekOf([]);
  const asked = { person: scope.actor.name, today: todayOf(scope) };
  const own = await readHere(scope, await listProgrammes(scope), { first, owner: null });
  const shared = await readShared(scope, async (inside, { programme, ownerName }) =>
    readHere(inside, [programme], { first, owner: ownerName }),
  );
  const items: PlacedItem[] = [...own, ...shared.flat()].flatMap((read) => itemsIn(read, asked));
  return weekOf(items);
}

async function readHere(
  scope: Scope,
  programmes: readonly KeptProgramme[],
  { first, owner }: { readonly first: string; readonly owner: string | null },
): Promise<ProgrammeToRead[]> {
  const byProgramme = Map.groupBy(await listActivitiesNaming(scope, first), ({ programme }): string => programme);
  return programmes.flatMap((programme) => {
    const activities = byProgramme.get(programme.id)?.map(({ activity }) => activity) ?? [];
    if (activities.length === 0) return [];
    const { permissions } = scope.actor;
    const rights = { mayEdit: permissions.has('calendar.edit'), mayContribute: permissions.has('calendar.contribute') };
    return [{ programme, owner, activities, ...rights }];
  });
}
