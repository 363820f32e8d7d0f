import fc from 'fast-check';
import type { FuzzyDate } from '#kernel/fuzzy-date/fuzzy-date.ts';
import { GOAL_LEVELS, type Plan, RINGS, SECTION_KINDS, STATUS_VALUES } from '#kernel/plan.ts';
import { HOSTILE_STRINGS } from './hostile-strings.ts';

/** Any text a person or an attacker may put in a plan: plain words, hostile strings, every kind of code unit. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 8 }) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_STRINGS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
      .map((codes) => String.fromCharCode(...codes)),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);

const textOrNull = fc.option(anyText, { nil: null });
const texts = fc.array(anyText, { maxLength: 3 });
const someOf = <Item>(item: fc.Arbitrary<Item>, maxLength = 3) => fc.array(item, { maxLength });

/** A civil date between 2000 and 2099. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 36_500 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }).toString());

const span = fc.tuple(anyDay, fc.nat(200)).map(([start, days]) => ({
  start,
  end: Temporal.PlainDate.from(start).add({ days }).toString(),
}));
const RULES = [
  'FREQ=WEEKLY;INTERVAL=2',
  'FREQ=MONTHLY;BYDAY=1MO',
  'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
  'FREQ=WEEKLY;BYDAY=TU',
];

/** A vague date of any kind; its fields agree with each other as far as an exporter may rely on. */
export const anyFuzzyDate: fc.Arbitrary<FuzzyDate> = fc
  .record({
    text: anyText,
    span,
    shape: fc.constantFrom('day', 'part', 'from', 'until', 'tbd', 'either', 'series', 'relative'),
  })
  .map(({ text, span: { start, end }, shape }) => ({ ...fieldsOf(shape, start, end), text }));

function fieldsOf(shape: string, start: string, end: string): Omit<FuzzyDate, 'text'> {
  const plain = { start, end, edtf: `${start}/${end}`, alternatives: [], rrule: null, anchor: null };
  switch (shape) {
    case 'day':
      return { ...plain, end: start, edtf: start, precision: 'day', certainty: 'exact' };
    case 'from':
      return { ...plain, end: null, edtf: `${start}/..`, precision: 'open', certainty: 'exact' };
    case 'until':
      return { ...plain, start: null, edtf: `../${end}`, precision: 'open', certainty: 'exact' };
    case 'tbd':
      return { ...plain, start: null, end: null, edtf: null, precision: 'open', certainty: 'tbd' };
    case 'either':
      return {
        ...plain,
        precision: 'day',
        certainty: 'alternative',
        alternatives: [
          { start, end: start },
          { start: end, end },
        ],
      };
    case 'series':
      return {
        ...plain,
        precision: 'open',
        certainty: 'exact',
        rrule: RULES[Number(start.slice(-2)) % RULES.length] ?? null,
      };
    case 'relative':
      return {
        ...plain,
        start: null,
        end: null,
        edtf: null,
        precision: 'open',
        certainty: 'tbd',
        anchor: { kind: 'decision', text: 'na besluit', offset: '-P14D' },
      };
    default:
      return { ...plain, precision: 'part', certainty: 'approximate' };
  }
}

const dateOrNull = fc.option(anyFuzzyDate, { nil: null });
const cents = fc.option(fc.integer({ min: -1_000_000, max: 10_000_000_00 }), { nil: null });
const sourced = fc.record(
  { id: fc.uuid(), source: fc.record({ file: anyText, where: anyText }) },
  { requiredKeys: [] },
);
/** Required fields beside fields that may be absent; an absent one has no key at all, as in a file. */
function item<Needed extends object, Later extends object>(
  needed: { [Key in keyof Needed]: fc.Arbitrary<Needed[Key]> },
  later: { [Key in keyof Later]: fc.Arbitrary<Later[Key]> },
) {
  return fc
    .tuple(sourced, fc.record(needed), fc.record(later, { requiredKeys: [] }))
    .map(([origin, first, second]) => ({ ...origin, ...first, ...second }));
}

const goal = item(
  {
    text: anyText,
    level: fc.constantFrom(...GOAL_LEVELS, null),
    side: fc.constantFrom('internal' as const, 'external' as const, null),
    audiences: texts,
    period: dateOrNull,
    indicator: fc.option(fc.record({ text: anyText, target: textOrNull, unit: textOrNull }), { nil: null }),
  },
  {
    baseline: textOrNull,
    measuredBy: textOrNull,
    measurements: someOf(fc.record({ on: anyDay, value: fc.integer({ min: -999, max: 999 }), note: textOrNull })),
  },
);

