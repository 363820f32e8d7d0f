import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyPlan, type Plan } from '#kernel/plan.ts';
import { STATUS_WORDS } from '#kernel/status-words.ts';
import { anAudience } from '../../../../test/support/plan.ts';
import { parsePlanFileText } from '../plan-file/parse-plan-file.ts';
import { serialisePlan } from '../plan-file/serialise-plan.ts';
import { EXPORT_FORMATS } from './export-format.ts';
import { exportPlan } from './export-plan.ts';
import { HOSTILE_STRINGS } from './testing/hostile-strings.ts';
import { anyPlan } from './testing/plan-arbitrary.ts';
import { SAMPLE_PLAN } from './testing/sample-plan.ts';

const options = { today: '2026-11-21' };
const withoutPdf = EXPORT_FORMATS.filter((format) => format !== 'pdf');

test('any plan becomes a file of every kind but PDF, hostile texts and all', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => {
      for (const format of withoutPdf) {
        const file = await exportPlan(plan, format, options);
        assert.ok(file.bytes.length > 0);
        assert.match(file.fileName, new RegExp(`^[a-z0-9-]{1,60}\\.${format}$`));
      }
    }),
    { numRuns: 60 },
  );
});

test('a plan with nothing but a name becomes a file of every kind', async () => {
  for (const format of EXPORT_FORMATS) {
    assert.ok((await exportPlan(emptyPlan('Buurtteam Veldkamp'), format, options)).bytes.length > 0);
    assert.ok((await exportPlan(emptyPlan(''), format, options)).bytes.length > 0);
  }
});

test('the same plan on the same day gives the same bytes in every kind', async () => {
  for (const format of EXPORT_FORMATS) {
    const [one, other] = [
      await exportPlan(SAMPLE_PLAN, format, options),
      await exportPlan(SAMPLE_PLAN, format, options),
    ];
    assert.ok(Buffer.from(one.bytes).equals(other.bytes), format);
  }
});

test('a JSON export is the plan file to the byte, also of many activities', async () => {
  const plan = { ...SAMPLE_PLAN, activities: Array.from({ length: 90 }, () => SAMPLE_PLAN.activities).flat() };
  const { bytes } = await exportPlan(plan, 'json', options);
  assert.ok(Buffer.from(bytes).equals(Buffer.from(serialisePlan(plan))));
});

test('a JSON export reads back as the same plan', async () => {
  const { bytes } = await exportPlan(SAMPLE_PLAN, 'json', options);
  assert.deepEqual(parsePlanFileText(Buffer.from(bytes).toString()), { ok: true, value: SAMPLE_PLAN, kept: [] });
});

test('a date stands in every kind exactly as it was written', async () => {
  const phrases = SAMPLE_PLAN.activities.map((activity) => activity.when.text);
  for (const format of ['csv', 'html', 'json'] as const) {
    const text = Buffer.from((await exportPlan(SAMPLE_PLAN, format, options)).bytes).toString();
    for (const phrase of phrases) assert.ok(text.includes(phrase), `${phrase} in ${format}`);
  }
});

test('what a date was before stands in a spreadsheet and the plan file, not in a document for a council or an agenda', async () => {
  const [first] = SAMPLE_PLAN.activities;
  assert.ok(first);
  const activities = [{ ...first, notes: 'Zaal besproken', earlierPhrases: ['tegen de kermis'] }];
  const plan = { ...SAMPLE_PLAN, activities };
  for (const format of ['csv', 'html', 'json', 'ics'] as const) {
    const text = Buffer.from((await exportPlan(plan, format, options)).bytes).toString();
    assert.ok(text.includes('Zaal besproken'), format);
    assert.equal(text.includes('tegen de kermis'), format === 'csv' || format === 'json', format);
  }
});

test('a vague end of the programme stands in every kind as it was written, and never as a day', async () => {
  const programme = { ...SAMPLE_PLAN.programme, start: '2026-09-01', end: '2027-08-31' };
  const phrases = { startPhrase: 'september 2026', endPhrase: 'zomer 2027' };
  const plan = { ...SAMPLE_PLAN, programme: { ...programme, ...phrases } };
  const html = Buffer.from((await exportPlan(plan, 'html', options)).bytes).toString();
  assert.match(html, /september 2026 tot en met zomer 2027/);
  assert.doesNotMatch(html, /31 augustus 2027/);
  const json = Buffer.from((await exportPlan(plan, 'json', options)).bytes).toString();
  assert.deepEqual(parsePlanFileText(json), { ok: true, value: plan, kept: [] });
});

test('an audience has the name it has on the screens in every file, and a status its one word', async () => {
  const [activity] = SAMPLE_PLAN.activities;
  assert.ok(activity);
  const plan: Plan = {
    ...emptyPlan('Plan'),
    audiences: ['Gemeenteraad', 'Huisartsen', 'Pers'].map((name) => anAudience({ name })),
    activities: [
      {
        ...activity,
        ...{ audiences: ['de raad', 'onze wethouder'], audienceLinks: ['Gemeenteraad'] },
        ...{ status: { value: 'doing', text: 'loopt' }, objective: null, notes: null, tasks: [] },
      },
    ],
  };
  for (const format of ['csv', 'html', 'ics'] as const) {
    const text = Buffer.from((await exportPlan(plan, format, options)).bytes)
      .toString()
      .replaceAll('\r\n ', '');
    for (const word of ['Gemeenteraad', 'onze wethouder', STATUS_WORDS.doing])
      assert.ok(text.includes(word), `${word} in ${format}`);
    assert.ok(!/de raad|loopt/.test(text), format);
  }
});

/** A plan that has each hostile string as a title, a message, an audience and a chapter. */
const hostilePlan: Plan = {
  ...SAMPLE_PLAN,
  sections: HOSTILE_STRINGS.map((text) => ({ kind: 'other', title: text, depth: 2, markdown: text })),
  goals: HOSTILE_STRINGS.map((text) => ({
    text,
    level: null,
    side: null,
    audiences: [text],
    period: null,
    indicator: null,
  })),
  activities: SAMPLE_PLAN.activities.flatMap((activity) =>
    HOSTILE_STRINGS.map((title) => ({ ...activity, title, channels: [title] })),
  ),
};

test('a PDF can be made of every hostile string', async () => {
  assert.ok((await exportPlan(hostilePlan, 'pdf', options)).bytes.length > 10_000);
});
