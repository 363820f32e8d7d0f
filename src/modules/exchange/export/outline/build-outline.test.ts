import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Plan, Section } from '#kernel/plan.ts';
import { anAudience } from '../../../../../test/support/plan.ts';
import { cleanPlan } from '../clean-text.ts';
import { anyPlan } from '../testing/plan-arbitrary.ts';
import { SAMPLE_PLAN } from '../testing/sample-plan.ts';
import { buildOutline } from './build-outline.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import type { Block, Table } from './outline.ts';

const flat = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.type === 'wide' ? flat(block.blocks) : [block]));
const blocksOf = (plan: Plan) => flat(buildOutline(plan, { today: '2026-11-21', edition: 'all' }).blocks);
const headings = (plan: Plan) => blocksOf(plan).flatMap((block) => (block.type === 'heading' ? [block.text] : []));
const tables = (plan: Plan) => blocksOf(plan).filter((block): block is Table => block.type === 'table');
const section = (more: Partial<Section>): Section => ({
  kind: 'other',
  title: 'Hoofdstuk',
  depth: 1,
  markdown: '',
  ...more,
});

test('parts stand in the section of their kind, the rest where they usually do, before the appendices', () => {
  const titles = headings(SAMPLE_PLAN);
  assert.deepEqual(titles.slice(0, 4), ['1. Aanleiding', 'Wat er al is', '2. Doelen', 'Doelgroepen']);
  assert.ok(titles.indexOf('Fasen') < titles.indexOf('3. Planning'));
  assert.ok(titles.indexOf('Begroting') > titles.indexOf('3. Planning'));
  assert.equal(titles.at(-1), 'Bijlage');
});

test('an audience without a side says the same as on the screens', () => {
  const audiences = [{ category: null }, { category: 'Interne groepen' }, { category: 'Programma' }].map(
    ({ category }, at) => ({ ...anAudience({ name: `Groep ${at}` }), category, side: null }),
  );
  const said = tables({ ...SAMPLE_PLAN, audiences }).flatMap(({ columns, rows }) => {
    const side = columns.findIndex(({ title }) => title === 'Intern of extern');
    return side < 0 ? [] : rows.map(({ cells }) => `${cells[0]?.join()}: ${cells[side]?.join()}`);
  });
  for (const words of ['Groep 0: Extern', 'Groep 1: Intern', 'Groep 2: ']) assert.ok(said.includes(words), words);
});

test('the calendar is one table month by month, with what repeats first and what has no date last', () => {
  const calendars = tables(SAMPLE_PLAN).filter(({ caption }) => caption === 'Kalender');
  assert.equal(calendars.length, 1);
  const rows = calendars[0]?.rows ?? [];
  assert.deepEqual(
    rows.filter(({ head }) => head).map(({ cells }) => cells[0]?.join()),
    ['Terugkerend', 'oktober 2026', 'november 2026', 'februari 2027', 'maart 2027', 'april 2027', 'Zonder datum'],
  );
  const phrases = rows.filter(({ head }) => !head).map(({ cells }) => cells[0]?.join());
  assert.deepEqual(phrases.toSorted(), SAMPLE_PLAN.activities.map((activity) => activity.when.text).toSorted());
});

test('the budget adds up and says what is missing', () => {
  const [budget] = tables(SAMPLE_PLAN).filter((table) => table.caption === 'Begroting');
  assert.deepEqual(budget?.rows.at(-1), {
    total: true,
    cells: [['Totaal'], ['€ 3.500,00'], ['€ 1.200,50'], ['€ 0,00'], [], []],
  });
  assert.ok(
    blocksOf(SAMPLE_PLAN).some(
      (block) => block.type === 'paragraph' && block.runs[0]?.text === 'Totaal zonder 1 post zonder bedrag.',
    ),
  );
});

