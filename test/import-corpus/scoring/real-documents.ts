import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { GOAL_LEVELS } from '#kernel/plan.ts';
import {
  type CorpusDocument,
  type Expected,
  type ExpectedActivity,
  type ExpectedDate,
  oneOf,
  type OrOneOf,
  until,
} from '../expected.ts';
import { sectionKindsOf } from './real-section-kinds.ts';

/** The documents of a folder that has, beside each, a `NAME.expected.json` in the format of a reader's extraction. */
export const realDocuments = (folder: string): CorpusDocument[] => {
  const names = readdirSync(folder);
  return names
    .filter((name) => name.endsWith('.expected.json'))
    .flatMap((name) => {
      const base = name.slice(0, -'.expected.json'.length);
      const fileName = names.find((other) => other.startsWith(`${base}.`) && other !== name);
      if (!fileName) return [];
      const extraction = extractionSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      return [
        {
          name: base,
          fileName,
          ref: new Date().toISOString().slice(0, 10),
          bytes: () => readFileSync(join(folder, fileName)),
          texts: [],
          expected: expectedOf(extraction),
        },
      ];
    });
};

const textOrNull = z.string().nullish();
const listOrText = z.union([z.string(), z.array(z.string())]).nullish();
const dateSchema = z.object({
  kind: z.string(),
  acceptKinds: z.array(z.string()).optional(),
  start: textOrNull,
  end: textOrNull,
  rrule: textOrNull,
  accept: z.object({ mustContain: z.string(), within: z.tuple([z.string(), z.string()]) }).optional(),
});
const rowSchema = z.object({
  datePhrase: z.string().nullish(),
  acceptPhrases: z.array(z.string()).optional(),
  column: textOrNull,
  date: dateSchema.nullish(),
  activity: textOrNull,
  activityCell: textOrNull,
  meansCell: textOrNull,
  goal: textOrNull,
  audiences: z.array(z.string()).nullish(),
  means: z.array(z.string()).nullish(),
  sender: listOrText,
  responsible: listOrText,
  status: z.object({ value: z.string().nullish() }).nullish(),
  tasks: z.array(z.string()).nullish(),
});
const extractionSchema = z.object({
  sections: z.array(z.object({ heading: z.string(), kind: z.string() })).nullish(),
  goals: z
    .array(z.object({ text: z.string(), level: textOrNull, acceptLevel: z.array(z.string()).optional() }))
    .nullish(),
  audiences: z
    .array(
      z.object({ name: z.string(), category: textOrNull, side: textOrNull, channels: z.array(z.string()).nullish() }),
    )
    .nullish(),
  coreMessages: z
    .object({ core: z.array(z.string()).nullish(), accents: z.array(z.object({ text: z.string() })).nullish() })
    .nullish(),
  means: z.array(z.string()).nullish(),
  phases: z.array(z.object({ name: z.string(), until: z.unknown().optional(), milestone: textOrNull })).nullish(),
  period: z.object({ start: textOrNull, end: textOrNull }).nullish(),
  docDate: textOrNull,
  client: z.union([z.string(), z.object({ name: textOrNull })]).nullish(),
  roles: z.array(z.string()).nullish(),
  budget: z
    .union([
      z.array(z.unknown()),
      z.object({ lines: z.array(z.object({ label: z.string(), hoursPerWeek: z.number().nullish() })) }),
    ])
    .nullish(),
  evaluation: z.array(z.object({ text: z.string() })).nullish(),
  calendarVersion: z.object({ date: textOrNull }).nullish(),
  calendar: z.object({ rows: z.array(rowSchema), optionalRows: z.array(rowSchema).nullish() }).nullish(),
});
type Extraction = z.infer<typeof extractionSchema>;
type ExtractedRow = z.infer<typeof rowSchema>;

