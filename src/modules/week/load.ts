import type { Id } from '#kernel/id.ts';
import { listActivitiesNaming } from '#modules/calendar/index.ts';
import { firstNameOf } from '#modules/people/index.ts';
import {
  actorIn,
  type KeptProgramme,
  listProgrammes,
  listSaidNames,
  listSharedProgrammes,
  nameOfOwn,
} from '#modules/programmes/index.ts';
import { type Actor, overShared, type Scope, todayOf } from '#platform/scope.ts';
import { itemsIn, namesToAsk, type ProgrammeToRead } from './collect.ts';
import { type MyWeek, type PlacedItem, weekOf } from './model/week-item.ts';
import type { NameToAsk } from './model/name-to-ask.ts';

/** What somebody has to do, and the names in plans of which only the words say that they are meant. */
export type LoadedWeek = { readonly week: MyWeek; readonly names: readonly NameToAsk[] };

/**
 * What the person of the scope has to do, over the programmes of the own organisation and (at most 50) that others share. However
 * many programmes there are, it is the same few questions to the database.
 */
export async function loadMyWeek(scope: Scope): Promise<LoadedWeek> {
  const reads = await readAll(scope);
  const asked = { person: scope.actor, today: todayOf(scope) };
  const items: PlacedItem[] = reads.flatMap((read) => itemsIn(read, asked));
  return { week: weekOf(items), names: reads.flatMap((read) => namesToAsk(read, scope.actor)) };
}

type Place = { readonly programme: KeptProgramme; readonly owner: string | null; readonly actor: Actor };

async function readAll(scope: Scope): Promise<ProgrammeToRead[]> {
  const own = (await listProgrammes(scope)).map((programme): Place => ({ programme, owner: null, actor: scope.actor }));
  const shared = await listSharedProgrammes(scope);
  const from = shared.length > 0 ? await nameOfOwn(scope) : '';
  const places = [
    ...own,
    ...shared.map(
      ({ programme, ownerName, part }): Place => ({ programme, owner: ownerName, actor: actorIn(scope, part, from) }),
    ),
  ];
  const ids = places.map(({ programme }) => programme.id);
  return overShared(scope, (over) => readPlaces(over, places, ids));
}

async function readPlaces(
  scope: Scope,
  places: readonly Place[],
  ids: readonly Id<'programme'>[],
): Promise<ProgrammeToRead[]> {
  const said = await listSaidNames(scope, ids);
  const first = firstNameOf(scope.actor.name);
  // A name that somebody took need not look like their own.
  const taken = said.filter(({ person, isThem }) => isThem && person === scope.actor.id).map(({ nameKey }) => nameKey);
  const words = [...new Set([...(first === null ? [] : [first]), ...taken])];
  const found = Map.groupBy(await listActivitiesNaming(scope, words, ids), ({ programme }) => programme);
  return places.flatMap(({ programme, owner, actor }) => {
    const activities = found.get(programme.id) ?? [];
    if (activities.length === 0) return [];
    const { permissions } = actor;
    return [
      {
        ...{ programme, owner, activities },
        said: said.filter((each) => each.programme === programme.id),
        mayEdit: permissions.has('calendar.edit'),
        mayContribute: permissions.has('calendar.contribute'),
      },
    ];
  });
}
