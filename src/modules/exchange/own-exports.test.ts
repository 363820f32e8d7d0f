import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { type Activity, type Audience, emptyPlan, type Goal, type Phase, type Plan } from '#kernel/plan.ts';
import { anActivity, anAudience } from '../../../test/support/plan.ts';
import { detailsOf } from './export/outline/parts/audiences-part.ts';
import { writeZip, type ZipPart } from './export/package/zip-writer.ts';
import { SAMPLE_PLAN } from './export/testing/sample-plan.ts';
import { writePlan } from './export/write-plan.ts';
import type { SourceDocument } from './model/source-document.ts';
import { openChecksWords } from './model/open-checks.nl.ts';
import { readDocument } from './readers/index.ts';
import { openArchive } from './readers/zip/archive.ts';
import { recognisePlan } from './recognise/index.ts';

const OFFICE = ['docx', 'xlsx'] as const;

const CHECKS = [
  { text: 'Huurders: al 40 dagen stil.', certain: true },
  { text: 'Brief half maart 2027: er staat niet wie dit doet.', certain: false },
];

/** Our own file read as a stranger's: without the plan that it carries. */
async function readAsStranger(plan: Plan, format: (typeof OFFICE)[number], today: string): Promise<Plan> {
  const archive = await openArchive(await writePlan(plan, format, { today, edition: 'all', checks: CHECKS }));
  const parts: ZipPart[] = [];
  for (const name of archive.names) {
    if (name.startsWith('customXml/')) continue;
    parts.push({ name, bytes: Buffer.from((await archive.read(name)) ?? []) });
  }
  const read = await readDocument(`plan.${format}`, writeZip(parts));
  assert.ok(read.ok);
  return recognisePlan(read.value, { ref: null }).plan;
}

/** A row of the calendar as far as it must come back. An end that the plan's period gives ('doorlopend') is left out. */
const rowOf = (activity: Activity) => ({
  when: activity.when.text,
  start: activity.when.start,
  rule: activity.when.rrule,
  title: activity.title,
  kind: activity.kind,
  channels: activity.channels.filter((name) => name !== '-'),
  audiences: activity.audiences,
  objective: activity.objective,
  sender: activity.sender,
  responsible: activity.responsible.filter((name) => name !== '-'),
  status: activity.status.value,
  tasks: activity.tasks.map(({ text, who }) => ({ text, who })),
  phase: activity.phase ?? null,
});
const goalOf = ({ text, side, audiences, period, indicator, baseline, measuredBy }: Goal) => ({
  ...{ text, side, audiences, period: period?.text ?? null, target: indicator?.target ?? null },
  ...{ baseline: baseline ?? null, measuredBy: measuredBy ?? null },
});
const audienceOf = (audience: Audience) => {
  const { name, category, side, primary, approach, ring, roles } = audience;
  return { name, category, side, primary, profile: profileOf(audience), approach, ring, roles };
};
/** What stands below 'Bijzonderheden' comes back as words in the profile. */
function profileOf(audience: Audience): string | null {
  const details = detailsOf(audience).join(' ');
  if (details === '' || audience.profile === null) return details || audience.profile;
  return `${audience.profile}\nBijzonderheden: ${details}`;
}
const phaseOf = ({ name, period, accent, milestone }: Phase) => ({
  ...{ name, period: period?.text ?? null, accent, milestone },
});
const byText = <Item extends { readonly title: string }>(items: readonly Item[]) =>
  items.toSorted((one, other) => (one.title < other.title ? -1 : 1));

const told = (plan: Plan) => ({
  programme: plan.programme,
  activities: byText(plan.activities.map(rowOf)),
  goals: plan.goals.map(goalOf),
  audiences: plan.audiences.map(audienceOf),
  phases: plan.phases.map(phaseOf),
  budget: plan.budget.map(({ label, amountCents }) => ({ label, amountCents })),
  roles: plan.roles.map(({ name, does, who }) => ({ name, does, who })),
  effort: plan.effort.map(({ role, hoursPerWeek }) => ({ role, hoursPerWeek })),
});

