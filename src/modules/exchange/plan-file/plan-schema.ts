import * as z from 'zod';
import { GOAL_LEVELS, RINGS, SECTION_KINDS, STATUS_VALUES } from '#kernel/plan.ts';

/** Upper bounds of one plan file. Real plans stay far below; these only keep a hostile file from filling memory or a page. */
export const PLAN_LIMITS = { items: 20_000, textLength: 1_000_000, crosses: 100_000 } as const;

const text = z.string().max(PLAN_LIMITS.textLength);
const day = z.iso.date();
const someOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(PLAN_LIMITS.items).readonly();
const listOf = <Item extends z.ZodType>(item: Item) => someOf(item).default([]);
const texts = listOf(text);
const textOrNull = text.nullable().default(null);
const dayOrNull = day.nullable().default(null);
/** Text that the first version of the format did not have. */
const laterText = text.nullable().exactOptional();
const cents = z.int();
const scale = (from: number, to: number) => z.int().min(from).max(to).nullable().exactOptional();

const fuzzyDate = z
  .object({
    text,
    start: dayOrNull,
    end: dayOrNull,
    edtf: textOrNull,
    precision: z.enum(['day', 'week', 'part', 'month', 'quarter', 'season', 'half', 'year', 'open']),
    certainty: z.enum(['exact', 'approximate', 'uncertain', 'alternative', 'tbd']),
    alternatives: listOf(z.object({ start: day, end: day })),
    rrule: textOrNull,
    anchor: z
      .object({
        kind: z.enum(['moment', 'phase', 'decision', 'condition', 'schoolHoliday', 'start']),
        text,
        offset: textOrNull,
      })
      .nullable()
      .default(null),
  })
  .meta({
    id: 'date',
    description:
      'A date the way people write it. `text` is verbatim; `start` and `end` are inclusive civil dates, or null when open or unknown.',
  });

const dateOrNull = fuzzyDate.nullable().default(null);

const sourced = {
  id: text.exactOptional(),
  source: z.object({ file: text, where: text, name: text.exactOptional() }).exactOptional(),
};
const side = z.enum(['internal', 'external']).nullable().default(null);
const ring = z.enum(RINGS);

const programme = z.object({
  name: text,
  client: textOrNull,
  owner: textOrNull,
  participants: texts,
  start: dayOrNull,
  end: dayOrNull,
  documentDate: dayOrNull,
  documentVersion: textOrNull,
  startPhrase: laterText,
  endPhrase: laterText,
});

const section = z.object({
  ...sourced,
  kind: z.enum(SECTION_KINDS).default('other'),
  title: text,
  depth: z.int().min(1).max(9).default(1),
  markdown: text.default(''),
});

const goal = z.object({
  ...sourced,
  text,
  level: z.enum(GOAL_LEVELS).nullable().default(null),
  side,
  audiences: texts,
  period: dateOrNull,
  indicator: z.object({ text, target: textOrNull, unit: textOrNull }).nullable().default(null),
  baseline: laterText,
  measuredBy: laterText,
  measurements: someOf(z.object({ on: day, value: z.number(), note: textOrNull })).exactOptional(),
  earlierTexts: someOf(text).exactOptional(),
});

const audience = z.object({
  ...sourced,
  name: text,
  category: textOrNull,
  side,
  primary: z.boolean().nullable().default(null),
  profile: textOrNull,
  approach: textOrNull,
  ring: ring.nullable().default(null),
  roles: texts,
  channels: texts,
  primaryReason: laterText,
  area: laterText,
  size: z.number().min(0).nullable().exactOptional(),
  languageLevel: laterText,
  accent: laterText,
  maxSilenceDays: z.number().min(0).nullable().exactOptional(),
  chosenSilence: z.object({ until: day, reason: text }).nullable().exactOptional(),
  notBefore: z.object({ when: dateOrNull, reason: text }).nullable().exactOptional(),
  speaker: laterText,
  interests: laterText,
  resistance: laterText,
  attitude: scale(-2, 2),
  influence: scale(1, 5),
  interest: scale(1, 5),
  desiredRing: ring.nullable().exactOptional(),
});

const messages = z.object({
  core: textOrNull,
  short: textOrNull,
  slogan: textOrNull,
  tone: textOrNull,
  values: texts,
  accents: listOf(z.object({ for: text, text })),
  sentence: laterText,
  preferredWords: someOf(text).exactOptional(),
  avoidedWords: someOf(z.object({ word: text, instead: textOrNull })).exactOptional(),
  earlierTexts: someOf(text).exactOptional(),
});

const matrix = z.object({
  ...sourced,
  title: textOrNull,
  rows: texts,
  columns: texts,
  crosses: z
    .array(z.tuple([text, text]).readonly())
    .max(PLAN_LIMITS.crosses)
    .readonly()
    .default([]),
});

const task = z.object({
  text,
  who: texts,
  when: fuzzyDate.nullable().exactOptional(),
  doneOn: day.nullable().exactOptional(),
});

const activity = z.object({
  ...sourced,
  when: fuzzyDate,
  title: text,
  kind: z.enum(['activity', 'milestone']).default('activity'),
  channels: texts,
  audiences: texts,
  rings: listOf(ring),
  objective: textOrNull,
  sender: textOrNull,
  responsible: texts,
  status: z
    .object({ value: z.enum(STATUS_VALUES).nullable().default(null), text: textOrNull })
    .default({ value: null, text: null }),
  tasks: listOf(task),
  notes: textOrNull,
  audienceLinks: someOf(text).exactOptional(),
  phase: laterText,
  goals: someOf(text).exactOptional(),
  earlierPhrases: someOf(text).exactOptional(),
});

const budgetLine = z.object({
  ...sourced,
  label: text,
  amountCents: cents.nullable().default(null),
  note: textOrNull,
  committedCents: cents.nullable().exactOptional(),
  spentCents: cents.nullable().exactOptional(),
  carrier: laterText,
});

/**
 * The open plan file, version 1. A list that is left out reads as empty, a field that may be null as null. Its output type is exactly `Plan`; the compiler checks that in `plan-schema.test.ts`.
 */
export const planSchema = z.object({
  format: z.literal('eenstemmig-plan'),
  version: z.literal(1),
  programme,
  sections: listOf(section),
  goals: listOf(goal),
  audiences: listOf(audience),
  messages: messages.default({ core: null, short: null, slogan: null, tone: null, values: [], accents: [] }),
  channels: listOf(z.object({ ...sourced, name: text, description: textOrNull, rhythm: dateOrNull })),
  matrices: listOf(matrix),
  phases: listOf(z.object({ ...sourced, name: text, period: dateOrNull, accent: textOrNull, milestone: textOrNull })),
  activities: listOf(activity),
  roles: listOf(z.object({ ...sourced, name: text, does: textOrNull, who: someOf(text).exactOptional() })),
  effort: listOf(
    z.object({ ...sourced, role: text, hoursPerWeek: z.number().min(0).nullable().default(null), period: dateOrNull }),
  ),
  budget: listOf(budgetLine),
  evaluation: listOf(z.object({ ...sourced, when: dateOrNull, how: text })),
  agreements: listOf(z.object({ ...sourced, partner: textOrNull, text })),
  unrecognised: listOf(z.object({ ...sourced, where: text, text })),
  acceptedFindings: someOf(z.object({ rule: text, subject: text, reason: text, on: day })).exactOptional(),
});