test('the table from which a calendar was read is not shown a second time, also after a change', () => {
  const rows = SAMPLE_PLAN.activities.map(
    (activity) => `| ${activity.when.text} | ${activity.title} | ${activity.channels.join(', ')} |`,
  );
  const markdown = ['Dit is de planning.', '', '| Datum | Wat | Hoe |', '| --- | --- | --- |', ...rows].join('\n');
  const imported: Plan = { ...SAMPLE_PLAN, sections: [section({ kind: 'calendar', markdown })] };
  assert.equal(
    tables(imported).some((table) => table.columns[0]?.title === 'Datum'),
    false,
  );
  const edited = {
    ...imported,
    activities: imported.activities.map((activity, index) =>
      index === 1 ? { ...activity, title: 'Krantje' } : activity,
    ),
  };
  assert.equal(
    tables(edited).some((table) => table.columns[0]?.title === 'Datum'),
    false,
  );
  assert.ok(
    blocksOf(edited).some((block) => block.type === 'paragraph' && block.runs[0]?.text === 'Dit is de planning.'),
  );
});

test('a column that no item holds stays, beside the names of its rows', () => {
  const names = SAMPLE_PLAN.audiences.map(({ name }) => name);
  const markdown = [
    '| Doelgroep | Wat willen we | Middelen |',
    '| --- | --- | --- |',
    ...SAMPLE_PLAN.audiences.map(
      ({ name, channels }, index) => `| ${name} | Wens ${'abc'[index]} | ${channels.join(', ')} |`,
    ),
  ].join('\n');
  const first = tables({ ...SAMPLE_PLAN, sections: [section({ kind: 'audiences', markdown })] }).find(({ caption }) =>
    caption.startsWith('Uit de tabel'),
  );
  assert.deepEqual(
    first?.columns.map(({ title }) => title),
    ['Doelgroep', 'Wat willen we'],
  );
  assert.deepEqual(
    first?.rows.map(({ cells }) => cells[0]?.join()),
    names,
  );
});

test('a table of means for groups with long names goes on in another below it, and no word has to break', () => {
  const names = ['Woningcorporaties', 'Leerlingenvervoer', 'Gemeentebestuurders', 'Winkeliersvereniging', 'Huisartsen'];
  const audiences = [...names, ...names.map((name) => `Andere ${name.toLowerCase()}`)].map((name) => ({
    ...anAudience({ name }),
    channels: ['Raadsinformatiebrief', `Brief aan ${name}`],
  }));
  const parts = tables({ ...SAMPLE_PLAN, audiences, channels: [], matrices: [] }).filter(
    ({ columns }) => columns[0]?.title === 'Middel',
  );
  assert.ok(parts.length > 1 && parts.every(({ tight }) => !tight));
  assert.deepEqual(
    parts.flatMap(({ columns }) => columns.slice(1).map(({ title }) => title)),
    audiences.map(({ name }) => name),
  );
  assert.equal(parts.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.slice(1).flat())).length, 20);
});

test('phases through each other are rows over the calendar, and no column on every row', () => {
  const dated = SAMPLE_PLAN.activities.find(({ when }) => when.start !== null && when.rrule === null);
  assert.ok(dated);
  const on = (day: string, phase: string) => ({ ...dated, phase, when: parseFuzzyDate(day) });
  const activities = [on('2026-11-01', 'Start'), on('2026-12-01', 'Bouw'), on('2027-01-01', 'Start')];
  const [calendar] = tables({ ...SAMPLE_PLAN, activities }).filter(({ caption }) => caption === 'Kalender');
  assert.ok(calendar?.columns.every(({ title }) => title !== 'Fase'));
  assert.deepEqual(
    calendar?.rows.flatMap(({ head, cells }) => (head === 'phase' ? [cells[0]?.join()] : [])),
    ['Fase: Start', 'Fase: Bouw'],
  );
});

