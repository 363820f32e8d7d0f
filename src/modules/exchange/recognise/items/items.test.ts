import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, boldText, heading, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const planOf = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: '2026-09-01' }).plan;

test('goals take their level from a label, or from their verb, and their side from the heading', () => {
  const { goals } = planOf(
    heading(1, 'Doelen'),
    boldText('Intern'),
    item('Kennis: collega’s weten wat er verandert.'),
    boldText('Extern'),
    item('Gevoel; ouders voelen zich welkom'),
    item('Ouders melden hun kind aan vóór 1 mei 2027.'),
  );
  assert.deepEqual(
    goals.map(({ level, side }) => [level, side]),
    [
      ['knowledge', 'internal'],
      ['feeling', 'external'],
      ['behaviour', 'external'],
    ],
  );
  assert.equal(goals[0]?.text, 'collega’s weten wat er verandert.');
});

test('a goal with a percentage has an indicator with its target', () => {
  const [goal] = planOf(heading(1, 'Doelen'), item('30% van de ouders kent het buurtteam op 1 december 2027.')).goals;
  assert.deepEqual(
    [goal?.indicator?.target, goal?.indicator?.unit, goal?.period?.end, goal?.audiences],
    ['30', '%', '2027-12-01', ['ouders']],
  );
});

test('an audience table gives category, side, profile and the means in a cell', () => {
  const { audiences } = planOf(
    heading(1, 'Doelgroepen'),
    table(
      ['Doelgroep', 'Typering', 'Kanalen'],
      [{ content: 'Interne doelgroepen', across: 3 }],
      ['Collega’s', 'Druk', [item('Intranet'), item('Overleg')]],
      [{ content: 'Externe doelgroepen', across: 3 }],
      ['Ouders', 'Ongerust', 'Brief, website'],
    ),
  );
  assert.deepEqual(
    audiences.map(({ name, category, side, profile, channels }) => [name, category, side, profile, channels]),
    [
      ['Collega’s', 'Interne doelgroepen', 'internal', 'Druk', ['Intranet', 'Overleg']],
      ['Ouders', 'Externe doelgroepen', 'external', 'Ongerust', ['Brief', 'website']],
    ],
  );
});

test('where no list names them, groups that paragraphs are about become audiences to check', () => {
  const { plan, items } = recognisePlan(
    aDocument(
      heading(1, 'Doelgroep'),
      text('Voor omwonenden verandert er niets. Zij zijn geen primaire doelgroep.'),
      text('De raad wordt bijgepraat.'),
    ),
    { ref: null },
  );
  assert.deepEqual(
    plan.audiences.map(({ name, primary }) => [name, primary]),
    [
      ['omwonenden', false],
      ['De raad', null],
    ],
  );
  assert.equal(items.find(({ kind }) => kind === 'audience')?.question?.code, 'audienceFromText');
});

test('the core message leaves out what introduces it, accents name whom they are for', () => {
  const { messages } = planOf(
    heading(1, 'Kernboodschap'),
    text('Onze boodschap luidt als volgt:'),
    text('Hulp is dichtbij.'),
    text('Per groep leggen we een accent:'),
    item('Boodschap intern: je houdt je werk.'),
    item('Ouders: één nummer.'),
  );
  assert.equal(messages.core, 'Hulp is dichtbij.');
  assert.deepEqual(messages.accents, [
    { for: 'intern', text: 'je houdt je werk.' },
    { for: 'Ouders', text: 'één nummer.' },
  ]);
});

test('slogan, tone and values are found behind their labels', () => {
  const { messages } = planOf(
    heading(1, 'Boodschap'),
    text('Samen sta je sterker.'),
    text('Slogan: “Gewoon dichtbij”'),
    text('Kernwaarden: nabij, eerlijk en nieuwsgierig'),
    heading(1, 'Tone of voice'),
    text('Warm en helder.'),
  );
  assert.deepEqual(
    [messages.slogan, messages.values, messages.tone],
    ['Gewoon dichtbij', ['nabij', 'eerlijk', 'nieuwsgierig'], 'Warm en helder.'],
  );
});

