import type { BudgetLine, EffortLine, Plan } from '#kernel/plan.ts';
import { copy } from '../../copy.nl.ts';
import { eurosInWords, numberInWords, phraseOf } from '../../wording.ts';
import {
  type Block,
  type Column,
  type Field,
  paragraph,
  type Row,
  type Table,
  tableOf,
  usedFields,
} from '../outline.ts';

const words = copy.budget;
const AMOUNTS: readonly { readonly title: string; readonly cents: (line: BudgetLine) => number | null }[] = [
  { title: words.planned, cents: (line) => line.amountCents },
  { title: words.committed, cents: (line) => line.committedCents ?? null },
  { title: words.spent, cents: (line) => line.spentCents ?? null },
];
const FIELDS: readonly Field<BudgetLine>[] = [
  { title: words.label, share: 5, show: (line) => line.label },
  ...AMOUNTS.map(
    ({ title, cents }): Field<BudgetLine> => ({
      title,
      share: 3,
      align: 'end',
      show: (line) => eurosOrNone(cents(line)),
    }),
  ),
  { title: words.carrier, share: 3, show: (line) => line.carrier },
  { title: words.note, share: 4, show: (line) => line.note },
];
const EFFORT_FIELDS: readonly Field<EffortLine>[] = [
  { title: copy.effort.role, share: 5, show: (line) => line.role },
  {
    title: copy.effort.hours,
    share: 2,
    align: 'end',
    show: (line) => (line.hoursPerWeek === null ? null : numberInWords(line.hoursPerWeek)),
  },
  { title: copy.effort.period, share: 3, show: (line) => phraseOf(line.period) },
];
const eurosOrNone = (cents: number | null): string => (cents === null ? '' : eurosInWords(cents));

/** The budget with a total row; a sentence says how many lines have no amount, so that the total never looks complete when it is not. */
export function budgetPart(plan: Plan): Block[] {
  if (plan.budget.length === 0) return [];
  const table = tableOf(copy.chapters.budget, plan.budget, usedFields(plan.budget, FIELDS));
  const open = plan.budget.filter((line) => line.amountCents === null).length;
  return [
    withTotal(table, totalRow(table.columns, plan.budget)),
    ...(open === 0 ? [] : [paragraph(`${words.incomplete(open)}.`)]),
  ];
}

function totalRow(columns: readonly Column[], lines: readonly BudgetLine[]): Row {
  const cells = columns.map(({ title }, index) => {
    if (index === 0) return [words.total];
    const amount = AMOUNTS.find((candidate) => candidate.title === title);
    return amount === undefined ? [] : [eurosInWords(lines.reduce((sum, line) => sum + (amount.cents(line) ?? 0), 0))];
  });
  return { cells, total: true };
}

const withTotal = (table: Table, total: Row): Table => ({ ...table, rows: [...table.rows, total] });

/** Hours per role; no total, because the lines may be of different periods. */
export function effortPart(plan: Plan): Block[] {
  if (plan.effort.length === 0) return [];
  return [tableOf(copy.chapters.effort, plan.effort, usedFields(plan.effort, EFFORT_FIELDS))];
}
