import type { Id } from '#kernel/id.ts';
import type { Database } from '#platform/database/connect.ts';
import { type Actor, inScope } from '#platform/scope.ts';
import { addDayCounts, addSearchCounts, type Counted, type DayCount, type SearchCount } from '../store/counts.ts';

/** Counts what visitors do, per day, and writes it away together. What was counted in the last seconds is lost in a crash. */
export type Counter = {
  readonly add: (organisation: string, what: Counted, subject: string) => void;
  readonly addSearch: (organisation: string, words: string, found: boolean) => void;
  /** Writes what was counted until now; what cannot be written stays for the next time. */
  readonly write: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Options = { readonly database: Database; readonly clock: () => Temporal.Instant };
type Tally = { readonly days: Map<string, number>; readonly searches: Map<string, number> };

const WRITE_EVERY_MS = 5_000;
// Somebody who tries to fill the memory with searches that nobody does: the rest is not kept.
const MOST_SEARCHES = 2_000;
const COUNTING: Actor = {
  id: '00000000-0000-7000-8000-000000000000' as Id<'person'>,
  name: '',
  permissions: new Set(),
};

export function createCounter({ database, clock }: Options): Counter {
  let tallies = new Map<string, Tally>();
  let writing = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;
  let day = { text: '', untilMs: 0 };
  const today = (): string => {
    const now = clock();
    if (now.epochMilliseconds >= day.untilMs) day = dayAt(now);
    return day.text;
  };
  const tallyOf = (organisation: string): Tally => {
    const tally = tallies.get(organisation) ?? { days: new Map(), searches: new Map() };
    tallies.set(organisation, tally);
    timer ??= setTimeout(() => void write(), WRITE_EVERY_MS).unref();
    return tally;
  };
  const bump = (counts: Map<string, number>, key: string, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by);
  const writeAll = async () => {
    const done = tallies;
    tallies = new Map();
    for (const [organisation, tally] of done) {
      await writeTally(database, organisation, tally).catch(() => {
        const again = tallyOf(organisation);
        for (const [key, count] of tally.days) bump(again.days, key, count);
        for (const [key, count] of tally.searches) bump(again.searches, key, count);
      });
    }
  };
  const write = (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    writing = writing.then(writeAll);
    return writing;
  };
  return {
    add: (organisation, what, subject) => bump(tallyOf(organisation).days, `${today()} ${what} ${subject}`),
    addSearch: (organisation, words, found) => {
      const { searches } = tallyOf(organisation);
      const key = `${today()} ${found ? '+' : '-'} ${words}`;
      if (searches.has(key) || searches.size < MOST_SEARCHES) bump(searches, key);
    },
    write,
    close: async () => {
      await write();
      if (timer) clearTimeout(timer);
    },
  };
}

/** The civil day in Amsterdam, and when the next begins: reckoned once a day. */
function dayAt(now: Temporal.Instant): { text: string; untilMs: number } {
  const date = now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
  return {
    text: date.toString(),
    untilMs: date.add({ days: 1 }).toZonedDateTime('Europe/Amsterdam').epochMilliseconds,
  };
}

const writeTally = (database: Database, organisation: string, { days, searches }: Tally): Promise<void> =>
  inScope(database, { organisation: organisation as Id<'organisation'>, actor: COUNTING }, async (scope) => {
    await addDayCounts(scope, [...days].map(readDay));
    await addSearchCounts(scope, [...searches].map(readSearch));
  });

function readDay([key, count]: [string, number]): DayCount {
  const [day = '', what = '', subject = ''] = key.split(' ');
  return { day, what: what as Counted, subject, count };
}

function readSearch([key, count]: [string, number]): SearchCount {
  const [day = '', sign = '', ...words] = key.split(' ');
  return { day, found: sign === '+', words: words.join(' '), count };
}
