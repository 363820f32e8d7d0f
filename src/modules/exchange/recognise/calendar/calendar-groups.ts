import type { Activity, Audience } from '#kernel/plan.ts';
import { doubtful, type Found } from '../found.ts';
import { namedAudience } from '../items/audience-category.ts';
import { groupAtStart } from '../items/audience-words.ts';
import { audienceLinker } from '../links.ts';
import { isPlaceholder } from '../table/contents.ts';
import { candidatesOf, STRONG } from '../table/header.ts';
import { fold } from '../text/fold.ts';

/** More new groups than this are no groups but rows of something else. */
const MOST_NEW = 60;

/** Groups of the calendar that none of the known audiences stands for, and groups a remark in it is about. */
export function withCalendarGroups(
  audiences: readonly Found<Audience>[],
  activities: readonly Found<Activity>[],
): Found<Audience>[] {
  const all = [...audiences];
  const seen = new Set<string>();
  let link = audienceLinker(all.map((each) => each.value.name));
  for (const { value, at } of activities) {
    const remarked = (value.notes ?? '')
      .split('\n')
      .filter((note) => !isMessage(note))
      .flatMap((note) => groupAtStart(note) ?? [])
      .filter((group) => group.split(/\s+/).length <= 4);
    for (const name of [...value.audiences, ...remarked]) {
      if (seen.has(fold(name)) || all.length >= audiences.length + MOST_NEW) continue;
      seen.add(fold(name));
      const { names, unclear } = link([name]);
      if (names.length > 0 || unclear !== null || isPlaceholder(name)) continue;
      all.push(
        doubtful(namedAudience(name, null), at, remarked.includes(name) ? 'audienceExcluded' : 'audienceFromCalendar'),
      );
      link = audienceLinker(all.map((each) => each.value.name));
    }
  }
  return all;
}

/** 'Boodschap: u houdt uw hulp' tells people something, and not of whom a remark is. */
const isMessage = (note: string): boolean =>
  candidatesOf(/^([^:]{2,60}):\s/u.exec(note)?.[1] ?? '').some(
    ({ role, score }) => role === 'message' && score >= STRONG,
  );