test('amounts that no line of the budget holds stay', () => {
  const markdown = '| Doelgroep | Aantal |\n| --- | --- |\n| Huisartsen | 731 |\n| Inwoners van Veldkamp | 9.118 |';
  const first = tables({ ...SAMPLE_PLAN, sections: [section({ kind: 'audiences', markdown })] }).find(({ caption }) =>
    caption.startsWith('Uit de tabel'),
  );
  assert.deepEqual(
    first?.columns.map(({ title }) => title),
    ['Doelgroep', 'Aantal'],
  );
});

test('a message that was changed stands once, without the words it was read from', () => {
  const markdown = 'Onze inleiding blijft hier staan.\n\nSamen halen we meer.\n\nOok:\n\n- Het kan vaker.';
  const messages = {
    ...SAMPLE_PLAN.messages,
    core: 'Iets nieuws.',
    earlierTexts: ['Samen halen we meer.\n\nHet kan vaker.'],
  };
  const said = JSON.stringify(
    blocksOf({ ...SAMPLE_PLAN, messages, sections: [section({ kind: 'message', markdown })] }),
  );
  for (const words of ['Onze inleiding blijft', 'Iets nieuws.']) assert.equal(said.split(words).length, 2, words);
  for (const words of ['Samen halen', 'Ook:', 'vaker']) assert.ok(!said.includes(words), words);
});

test('the title of the document is not repeated as its first heading', () => {
  const first = section({ title: SAMPLE_PLAN.programme.name, markdown: 'Versie voor het college.' });
  assert.ok(!headings({ ...SAMPLE_PLAN, sections: [first] }).includes(first.title));
});

test('a table of which the plan knows little stays', () => {
  const markdown =
    '| Doelgroep | Risico |\n| --- | --- |\n| Huisartsen | vol spreekuur |\n| Inwoners van Veldkamp | horen het te laat |';
  assert.ok(
    tables({ ...SAMPLE_PLAN, sections: [section({ markdown })] }).some((table) => table.columns[1]?.title === 'Risico'),
  );
});

test('headings start at the top and skip no level, in any plan', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      let previous = 0;
      for (const block of blocksOf(cleanPlan(plan))) {
        if (block.type !== 'heading') continue;
        assert.ok(block.level >= 1 && block.level <= previous + 1 && block.level <= 6 && block.text.trim() !== '');
        previous = block.level;
      }
    }),
    { numRuns: 300 },
  );
});

test('text deeper or longer than a person writes is read in one pass', () => {
  const heavy = [
    `|a\n${'-'.repeat(50_000)}x`,
    `|a\n|${' '.repeat(50_000)}-x`,

    '>'.repeat(20_000),
    '['.repeat(20_000),
    '*a_'.repeat(10_000),
    '- '.repeat(5_000),
    '`'.repeat(20_000),
    '|'.repeat(20_000),
    '<'.repeat(20_000),
    'x'.repeat(300_000),
  ];
  for (const markdown of heavy) assert.doesNotThrow(() => markdownBlocks(markdown, 1));
});

test('a document with everything ends with what is open, certain and possible apart, and a long list is cut with a count', () => {
  const checks = Array.from({ length: 14 }, (_, index) => ({ text: `Stil ${index}`, certain: true }));
  const drawn = (edition: 'all' | 'board', open = checks) =>
    flat(buildOutline(SAMPLE_PLAN, { today: '2026-11-21', edition, checks: open }).blocks);
  const last = drawn('all', [...checks, { text: 'Misschien stil', certain: false }]).slice(-7);
  assert.deepEqual(
    last.map((block) => (block.type === 'heading' ? block.text : block.type)),
    ['Vraagt nog aandacht', 'paragraph', 'Zeker (14)', 'list', 'paragraph', 'Misschien (1)', 'list'],
  );
  assert.match(JSON.stringify(last), /21 november 2026.*Stil 11.*En nog 2 andere.*Misschien stil/);
  assert.doesNotMatch(JSON.stringify(last), /Stil 12/);
  assert.doesNotMatch(JSON.stringify([drawn('board'), drawn('all', [])]), /Vraagt nog aandacht/);
});
