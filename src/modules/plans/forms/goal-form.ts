import * as z from 'zod';
import type { FormProblem, FormValues, ParsedForm } from '#kernel/form-values.ts';
import { isIsoDay } from '#kernel/fuzzy-date/index.ts';
import { type Goal, GOAL_LEVELS, type Measurement } from '#kernel/plan.ts';
import { formOf, parseForm } from '#platform/form.ts';
import { copy } from '../copy.nl.ts';
import { measurementRows } from '../model/measurement-rows.ts';
import {
  dateOf,
  dateProblems,
  type FormPlace,
  needed,
  optional,
  phrase,
  readFigure,
  typedLines,
} from './form-pieces.ts';

const MOST_EARLIER_TEXTS = 10;
const none = z.literal('').transform(() => null);
const schema = z.object({
  text: needed(copy.missing.goal, 5_000),
  level: z.union([none, z.enum(GOAL_LEVELS)], copy.badChoice),
  side: z.union([none, z.enum(['internal', 'external'])], copy.badChoice),
  audiences: z.array(z.string().max(500)),
  otherAudiences: typedLines,
  period: phrase,
  indicator: optional,
  target: optional,
  unit: optional,
  baseline: optional,
  measuredBy: optional,
});

/** The goal that was filled in; refuses an impossible date and a measurement without a day or a figure. */
export function parseGoal(form: FormValues, at: FormPlace<Goal>): ParsedForm<Goal> {
  const parsed = parseForm(form, schema);
  const measured = readMeasurements(form);
  const problems = [
    ...(parsed.ok ? dateProblems('period', parsed.value.period, at) : parsed.problems),
    ...measured.problems,
    ...(parsed.ok ? targetProblems(parsed.value) : []),
  ];
  if (!parsed.ok || problems.length > 0) return { ok: false, problems };
  const { text, level, side, audiences, otherAudiences, period, indicator, target, unit, baseline, measuredBy } =
    parsed.value;
  const hasIndicator = indicator !== null || target !== null || unit !== null;
  return {
    ok: true,
    value: {
      ...at.before,
      text,
      level,
      side,
      audiences: [...new Set([...audiences, ...otherAudiences])],
      period: dateOf(period, at.before?.period, at),
      indicator: hasIndicator ? { text: indicator ?? '', target, unit } : null,
      baseline,
      measuredBy,
      measurements: measured.values,
      ...earlierTextsOf(at.before, text),
    },
  };
}

/** A percentage is a figure; words can be a target too, without a unit. */
function targetProblems({
  target,
  unit,
}: {
  readonly target: string | null;
  readonly unit: string | null;
}): FormProblem[] {
  if (target === null || /\d/.test(target) || !unit?.trim().startsWith('%')) return [];
  return [{ field: 'target', message: copy.badTarget(target) }];
}

/** The text a goal was read from may still hold its first words, and must not stand beside the new ones. */
function earlierTextsOf(before: Goal | null | undefined, text: string): Pick<Goal, 'earlierTexts'> {
  if (!before || before.text === text) return {};
  return { earlierTexts: [...new Set([...(before.earlierTexts ?? []), before.text])].slice(0, MOST_EARLIER_TEXTS) };
}

function readMeasurements(form: FormValues): {
  readonly values: readonly Measurement[];
  readonly problems: readonly FormProblem[];
} {
  const problems: FormProblem[] = [];
  const values: Measurement[] = [];
  for (const row of measurementRows(form)) {
    const [on, typed, note] = [
      form.get(`on-${row}`).trim(),
      form.get(`value-${row}`).trim(),
      form.get(`note-${row}`).trim(),
    ];
    if (on === '' && typed === '' && note === '') continue;
    const value = readFigure(typed);
    if (!isIsoDay(on)) problems.push({ field: `on-${row}`, message: copy.missing.measuredOn });
    if (value === null)
      problems.push({ field: `value-${row}`, message: typed === '' ? copy.missing.measured : copy.badMeasurement });
    else values.push({ on, value, note: note.slice(0, 2_000) || null });
  }
  return { values: values.sort((a, b) => a.on.localeCompare(b.on)), problems };
}

export function fieldsOfGoal(goal: Goal | null, query: (name: string) => string): FormValues {
  const measurements = (goal?.measurements ?? []).flatMap(({ on, value, note }, row) => [
    [`on-${row}`, on],
    [`value-${row}`, String(value).replace('.', ',')],
    [`note-${row}`, note],
  ]);
  return formOf({
    text: goal?.text,
    level: goal?.level ?? query('niveau'),
    side: goal?.side,
    audiences: goal?.audiences ?? [query('doelgroep')].filter((name) => name !== ''),
    otherAudiences: null,
    period: goal?.period?.text,
    indicator: goal?.indicator?.text,
    target: goal?.indicator?.target,
    unit: goal?.indicator?.unit,
    baseline: goal?.baseline,
    measuredBy: goal?.measuredBy,
    ...Object.fromEntries(measurements),
  });
}
