import type { KeptProgramme } from '#modules/programmes/index.ts';
import { listItems } from '#platform/items.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { copy } from './copy.nl.ts';
import type { AudienceExtra } from './model/audience-extra.ts';
import { audienceKind } from './store.ts';

const MOST_BOXES = 24;

/** What the other audiences of the plan use, to choose from in the form. */
export async function loadExtra(scope: Scope, programme: KeptProgramme): Promise<AudienceExtra> {
  const items = await listItems(scope, audienceKind, programme.id);
  const all = items.map(({ body }) => body);
  const said = (values: readonly (string | null | undefined)[]) => values.flatMap((value) => value?.trim() || []);
  return {
    today: todayOf(scope),
    others: items.map(({ id, body }) => ({ id, name: body.name })),
    categories: unique([...said(all.map(({ category }) => category)), ...copy.form.usualCategories]),
    channels: mostUsed(all.flatMap(({ channels }) => channels)),
    speakers: unique([...said(all.map(({ speaker }) => speaker)), ...copy.form.usualSpeakers]),
  };
}

function unique(values: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const value of values) if (!seen.has(value.toLowerCase())) seen.set(value.toLowerCase(), value);
  return [...seen.values()];
}

/** What is used most, in the order of the alphabet. */
function mostUsed(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_BOXES)
    .map(([value]) => value);
  return most.sort((one, other) => one.localeCompare(other, 'nl'));
}
