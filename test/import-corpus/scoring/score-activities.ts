import type { FuzzyDate } from '#kernel/fuzzy-date/fuzzy-date.ts';
import type { Activity } from '#kernel/plan.ts';
import type { ExpectedActivity, ExpectedDate, OrOneOf } from '../expected.ts';
import { matchItems } from './match.ts';
import { likeness, normalise, optionsOf } from './normalise.ts';
import { Tally } from './tally.ts';

/** Rows found, rows invented, and every field of the rows. A row that is missing counts as wrong in each of its fields. */
export const scoreActivities = (tally: Tally, expected: readonly ExpectedActivity[], got: readonly Activity[]) => {
  const matched = matchItems(expected, got, { likeness: rowLikeness, atLeast: 0.55 });
  const { extra } = matched;
  const pairs = matched.pairs.filter(([row]) => !row.optional);
  const missing = matched.missing.filter((row) => !row.optional);
  tally.count('rows', { right: pairs.length, expected: pairs.length + missing.length, extra: extra.length });
  for (const row of missing) {
    tally.miss('rows', {
      where: nameOf(row),
      expected: `${first(row.phrase)} · ${first(row.title)}`,
      got: 'no such row',
    });
    countMissingFields(tally, row);
  }
  for (const row of extra)
    tally.miss('rows', { where: row.title, expected: 'no such row', got: `${row.when.text} · ${row.title}` });
  for (const [row, activity] of pairs) scoreFields(tally, row, activity);
};

const first = <Value>(value: OrOneOf<Value>) => optionsOf(value)[0];
const nameOf = (row: ExpectedActivity) => `row "${first(row.phrase)}" ${first(row.title)}`;

const best = (options: readonly string[], got: string) => Math.max(...options.map((option) => likeness(option, got)));
const rowLikeness = (row: ExpectedActivity, activity: Activity) => {
  const title = best(optionsOf(row.title), activity.title);
  const isSamePhrase = optionsOf(row.phrase).some((phrase) => normalise(phrase) === normalise(activity.when.text));
  const audiences = first(row.audiences ?? []) ?? [];
  const people =
    audiences.length === 0 || activity.audiences.length === 0
      ? 0
      : likeness(audiences.join(' '), activity.audiences.join(' '));
  return title * 0.6 + (isSamePhrase ? 0.3 : 0) + people * 0.1;
};

// The row itself is listed as a miss; its fields only count.
const countMissingFields = (tally: Tally, row: ExpectedActivity) => {
  const unlisted = new Tally(tally.document);
  scoreFields(unlisted, row, null);
  for (const [measure, count] of unlisted.counts) tally.count(measure, count);
};

const scoreFields = (tally: Tally, row: ExpectedActivity, activity: Activity | null) => {
  const where = nameOf(row);
  const text = (measure: string, expected: OrOneOf<string | null> | undefined, got: string | null | undefined) => {
    if (expected === undefined) return;
    tally.check(
      measure,
      activity !== null && optionsOf(expected).some((option) => normalise(option ?? '') === normalise(got ?? '')),
      { where, expected: optionsOf(expected).join(' OR '), got },
    );
  };
  const list = (
    measure: string,
    expected: OrOneOf<readonly string[]> | undefined,
    got: readonly string[] | undefined,
  ) => {
    if (expected !== undefined)
      scoreItems(tally, measure, { where, expected, got: got ?? [], isMissing: activity === null });
  };
  text('phrase', row.phrase, activity?.when.text);
  scoreDate(tally, { where, row, got: activity?.when ?? null });
  text('title', row.title, activity?.title);
  text('objective', row.objective, activity?.objective);
  list('row audiences', row.audiences, activity?.audiences);
  list('row channels', row.channels, activity?.channels);
  text('sender', row.sender, activity?.sender);
  list('responsible', row.responsible, activity?.responsible);
  text('status', row.status, activity?.status.value);
  list(
    'tasks',
    row.tasks,
    activity?.tasks.map((task) => task.text),
  );
};

const scoreDate = (
  tally: Tally,
  { where, row, got }: { where: string; row: ExpectedActivity; got: FuzzyDate | null },
) => {
  if (row.when !== undefined) {
    tally.check('interval', got !== null && optionsOf(row.when).some((option) => isRightInterval(option, got)), {
      where,
      expected: optionsOf(row.when),
      got: got && [got.start, got.end],
    });
  }
  if (row.rrule !== undefined) {
    tally.check('rhythm', got?.rrule?.includes(row.rrule) ?? false, { where, expected: row.rrule, got: got?.rrule });
  }
};

/** Whether an interval is what the expectation allows. */
export const isRightInterval = (
  expected: ExpectedDate,
  got: { readonly start: string | null; readonly end: string | null },
) => {
  if ('endsOn' in expected) return got.end !== null && expected.endsOn.includes(got.end);
  if ('start' in expected) return expected.start === got.start && expected.end === got.end;
  if (got.start === null || got.end === null) return false;
  const { mustContain, within } = expected;
  return got.start <= mustContain && got.end >= mustContain && got.start >= within[0] && got.end <= within[1];
};

/** Counts items of a list: found, missing and extra, against the reading that fits best. An empty list that is right counts as one. */
export const scoreItems = (
  tally: Tally,
  measure: string,
  job: {
    readonly where: string;
    readonly expected: OrOneOf<readonly string[]>;
    readonly got: readonly string[];
    readonly isMissing: boolean;
  },
) => {
  const got = job.got.map(normalise);
  const readings = optionsOf(job.expected).map((option) => {
    const rest = [...got];
    let right = 0;
    for (const item of option.map(normalise)) {
      const at = rest.indexOf(item);
      if (at < 0) continue;
      rest.splice(at, 1);
      right += 1;
    }
    return { option, right, extra: rest.length, wrong: option.length - right + rest.length };
  });
  const reading = readings.sort((a, b) => a.wrong - b.wrong)[0];
  if (!reading) return;
  if (reading.option.length === 0)
    tally.count(measure, { expected: 1, right: job.isMissing || reading.extra > 0 ? 0 : 1, extra: reading.extra });
  else tally.count(measure, { expected: reading.option.length, right: reading.right, extra: reading.extra });
  if (reading.wrong > 0 && !job.isMissing)
    tally.miss(measure, { where: job.where, expected: reading.option, got: job.got });
};
