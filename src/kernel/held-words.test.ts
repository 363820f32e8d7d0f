import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { heldWords } from './held-words.ts';
import { emptyPlan, type Plan } from './plan.ts';

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
