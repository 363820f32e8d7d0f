import { describePeriod, formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Audience, BudgetLine, EffortLine, Goal, Matrix, Plan, Section } from '#kernel/plan.ts';
import { placeAnchored, withShownAudiences } from '#modules/calendar/index.ts';
import { CALENDAR_FIELDS } from '../calendar-fields.ts';
import { copy } from '../copy.nl.ts';
import { markdownBlocks } from '../outline/markdown-blocks.ts';
import { plainText } from '../outline/plain-text.ts';
import { inOrder } from '../outline/calendar-order.ts';
import { AUDIENCE_FIELDS } from '../outline/parts/audiences-part.ts';
import { GOAL_FIELDS } from '../outline/parts/goals-part.ts';
import {
  ACCEPTED_FIELDS,
  AGREEMENT_FIELDS,
  CHANNEL_FIELDS,
  EVALUATION_FIELDS,
  PHASE_FIELDS,
  ROLE_FIELDS,
  UNRECOGNISED_FIELDS,
} from '../outline/parts/small-parts.ts';
import { phraseOf } from '../wording.ts';
import { countedSheetsOf } from './counted-sheets.ts';
import { cents, day, number, type Sheet, type SheetField, sheetOf, text, textFields } from './sheet.ts';

const names = copy.sheets;

const CALENDAR: readonly SheetField<Activity>[] = [
  ...textFields(CALENDAR_FIELDS),
  { title: copy.calendar.start, width: 12, hidden: true, value: (activity) => day(activity.when.start) },
  { title: copy.calendar.end, width: 12, hidden: true, value: (activity) => day(activity.when.end) },
];
const AUDIENCES: readonly SheetField<Audience>[] = [
  { title: names.category, width: 24, value: (audience) => text(audience.category) },
  ...textFields(AUDIENCE_FIELDS),
];
const GOALS: readonly SheetField<Goal>[] = [
  { title: names.level, width: 12, value: (goal) => text(goal.level === null ? null : copy.levels[goal.level]) },
  ...textFields(GOAL_FIELDS),
];
const BUDGET: readonly SheetField<BudgetLine>[] = [
  { title: copy.budget.label, width: 40, value: (line) => text(line.label) },
  { title: names.euros(copy.budget.planned), width: 16, value: (line) => cents(line.amountCents) },
  { title: names.euros(copy.budget.committed), width: 16, value: (line) => cents(line.committedCents) },
  { title: names.euros(copy.budget.spent), width: 16, value: (line) => cents(line.spentCents) },
  { title: copy.budget.carrier, width: 24, value: (line) => text(line.carrier) },
  { title: copy.budget.note, width: 40, value: (line) => text(line.note) },
];
const EFFORT: readonly SheetField<EffortLine>[] = [
  { title: copy.effort.role, width: 40, value: (line) => text(line.role) },
  { title: copy.effort.hours, width: 14, value: (line) => number(line.hoursPerWeek) },
  { title: copy.effort.period, width: 30, value: (line) => text(phraseOf(line.period)) },
];
const FACTS: readonly SheetField<readonly [string, string | null]>[] = [
  { title: names.field, width: 28, value: ([label]) => text(label) },
  { title: names.value, width: 90, value: ([, value]) => text(value) },
];

/** The sheets of a plan with clean texts: the calendar first, then everything else that has rows. */
export function planSheets(plan: Plan): Sheet[] {
  const shown = withShownAudiences(placeAnchored(plan).plan);
  const others = [
    sheetOf(names.plan, factsOf(plan), FACTS),
    sheetOf(names.goals, plan.goals, GOALS),
    sheetOf(names.audiences, plan.audiences, AUDIENCES),
    sheetOf(names.message, messageRows(plan), FACTS),
    sheetOf(names.channels, plan.channels, textFields(CHANNEL_FIELDS)),
    ...countedSheetsOf(plan, shown),
    ...plan.matrices.map(matrixSheet),
    sheetOf(names.phases, plan.phases, textFields(PHASE_FIELDS)),
    sheetOf(names.organisation, plan.roles, textFields(ROLE_FIELDS)),
    sheetOf(names.effort, plan.effort, EFFORT),
    sheetOf(names.budget, plan.budget, BUDGET),
    sheetOf(names.evaluation, plan.evaluation, textFields(EVALUATION_FIELDS)),
    sheetOf(names.agreements, plan.agreements, textFields(AGREEMENT_FIELDS)),
    sheetOf(names.texts, plan.sections.flatMap(textRows), FACTS),
    sheetOf(names.accepted, plan.acceptedFindings ?? [], textFields(ACCEPTED_FIELDS)),
    sheetOf(names.other, plan.unrecognised, textFields(UNRECOGNISED_FIELDS)),
  ];
  return [sheetOf(names.calendar, inOrder(shown), CALENDAR), ...others.filter((sheet) => sheet.rows.length > 0)];
}

function factsOf({ programme }: Plan): (readonly [string, string | null])[] {
  return [
    [names.name, programme.name],
    [copy.cover.client, programme.client],
    [copy.cover.owner, programme.owner],
    [copy.cover.participants, programme.participants.join('\n')],
    [copy.cover.period, describePeriod(programme)],
    [copy.cover.version, programme.documentVersion],
    [copy.cover.documentDate, programme.documentDate === null ? null : formatDayPlain(programme.documentDate)],
  ];
}

function messageRows({ messages }: Plan): (readonly [string, string | null])[] {
  const rows: (readonly [string, string | null])[] = [
    [copy.chapters.message, messages.core],
    [copy.message.short, messages.short],
    [copy.message.sentence, messages.sentence ?? null],
    [copy.message.slogan, messages.slogan],
    [copy.message.tone, messages.tone],
    [copy.message.values, messages.values.join('\n')],
    [copy.message.preferred, (messages.preferredWords ?? []).join('\n')],
    ...messages.accents.map((accent) => [`${copy.message.accent}: ${accent.for}`, accent.text] as const),
    ...(messages.avoidedWords ?? []).map(({ word, instead }) => [`${copy.message.word}: ${word}`, instead] as const),
  ];
  return rows.filter(([label, value]) => (value ?? '') !== '' || label.includes(': '));
}

/** A text longer than a cell may hold goes on in the next row. */
function textRows({ title, markdown }: Section): (readonly [string, string])[] {
  const pieces = plainText(markdownBlocks(markdown, 1)).match(/.{1,30000}/gs) ?? [''];
  return pieces.map((piece) => [title, piece] as const);
}

function matrixSheet(matrix: Matrix, index: number): Sheet {
  const crossed = new Set(matrix.crosses.map((cross) => JSON.stringify(cross)));
  const columns: SheetField<string>[] = matrix.columns.map((column) => ({
    title: column,
    width: 14,
    value: (row) => text(crossed.has(JSON.stringify([row, column])) ? names.cross : null),
  }));
  return sheetOf(names.matrix(index + 1), matrix.rows, [
    { title: matrix.title ?? copy.matrices.rows, width: 36, value: text },
    ...columns,
  ]);
}
