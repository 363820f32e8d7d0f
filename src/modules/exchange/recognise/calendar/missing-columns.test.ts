import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, table } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

function readWith(name: string, ...cells: readonly string[]) {
  const rows = cells.map((cell, index) => [`Bericht ${index + 1}`, `${index + 1} maart`, cell]);
  const { plan, items } = recognisePlan(aDocument(heading(1, 'Kalender'), table(['Wat', 'Wanneer', name], ...rows)), {
    ref: '2028-01-10',
  });
  return plan.activities.map(({ responsible, notes }, index) => ({
    who: responsible.join(),
    notes,
    asked: items.find(({ key }) => key === `activities.${index}`)?.question?.code ?? null,
  }));
}

test('a column of a place or a subject names nobody who does it, whatever stands below it', () => {
  for (const [name, ...cells] of [
    ['Wijk', 'Noord', 'Zuid', 'Noord', 'Zuid', 'Noord'],
    ['Over', 'Noor', 'Bas', 'Noor', 'Bas', 'Noor'],
    ['Perceel', 'Linde', 'Eik', 'Linde', 'Eik', 'Linde'],
    ['Kleurvak', 'Noord', 'Zuid', 'Noord', 'Zuid', 'Noord'],
  ] as const)
    assert.deepEqual(
      readWith(name, ...cells),
      cells.map((cell) => ({ who: '', notes: `${name}: ${cell}`, asked: null })),
      name,
    );
});

test('people below an unknown name may be who does it: that is asked, and the name of the column is kept', () => {
  const cells = ['Noor', 'Bas', 'Noor', 'communicatieadviseur', 'Noor'];
  assert.deepEqual(
    readWith('Kleurvak', ...cells),
    cells.map((cell) => ({ who: cell, notes: `Kleurvak: ${cell}`, asked: 'columnGuessed' })),
  );
});
