import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Audience, Plan, SectionKind } from '#kernel/plan.ts';
import { openArchive } from '../readers/zip/archive.ts';
import { type Edition, keptFromBoard } from './edition.ts';
import { buildOutline } from './outline/build-outline.ts';
import type { Block, Table } from './outline/outline.ts';
import { SAMPLE_PLAN } from './testing/sample-plan.ts';
import { writePlan } from './write-plan.ts';

const TODAY = '2026-11-21';

const raad: Audience = {
  ...{ name: 'Gemeenteraad', category: 'Politiek', side: 'external', primary: true, ring: 'cothink' },
  ...{
    profile: 'Leest stukken vooraf\nHouding: wantrouwig',
    approach: null,
    roles: ['beslisser'],
    channels: ['Brief'],
  },
  ...{ attitude: -1, resistance: 'Bang voor de kosten', influence: 5, interest: 4, desiredRing: 'codecide' },
  ...{ primaryReason: 'Kan alles stoppen', chosenSilence: { until: '2027-01-10', reason: 'Reces en ruzie' } },
};
const brief: Activity = {
  ...{ when: parseFuzzyDate('15 december 2026'), title: 'Brief aan de raad', kind: 'milestone' },
  ...{ channels: ['Brief'], audiences: ['Gemeenteraad'], rings: [], objective: null, sender: 'College' },
  ...{ responsible: ['Wim Wachter'], status: { value: 'cancelled', text: null }, notes: 'Eerst even bellen' },
  ...{ tasks: [{ text: 'Tekst langs juridisch', who: ['Bas'], doneOn: '2026-11-20' }] },
  ...{ earlierPhrases: ['voor de zomer'] },
};
const table =
  '| Doelgroep | Weerstand | Middelen |\n| --- | --- | --- |\n| Gemeenteraad | Bang voor de kosten | Brief |';
const plan: Plan = {
  ...SAMPLE_PLAN,
  sections: [{ kind: 'audiences', title: 'Voor wie', depth: 1, markdown: table }],
  audiences: [raad],
  activities: [brief],
  messages: { ...SAMPLE_PLAN.messages, avoidedWords: [{ word: 'bezuinigen', instead: 'anders doen' }] },
  unrecognised: [{ where: 'voettekst', text: 'Niet rondsturen' }],
};
const OWN = [
  ...[
    'wantrouwig',
    'Leest stukken vooraf',
    'Kritisch',
    'Bang voor de kosten',
    '5 van 5',
    'gewenst',
    'Kan alles stoppen',
    'Reces en ruzie',
    'beslisser',
  ],
  ...['Wim Wachter', 'Eerst even bellen', 'juridisch', 'voor de zomer', 'bezuinigen', 'Niet rondsturen'],
];

const calendarOf = (edition: Edition): Table => {
  const flat = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap((block) => (block.type === 'wide' ? flat(block.blocks) : [block]));
  const found = flat(buildOutline(plan, { today: TODAY, edition }).blocks).find(
    (block) => block.type === 'table' && block.caption === 'Kalender',
  );
  assert.ok(found?.type === 'table');
  return found;
};

test('what stays with those who work with a plan is nowhere in a document for a board, and stands in the one with everything', () => {
  const [board, all] = (['board', 'all'] as const).map((edition) =>
    JSON.stringify(buildOutline(plan, { today: TODAY, edition })),
  );
  // What a date was before stands in no document.
  const inAll = OWN.filter((words) => words !== 'voor de zomer');
  assert.deepEqual(
    OWN.filter((words) => board?.includes(words)),
    [],
  );
  assert.deepEqual(
    inAll.filter((words) => !all?.includes(words)),
    [],
  );
});

test('a Word document for a board hides nothing inside, a plan least of all', async () => {
  const archive = await openArchive(await writePlan(plan, 'docx', { today: TODAY, edition: 'board' }));
  assert.ok(archive.names.every((name) => !name.startsWith('customXml')));
  for (const name of archive.names) {
    const xml = Buffer.from((await archive.read(name)) ?? []).toString();
    assert.doesNotMatch(xml, /customXml/);
    for (const words of OWN) assert.ok(!xml.includes(words), `${words} in ${name}`);
  }
});