const expectedOf = (source: Extraction): Expected => ({
  programme: {
    ...clientOf(source),
    start: source.period?.start ?? null,
    end: source.period?.end ?? null,
    documentDate: source.docDate ?? source.calendarVersion?.date ?? null,
  },
  activities: [
    ...(source.calendar?.rows ?? []).map(activityOf),
    ...(source.calendar?.optionalRows ?? []).map((row) => ({
      ...activityOf({ ...row, activity: row.activity ?? row.datePhrase }),
      optional: true as const,
    })),
  ],
  ...(source.goals ? { goals: source.goals.map((goal) => ({ text: goal.text, level: levelsOf(goal) })) } : {}),
  ...(source.audiences ? { audiences: source.audiences.map(audienceOf) } : {}),
  ...(source.sections
    ? {
        sections: source.sections.map((section) => ({
          title: section.heading,
          kind: { oneOf: sectionKindsOf(section.kind) },
        })),
      }
    : {}),
  ...(source.coreMessages
    ? {
        messages: {
          core: source.coreMessages.core?.[0] ?? null,
          accents: (source.coreMessages.accents ?? []).map((accent) => accent.text),
        },
      }
    : {}),
  ...(source.means ? { channels: source.means } : {}),
  ...(source.roles ? { roles: source.roles } : {}),
  ...(source.evaluation ? { evaluation: source.evaluation.map((moment) => moment.text) } : {}),
  ...effortOf(source),
  ...(source.phases
    ? {
        phases: source.phases.map((phase) => ({
          name: phase.name,
          ...(typeof phase.until === 'string' ? { period: until(phase.until, dayBefore(phase.until)) } : {}),
          milestone: phase.milestone ?? null,
        })),
      }
    : {}),
});

const clientOf = ({ client }: Extraction) => {
  const name = typeof client === 'string' ? client : client?.name;
  return name ? { client: name } : {};
};

const effortOf = ({ budget }: Extraction) => {
  if (!budget || Array.isArray(budget)) return {};
  return {
    effort: budget.lines.flatMap((line) =>
      typeof line.hoursPerWeek === 'number' ? [{ role: line.label, hoursPerWeek: line.hoursPerWeek }] : [],
    ),
  };
};

// 'Tot 1 november' may or may not include that day.
const dayBefore = (date: string) => Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();

const levelsOf = (goal: { level?: string | null | undefined; acceptLevel?: string[] | undefined }) =>
  oneOf(...GOAL_LEVELS.filter((level) => [goal.level, ...(goal.acceptLevel ?? [])].includes(level)));

const audienceOf = (audience: NonNullable<Extraction['audiences']>[number]) => ({
  name: audience.name,
  ...(audience.category ? { category: audience.category } : {}),
  ...(audience.side === 'internal' || audience.side === 'external'
    ? { side: oneOf<'internal' | 'external'>(audience.side) }
    : {}),
  ...(audience.channels ? { channels: audience.channels } : {}),
});

const activityOf = (row: ExtractedRow): ExpectedActivity => {
  const when = row.date ? dateOf(row.date) : undefined;
  return {
    phrase: oneOf(row.datePhrase ?? '', ...(row.acceptPhrases ?? []), ...underColumn(row)),
    ...(when ? { when } : {}),
    ...(row.date?.rrule ? { rrule: row.date.rrule } : {}),
    title: titlesOf(row),
    audiences: row.audiences ?? [],
    channels: row.means ?? [],
    objective: row.goal ?? null,
    sender: row.sender === null || row.sender === undefined ? null : oneOf(...joinings(asList(row.sender))),
    responsible: peopleOf(asList(row.responsible)),
    tasks: (row.tasks ?? []).map((task) => task.replaceAll('^', '')),
    ...(row.status === undefined ? {} : { status: statusOf(row.status?.value) }),
  };
};

// Under a month the name of that column is the moment, alone or with what the cell says.
const underColumn = ({ column, datePhrase }: ExtractedRow) =>
  column && datePhrase ? [column, `${column}${datePhrase}`, `${column} ${datePhrase}`, `${datePhrase} ${column}`] : [];

const dateOf = (date: z.infer<typeof dateSchema>): ExpectedDate | undefined => {
  // Another kind that is equally right has another interval, which no expectation writes out.
  if (date.kind === 'recurrence' || date.acceptKinds) return undefined;
  return date.accept ?? { start: date.start ?? null, end: date.end ?? null };
};

// Where the plan has no words for the activity, the means is what is done; bullets and line breaks join in several ways.
const titlesOf = (row: ExtractedRow): OrOneOf<string> => {
  const means = row.means ?? [];
  return oneOf(
    ...[row.activity, row.meansCell, row.activityCell, ...joinings(means)].filter((title) => typeof title === 'string'),
  );
};
const joinings = (items: readonly string[]) =>
  items.length === 0 ? [''] : [', ', ' ', ' / ', '; ', ' en '].map((mark) => items.join(mark));
const asList = (value: string | string[] | null | undefined) => (typeof value === 'string' ? [value] : (value ?? []));
const peopleOf = (people: readonly string[]) =>
  oneOf<readonly string[]>(
    people,
    people.map((person) => person.replace(/\s*\([^)]*\)$/, '')),
  );
const statusOf = (value: string | null | undefined) =>
  value === 'todo' || value === 'doing' || value === 'done' || value === 'cancelled' ? value : null;
