import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { heldWords } from './held-words.ts';
import { type Audience, emptyPlan, type Plan } from './plan.ts';

const plan: Plan = {
  ...emptyPlan('Proef'),
  sections: [{ kind: 'other', title: 'Elders', depth: 1, markdown: 'Staat alleen hier.' }],
  channels: [{ name: 'Brief', description: 'Naar elk huis', rhythm: null }],
  messages: { ...emptyPlan('').messages, tone: 'nuchter, eerlijk' },
  budget: [
    { label: 'Zaal', amountCents: 1_850_000, note: null },
    { label: 'Film', amountCents: 425_050, note: null },
  ],
};
const held = heldWords(plan);

test('words count in any dress, amounts in any notation, and sections do not hold themselves', () => {
  for (const text of [
    '**brief**',
    'Brief, zaal',
    'Brief: naar elk huis',
    '€ 18.500,-',
    '18500',
    '€ 4.250,50',
    'Totaal',
    'Brief. Naar elk huis.',
    'Toon: nuchter, eerlijk.',
  ])
    assert.ok(held.has(text), text);
  for (const text of ['Staat alleen hier.', 'Brief aan de raad', '18.501', 'Zaal: eigen zaal'])
    assert.ok(!held.has(text), text);
});

test('a column is missing when the items do not hold it, also when it only has figures or crosses', () => {
  const header = ['Post', 'Bedrag', 'Nr', 'Stuks', 'Raad', 'Brief'];
  const rows = [
    ['Zaal', '€ 18.500,00', '1', '40', 'x', 'x'],
    ['Film', '€ 4.250,50', '2', '7', '', 'x'],
  ];
  assert.deepEqual(held.missingColumns(header, rows), [3, 4]);
});

test('any text gets an answer', () => {
  fc.assert(
    fc.property(fc.string(), (text) => typeof held.has(text) === 'boolean'),
    { numRuns: 300 },
  );
});

const aGroup = (name: string, more: Partial<Audience> = {}): Audience => ({
  ...{
    name,
    category: null,
    side: null,
    primary: null,
    profile: null,
    approach: null,
    ring: null,
    roles: [],
    channels: [],
  },
  ...more,
});
const GROUPS = [
  aGroup('Bewoners', { influence: 2, interest: 4, ring: 'cothink', profile: 'Contactpersoon: Ank de Boer' }),
  aGroup('Raad', { influence: 4, interest: 3, ring: 'codecide', profile: 'Besluit in mei\nContactpersoon: Jip Smit' }),
];
/** True when the column with this header and these cells, one for each group, is held. */
const isHeld = (header: string, cells: readonly [string, string], groups: readonly Audience[] = GROUPS): boolean =>
  !heldWords({ ...emptyPlan('Proef'), audiences: groups })
    .missingColumns(
      ['Wie', header],
      [
        ['Bewoners', cells[0]],
        ['Raad', cells[1]],
      ],
    )
    .includes(1);

test('levels below a header that asks for them are held by the numbers of the audience in that row', () => {
  for (const [header, cells] of [
    ['Invloed / belang', ['laag / hoog', 'Invloed groot, belang middel']],
    ['Belang en invloed', ['HL', 'zeer groot/gering']],
    ['Mate van invloed (1-5)', ['2', '4 van 5']],
    ['Invloed', ['-', '++']],
    ['Niveau', ['Meedenken', 'Meebeslissen']],
    ['Participatietrede', ['Meedenken', 'Meebeslissen']],
  ] as const)
    assert.ok(isHeld(header, cells), header);
});

test('the same words below another header, or of an audience without such a number, stay', () => {
  for (const header of ['Risico', 'Gewenste invloed', 'Belang van de brief', 'Urgentie', 'Gewenst niveau'])
    for (const cells of [
      ['laag', 'hoog'],
      ['Meedenken', 'Meebeslissen'],
    ] as const)
      assert.ok(!isHeld(header, cells));
  assert.ok(!isHeld('Invloed', ['hoog, want zij stemmen', 'laag, zolang het rustig is']));
  assert.ok(!isHeld('Invloed', ['hoog', 'laag'], [aGroup('Bewoners'), aGroup('Raad')]));
  assert.ok(!isHeld('Niveau', ['Meedenken', 'Meebeslissen'], [aGroup('Bewoners'), aGroup('Raad')]));
  assert.ok(
    !isHeld(
      'Invloed',
      ['hoog', 'laag'],
      GROUPS.map((group) => ({ ...group, name: `De ${group.name}` })),
    ),
  );
});

test('what stands in a profile behind the name of its column is held, below that name only', () => {
  assert.ok(isHeld('Contactpersoon', ['Ank de Boer', 'Jip Smit']));
  assert.ok(!isHeld('Vervanger', ['Ank de Boer', 'Jip Smit']));
});

test('a role told on one line is held with its people in front, and one that says more is not', () => {
  const roles = [
    { name: 'projectleider', does: 'aanspreekpunt voor aannemer en corporatie', who: ['Wim Tol'] },
    { name: 'Noor Aksu', does: 'begeleidt de avonden' },
  ];
  const { has } = heldWords({ ...emptyPlan('Proef'), roles });
  assert.ok(has('Wim Tol – projectleider, aanspreekpunt voor aannemer en corporatie'));
  assert.ok(has('Projectleider (Wim Tol): aanspreekpunt voor aannemer en corporatie'));
  assert.ok(has('Noor Aksu – begeleidt de avonden'));
  assert.ok(!has('Wim Tol – projectleider, aanspreekpunt voor aannemer en corporatie, niet op vrijdag'));
});