test('phases have a period, an accent and a milestone, in a list or in a table', () => {
  const listed = planOf(
    heading(1, 'Fasering'),
    item('Tot 1 december 2026: voorbereiden. Het accent ligt op collega’s. Mijlpaal is de start.'),
  ).phases[0];
  assert.deepEqual(
    [listed?.name, listed?.period?.end, listed?.accent, listed?.milestone],
    ['voorbereiden', '2026-11-30', 'Het accent ligt op collega’s.', 'de start'],
  );
  const [first] = planOf(
    heading(1, 'Fasering'),
    table(['Fase', 'Periode', 'Accent', 'Mijlpaal'], ['Bouwen', 'jan – mei 2027', 'bewoners', 'oplevering']),
  ).phases;
  assert.deepEqual(
    [first?.name, first?.period?.start, first?.accent, first?.milestone],
    ['Bouwen', '2027-01-01', 'bewoners', 'oplevering'],
  );
});

test('a table of crosses is a matrix, and ticks the means of each audience', () => {
  const { matrices, audiences } = planOf(
    heading(1, 'Doelgroepen'),
    item('Ouders'),
    item('Raadsleden'),
    heading(1, 'Middelenmatrix'),
    table(['', 'Nieuwsbrief', 'Brief', 'Website'], ['Ouders', 'x', '', '✓'], ['Raadsleden', '', 'X', '']),
  );
  assert.deepEqual(matrices[0]?.crosses, [
    ['Ouders', 'Nieuwsbrief'],
    ['Ouders', 'Website'],
    ['Raadsleden', 'Brief'],
  ]);
  assert.deepEqual(
    audiences.map(({ channels }) => channels),
    [['Nieuwsbrief', 'Website'], ['Brief']],
  );
});

test('roles, hours, money and moments of evaluation are read from tables and sentences', () => {
  const plan = planOf(
    heading(1, 'Organisatie'),
    text(
      'De projectleider bewaakt de planning. De communicatieadviseur schrijft, voor gemiddeld 8 uur per week in 2027.',
    ),
    heading(1, 'Budget'),
    table(['Post', 'Bedrag', 'Opmerking'], ['Drukwerk', '€ 3.500,-', 'raming'], ['Totaal', '€ 3.500,-', '']),
    heading(1, 'Evaluatie'),
    item('Elk kwartaal: gesprek met het panel'),
  );
  assert.deepEqual(
    plan.roles.map(({ name }) => name),
    ['projectleider', 'communicatieadviseur'],
  );
  assert.deepEqual(
    plan.effort.map(({ role, hoursPerWeek }) => [role, hoursPerWeek]),
    [['communicatieadviseur', 8]],
  );
  assert.deepEqual(
    plan.budget.map(({ label, amountCents, note }) => [label, amountCents, note]),
    [['Drukwerk', 350_000, 'raming']],
  );
  assert.deepEqual(
    plan.evaluation.map(({ when, how }) => [when?.text, how]),
    [['Elk kwartaal', 'gesprek met het panel']],
  );
});

test('the title block gives client, period, version and date, whatever stands between them', () => {
  const { programme } = planOf(
    heading(0, 'Communicatieplan Loket Zuid'),
    text('Opdrachtgever: Noor de Wit | Versie 1.2, 3 maart 2026'),
    text('Looptijd: mei 2026 – juni 2027'),
    heading(1, 'Aanleiding'),
    text('Gemeente Zevendal opent een loket.'),
  );
  assert.deepEqual(
    [programme.name, programme.client, programme.owner],
    ['Communicatieplan Loket Zuid', 'Noor de Wit', 'Gemeente Zevendal'],
  );
  assert.deepEqual(
    [programme.start, programme.end, programme.documentDate, programme.documentVersion],
    ['2026-05-01', '2027-06-30', '2026-03-03', '1.2'],
  );
});
