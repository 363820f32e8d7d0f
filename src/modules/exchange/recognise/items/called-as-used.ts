import type { Channel } from '#kernel/plan.ts';
import type { Found } from '../found.ts';
import { fold } from '../text/fold.ts';

/** What may stand behind the name of a means without making it another one: a bracket, a name in quotes, where it hangs. */
const MORE = /^\s+(?:[(“"‘'«]|(?:langs|op|in|via|bij)\s)/iu;

/**
 * Means by the name that the calendar has for them: 'Bewonersbrief (huis aan huis)' is 'Bewonersbrief' there, and what stands behind
 * it describes it. Only where no other means begins with that name.
 */
export function calledAsUsed(channels: readonly Found<Channel>[], used: readonly string[]): Found<Channel>[] {
  const wanted = new Map(used.map((name) => [fold(name), name]));
  const starts = channels.map(({ value }) => startOf(value.name, wanted));
  const known = new Set(channels.map(({ value }) => fold(value.name)));
  return channels.map((found, index) => {
    const start = starts[index] ?? null;
    if (start === null || known.has(fold(start)) || starts.filter((each) => each === start).length > 1) return found;
    const more = found.value.name
      .slice(start.length)
      .trim()
      .replace(/^\(([^()]*)\)$/u, '$1');
    const description = [more, found.value.description ?? ''].filter((text) => text !== '').join('\n');
    return { ...found, value: { ...found.value, name: start, description } };
  });
}

/** The part of a name that the calendar uses by itself, as it is written here. */
function startOf(name: string, wanted: ReadonlyMap<string, string>): string | null {
  if (wanted.has(fold(name))) return null;
  for (const { index } of name.slice(0, 140).matchAll(/\s+/gu)) {
    const start = name.slice(0, index);
    if (wanted.has(fold(start)) && MORE.test(name.slice(index))) return start;
  }
  return null;
}
