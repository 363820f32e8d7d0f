import { type DateContext, type FuzzyDate, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Phase } from '#kernel/plan.ts';
import { type Found, probable } from '../found.ts';
import type { Reading } from '../reading.ts';
import { bandText } from '../table/grid.ts';
import { fold } from '../text/fold.ts';
import { phaseNamed } from '../calendar/phase-bands.ts';
import { datesOf } from '../dates.ts';

/** The phases that only the calendar names, in the order of its rows; one phase over all rows divides nothing. */
export function phasesOfCalendar(
  activities: readonly Found<Activity>[],
  { tables, dates }: Pick<Reading, 'tables' | 'dates'>,
): Found<Phase>[] {
  const bands = bandsIn(tables);
  const periods = periodsIn([...new Set(activities.flatMap(({ value }) => value.phase || []))], dates);
  const found = new Map<string, Found<Phase>>();
  for (const { value, at } of activities) {
    const name = value.phase ?? '';
    if (name === '') continue;
    const known = found.get(fold(name));
    const phase: Phase = known?.value ?? { name, period: periods.get(name) ?? null, milestone: null, accent: null };
    found.set(fold(name), probable(phase, [...(known?.at ?? bands.get(fold(name)) ?? []), ...at]));
  }
  return found.size >= 2 ? [...found.values()] : [];
}

/** The phases with the rows across a calendar that stand for them. */
export function withBands(phases: readonly Found<Phase>[], tables: Reading['tables']): Found<Phase>[] {
  const phaseOf = phaseNamed(phases.map(({ value }) => value.name));
  const bands = tables
    .filter(({ kind }) => kind === 'calendar')
    .flatMap(({ table }) => table.rows.map((row) => ({ at: row.at, band: bandText(row, table.width) })));
  return phases.map((phase) => ({
    ...phase,
    at: [
      ...new Set([
        ...phase.at,
        ...bands.filter(({ band }) => band !== null && phaseOf(band) === phase.value.name).flatMap(({ at }) => at),
      ]),
    ],
  }));
}

/** Where each phase has a row of its own over the rows that are in it. */
const bandsIn = (tables: Reading['tables']): ReadonlyMap<string, readonly number[]> =>
  new Map(
    tables.flatMap(({ table }) =>
      table.rows.flatMap((row) => {
        const name = bandText(row, table.width);
        return name === null ? [] : [[fold(name), row.at] as const];
      }),
    ),
  );

/** The time in the brackets behind the names: 'Fase 1: voorbereiding (jan - feb)'; after that of last year 'na de zomer' is of the next. */
function periodsIn(names: readonly string[], dates: DateContext): ReadonlyMap<string, FuzzyDate> {
  const told = names.flatMap((name) => {
    const phrase = /\(([^()]{3,60})\)\s{0,9}$/u.exec(name)?.[1]?.trim() ?? '';
    const period = readDatePhrase(phrase, dates);
    return period?.start != null && MAY_HANG_ON.has(period.anchor?.kind) ? [{ name, phrase }] : [];
  });
  const read = datesOf(
    told.map(({ phrase }) => ({ text: phrase, read: phrase })),
    dates,
  );
  return new Map(told.flatMap(({ name }, index) => (read[index] ? [[name, read[index]] as const] : [])));
}
const MAY_HANG_ON: ReadonlySet<string | undefined> = new Set([undefined, 'schoolHoliday']);