test('the calendar of a board has few columns, and still says what is a milestone and what is called off', () => {
  const { columns, rows } = calendarOf('board');
  assert.deepEqual(
    columns.map(({ title }) => title),
    ['Wanneer', 'Activiteit', 'Middelen', 'Doelgroepen', 'Afzender'],
  );
  assert.deepEqual(rows.at(-1)?.cells[1], ['Brief aan de raad', '(mijlpaal, vervallen)']);
  assert.ok(calendarOf('all').columns.length > 7);
});

test('what a board gets of the groups and the text is all the rest', () => {
  const said = JSON.stringify(buildOutline(plan, { today: TODAY, edition: 'board' }));
  for (const words of ['Voor wie', 'Gemeenteraad', 'Meedenken', 'College']) assert.ok(said.includes(words), words);
});

test('a chapter about how groups stand or about who does what goes to no board, with all that stands below it', () => {
  const about = (title: string, depth: number, kind: SectionKind, markdown: string) => ({
    title,
    depth,
    kind,
    markdown,
  });
  const told: Plan = {
    ...plan,
    sections: [
      about('Krachtenveld', 1, 'audiences', 'De fractie blijft kritisch.'),
      about('Kerken', 2, 'other', 'Wachten af.'),
      about('Aanleiding', 1, 'occasion', 'De bieb verhuist.'),
      about('Wie doet wat', 1, 'organisation', 'Noor belt de pers.'),
    ],
    roles: [{ name: 'Woordvoerder', does: 'Staat de pers te woord', who: ['Noor Pers'] }],
  };
  const [board = '', all = ''] = (['board', 'all'] as const).map((edition) =>
    JSON.stringify(buildOutline(told, { today: TODAY, edition })),
  );
  for (const words of [
    'Krachtenveld',
    'kritisch',
    'Kerken',
    'Wachten af',
    'Wie doet wat',
    'belt de pers',
    'Noor Pers',
  ]) {
    assert.ok(!board.includes(words), words);
    assert.ok(all.includes(words), words);
  }
  assert.match(board, /De bieb verhuist/);
  assert.deepEqual(
    keptFromBoard(told).map(({ title }) => title),
    ['Krachtenveld', 'Kerken', 'Wie doet wat'],
  );
});

test('a board reads nothing of the tables that the plan was read from, also when somebody changed a word of the plan since', () => {
  const calendar =
    '| Wanneer | Wat | Wie | Opmerking |\n| --- | --- | --- | --- |\n| 15 december 2026 | Brief aan de raad | Wim Wachter | Eerst even bellen |\n| 3 maart 2027 | Avond | Bas Boer | Wethouder is lastig |';
  const lists = '- Gemeenteraad: bang voor de kosten\n- Bewoners: boos om het lawaai\n- Avond';
  const changed: Plan = {
    ...plan,
    sections: [
      {
        kind: 'audiences',
        title: 'Voor wie',
        depth: 1,
        markdown: `${table}\n| Bewoners | Boos om het lawaai | Krant |`,
      },
      { kind: 'audiences', title: 'Wie nog', depth: 1, markdown: lists },
      { kind: 'other', title: 'Planning', depth: 1, markdown: calendar },
    ],
    audiences: [
      { ...raad, resistance: 'Geen', interests: 'Wil de bieb houden' },
      {
        ...raad,
        name: 'Bewoners',
        profile:
          'mening: tegen\nHouding t.o.v. het plan: tegen\nWie is tegen: tegenpartij\nWat vinden zij op dit moment van het plan en waarom is dat zo: tegen\nOmvang: 40 straten\nWonen dichtbij',
        resistance: 'Boos om het lawaai',
      },
    ],
    activities: [
      brief,
      { ...brief, when: parseFuzzyDate('3 maart 2027'), title: 'Avond', notes: 'Anders', responsible: ['Nienke'] },
    ],
  };
  const said = JSON.stringify(buildOutline(changed, { today: TODAY, edition: 'board' }));
  for (const words of [
    'Bang',
    'bang',
    'Boos',
    'boos',
    'Wim',
    'Bas Boer',
    'Nienke',
    'Eerst even bellen',
    'lastig',
    'tegen',
    'Wil de bieb',
  ])
    assert.ok(!said.includes(words), words);
  for (const words of ['Bewoners', 'Avond']) assert.ok(said.includes(words), words);
});