/*
 * What does not come back from what people see, and is therefore not compared: words to use and to avoid, the ring where a group
 * should be, accepted remarks, the order of rows (a file stands in the order of time), the level of a goal that had none (its verb
 * says one), a name that is only a dash, and means of a group that had none while a table of crosses ticks some for it.
 */
for (const format of OFFICE) {
  test(`the calendar, goals, audiences and phases of our own ${format} come back from its text alone`, async () => {
    assert.deepEqual(told(await readAsStranger(SAMPLE_PLAN, format, '2026-11-21')), told(SAMPLE_PLAN));
  });
}

const PERIOD = { from: '2026-10-01', to: '2027-12-31', ref: '2026-10-01' };
const PHRASES = [
  '12 november 2026',
  'half okt',
  'eind nov',
  '.. dec',
  '9 maart 2027',
  '10 of 11 februari 2027',
  'week 12 2027',
  'begin mei',
  'Q3 2027',
  'nader te bepalen',
  'elke 1e maandag',
];
const TITLES = [
  'Nieuwsbrief maken',
  'Open huis',
  'Brief over de route',
  'Persmoment',
  'Markt op het plein',
  'Spreekuur',
];
const NAMES = ['Ouders', 'Huisartsen', 'Gemeenteraad', 'Chauffeurs'];

const activity: fc.Arbitrary<Activity> = fc
  .record({
    phrase: fc.constantFrom(...PHRASES),
    title: fc.constantFrom(...TITLES),
    channels: fc.subarray(['Nieuwsbrief', 'Website', 'Bijeenkomst']),
    audiences: fc.subarray(NAMES),
    sender: fc.constantFrom(null, 'Wethouder'),
    responsible: fc.subarray(['Noor', 'Bas']),
    status: fc.constantFrom(null, 'todo' as const, 'done' as const),
    phase: fc.constantFrom(null, 'Voorbereiden', 'Fase 2: bouw (mrt - okt)', 'Nazorg (vanaf mei)'),
  })
  .map(({ phrase, status, ...rest }) => ({
    ...rest,
    when: parseFuzzyDate(phrase, PERIOD),
    kind: 'activity',
    rings: [],
    objective: null,
    status: { value: status, text: null },
    tasks: [],
    notes: null,
  }));
const RINGS = ['codecide', 'cowork', 'cothink', 'informed', null] as const;
const audience = (name: string): fc.Arbitrary<Audience> =>
  fc.constantFrom(...RINGS).map((ring) => ({
    ...{ name, category: null, side: null, primary: null, profile: 'Wil op tijd horen wat er verandert' },
    ...{ approach: null, ring, roles: [], channels: ['Nieuwsbrief', 'Website'] },
  }));
const plans: fc.Arbitrary<Plan> = fc
  .record({
    activities: fc.array(activity, { minLength: 2, maxLength: 8 }),
    audiences: fc.tuple(...NAMES.map(audience)),
  })
  .map(({ activities, audiences }) => ({
    ...emptyPlan('Communicatieplan Fietsschool'),
    programme: { ...emptyPlan('Communicatieplan Fietsschool').programme, start: PERIOD.from, end: PERIOD.to },
    audiences,
    activities: activities.map((each, index) => ({ ...each, title: `${each.title} ${index + 1}` })),
    phases: [
      {
        ...{ name: 'Voorbereiden', accent: 'rust voorop', milestone: null },
        period: parseFuzzyDate('oktober t/m december 2026', PERIOD),
      },
    ],
  }));