const audience = item(
  {
    name: anyText,
    category: textOrNull,
    side: fc.constantFrom('internal' as const, 'external' as const, null),
    primary: fc.constantFrom(true, false, null),
    profile: textOrNull,
    approach: textOrNull,
    ring: fc.constantFrom(...RINGS, null),
    roles: texts,
    channels: texts,
  },
  {
    area: textOrNull,
    size: fc.option(fc.nat(100_000), { nil: null }),
    accent: textOrNull,
    maxSilenceDays: fc.option(fc.nat(400), { nil: null }),
    chosenSilence: fc.option(fc.record({ until: anyDay, reason: anyText }), { nil: null }),
    notBefore: fc.option(fc.record({ when: dateOrNull, reason: anyText }), { nil: null }),
    attitude: fc.option(fc.integer({ min: -2, max: 2 }), { nil: null }),
    influence: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
    interest: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
    desiredRing: fc.constantFrom(...RINGS, null),
  },
);

const task = fc
  .tuple(
    fc.record({ text: anyText, who: texts }),
    fc.record({ when: dateOrNull, doneOn: fc.option(anyDay, { nil: null }) }, { requiredKeys: [] }),
  )
  .map(([needed, later]) => ({ ...needed, ...later }));

/** A calendar row of any kind. */
export const anyActivity = item(
  {
    when: anyFuzzyDate,
    title: anyText,
    kind: fc.constantFrom('activity' as const, 'milestone' as const),
    channels: texts,
    audiences: texts,
    rings: fc.subarray([...RINGS]),
    objective: textOrNull,
    sender: textOrNull,
    responsible: texts,
    status: fc.record({ value: fc.constantFrom(...STATUS_VALUES, null), text: textOrNull }),
    tasks: someOf(task, 2),
    notes: textOrNull,
  },
  { audienceLinks: texts, phase: textOrNull, goals: texts, earlierPhrases: texts },
);

const matrix = item(
  {
    title: textOrNull,
    rows: texts,
    columns: texts,
    crosses: someOf(fc.tuple(anyText, anyText)),
  },
  {},
);

const messages = fc
  .tuple(
    fc.record({
      core: textOrNull,
      short: textOrNull,
      slogan: textOrNull,
      tone: textOrNull,
      values: texts,
      accents: someOf(fc.record({ for: anyText, text: anyText })),
    }),
    fc.record(
      {
        sentence: textOrNull,
        preferredWords: texts,
        avoidedWords: someOf(fc.record({ word: anyText, instead: textOrNull })),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([needed, later]) => ({ ...needed, ...later }));

const dayOrNull = fc.option(anyDay, { nil: null });
const needed = fc.record({
  format: fc.constant('eenstemmig-plan' as const),
  version: fc.constant(1 as const),
  programme: fc.record(
    {
      name: anyText,
      client: textOrNull,
      owner: textOrNull,
      participants: texts,
      start: dayOrNull,
      end: dayOrNull,
      documentDate: dayOrNull,
      documentVersion: textOrNull,
      startPhrase: textOrNull,
      endPhrase: textOrNull,
    },
    {
      requiredKeys: ['name', 'client', 'owner', 'participants', 'start', 'end', 'documentDate', 'documentVersion'],
    },
  ),
  sections: someOf(
    item(
      {
        kind: fc.constantFrom(...SECTION_KINDS),
        title: anyText,
        depth: fc.integer({ min: 1, max: 5 }),
        markdown: anyText,
      },
      {},
    ),
    5,
  ),
  goals: someOf(goal),
  audiences: someOf(audience),
  messages,
  channels: someOf(item({ name: anyText, description: textOrNull, rhythm: dateOrNull }, {})),
  matrices: someOf(matrix, 2),
  phases: someOf(item({ name: anyText, period: dateOrNull, accent: textOrNull, milestone: textOrNull }, {})),
  activities: someOf(anyActivity, 6),
  roles: someOf(item({ name: anyText, does: textOrNull }, { who: texts })),
  effort: someOf(item({ role: anyText, hoursPerWeek: fc.option(fc.nat(40), { nil: null }), period: dateOrNull }, {})),
  budget: someOf(
    item(
      { label: anyText, amountCents: cents, note: textOrNull },
      { committedCents: cents, spentCents: cents, carrier: textOrNull },
    ),
  ),
  evaluation: someOf(item({ when: dateOrNull, how: anyText }, {})),
  agreements: someOf(item({ partner: textOrNull, text: anyText }, {})),
  unrecognised: someOf(item({ where: anyText, text: anyText }, {})),
});
const later = fc.record(
  { acceptedFindings: someOf(fc.record({ rule: anyText, subject: anyText, reason: anyText, on: anyDay })) },
  { requiredKeys: [] },
);

/** Any plan that the open plan file can hold, hostile texts included. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .tuple(needed, later)
  // A clone has ordinary prototypes, as parsed JSON has.
  .map(([first, second]) => structuredClone({ ...first, ...second }));
