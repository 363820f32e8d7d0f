import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, sheet } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

test('what things cost below the calendar on the same sheet gives no rows of the calendar', () => {
  const { plan } = recognisePlan(
    aDocument(
      sheet(
        'planning',
        ['Actie', 'Wanneer', 'Doelgroep', 'Wie'],
        ['Brief', '5 okt 2026', 'ouders', 'Noor'],
        ['', '', '', ''],
        ['Folder', '7 nov 2026', 'scholen', 'Bas'],
        ['', '', '', ''],
        ['Geld', '', '', ''],
        ['post', 'bedrag', 'reeds besteed', 'per datum'],
        ['bureau', '4000', '0', '1-9-2026'],
        ['drukwerk', '700', '90', '1-9-2026'],
      ),
    ),
    { ref: '2026-09-01' },
  );
  assert.deepEqual(
    plan.activities.map(({ title }) => title),
    ['Brief', 'Folder'],
  );
  assert.deepEqual(
    plan.budget.map(({ label, amountCents }) => [label, amountCents]),
    [
      ['bureau', 400_000],
      ['drukwerk', 70_000],
    ],
  );
});