test('any ordinary plan comes back from the text of its document and of its workbook', async () => {
  await fc.assert(
    fc.asyncProperty(plans, fc.constantFrom(...OFFICE), async (plan, format) => {
      const back = await readAsStranger(plan, format, PERIOD.ref);
      // A row for everybody says 'Alle doelgroepen': who that is, the links say.
      const forWhom = (each: Activity) => ({ ...rowOf(each), audiences: each.audienceLinks ?? each.audiences });
      assert.deepEqual(byText(back.activities.map(forWhom)), byText(plan.activities.map(forWhom)));
      assert.deepEqual(
        back.audiences.map(({ name, ring, channels }) => ({ name, ring, channels })),
        plan.audiences.map(({ name, ring, channels }) => ({ name, ring, channels })),
      );
      assert.deepEqual(back.phases.map(phaseOf), plan.phases.map(phaseOf));
    }),
    { numRuns: 25 },
  );
});

test('a row without means comes back without, also when its title names one that the plan has', async () => {
  const titles = ['Nieuwsbrief maken', 'Website bijwerken'];
  const bare = {
    ...emptyPlan('Communicatieplan Fietsschool'),
    activities: titles.map((title) => anActivity({ title, channels: [], audiences: [], when: '9 maart 2027' })),
  };
  const plans: readonly Plan[] = [
    { ...bare, channels: ['Nieuwsbrief', 'Website'].map((name) => ({ name, description: null, rhythm: null })) },
    { ...bare, audiences: [anAudience({ name: 'Ouders', channels: ['Nieuwsbrief', 'Website'] })] },
    { ...bare, sections: [{ kind: 'channels', title: 'Middelen', depth: 1, markdown: 'Nieuwsbrief en website.' }] },
  ];
  for (const plan of plans)
    for (const format of OFFICE) {
      const back = await readAsStranger(plan, format, PERIOD.ref);
      assert.deepEqual(
        back.activities.map(({ title, channels }) => [title, channels]),
        titles.map((title) => [title, []]),
      );
    }
});

const openChecksMarkdown = [
  `# ${openChecksWords.title}`,
  openChecksWords.intro('21 november 2026'),
  `## ${openChecksWords.certain(1)}`,
  '- Huurders: al 40 dagen stil.',
  openChecksWords.more(3),
].join('\n\n');

test('what still asked for attention stands in our documents and is passed over when they are read, and nothing of the plan with it', async () => {
  const imprint = { today: '2026-11-21', edition: 'all' } as const;
  for (const format of ['docx', 'html'] as const) {
    const [plain, checked] = await Promise.all(
      [imprint, { ...imprint, checks: CHECKS }].map((each) => writePlan(SAMPLE_PLAN, format, each)),
    );
    assert.notDeepEqual(plain, checked, format);
    const [without, read] = await Promise.all(
      [plain, checked].map(async (bytes) => readDocument(`plan.${format}`, bytes ?? new Uint8Array())),
    );
    assert.ok(read?.ok && without?.ok, format);
    // The blocks behind the chapter keep the numbers that they had.
    const words = (found: SourceDocument) => found.blocks.map((block) => ({ ...block, at: 0 }));
    assert.deepEqual(words(read.value), words(without.value), format);
  }
  const after = await readDocument(
    'plan.md',
    Buffer.from(
      `# Plan\n\n${openChecksMarkdown}\n\nDit schreef een collega erachter.\n\n## ${openChecksWords.possible(1)}\n\n- Bewoners: misschien stil.\n- Afspraak met Karin over een extra brief.`,
    ),
  );
  assert.ok(after.ok);
  assert.match(JSON.stringify(after.value.blocks), /Dit schreef een collega erachter.*Afspraak met Karin/);
  assert.doesNotMatch(JSON.stringify(after.value.blocks), /Huurders|En nog|pagina Aandacht|misschien stil/);
  const own = await readDocument(
    'plan.md',
    Buffer.from('# Plan\n\n## Vraagt nog aandacht\n\nDe folder is nog niet klaar.'),
  );
  assert.ok(own.ok && JSON.stringify(own.value.blocks).includes('De folder is nog niet klaar'));
});
