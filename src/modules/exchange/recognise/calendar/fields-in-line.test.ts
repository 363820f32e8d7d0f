import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const rowsOf = (...lines: readonly string[]) =>
  recognisePlan(aDocument(heading(1, 'Planning'), ...lines.map((line) => item(line))), {
    ref: '2028-01-10',
  }).plan.activities.map(({ when, title, audiences, responsible, status, notes }) =>
    [when.text, title, audiences.join(), responsible.join(), status.value ?? '', notes ?? ''].join('|'),
  );

test('fields that one sign parts are read by what they are, whatever the sign', () => {
  const read = ['12 maart|Brief|bewoners|Noor|done|', '3 april|Avond|ondernemers|Bas|todo|'];
  for (const sign of [' | ', '; ', ' – '])
    assert.deepEqual(
      rowsOf(
        ['12 maart', 'Brief', 'bewoners', 'Noor', 'klaar'].join(sign),
        ['3 april', 'Avond', 'ondernemers', 'Bas', 'gepland'].join(sign),
      ),
      read,
      sign,
    );
});

test('a dash in a title parts no fields, and what is no field of its own is kept', () => {
  assert.deepEqual(rowsOf('12 maart – Samen wonen – dat doen we zo', '3 april: Krant; eerste nummer; Noor'), [
    '12 maart|Samen wonen – dat doen we zo||||',
    '3 april|Krant||Noor||eerste nummer',
  ]);
});

test('a place, a meeting on screen and what only starts like a status are no field of their own', () => {
  assert.deepEqual(
    rowsOf(
      '9 april; Overleg; Teams',
      '10 april – Wandeling – Park – 14.00 uur',
      '16 april – Flyer – Bas – niet Noor',
      '17 april – Flyer – Noor – verstuurd op maandag',
    ),
    [
      '9 april|Overleg; Teams||||',
      '10 april|Wandeling – Park – 14.00 uur||||',
      '16 april|Flyer||Bas||niet Noor',
      '17 april|Flyer||Noor||verstuurd op maandag',
    ],
  );
});

test('a name leaves the title only when it is surely somebody', () => {
  assert.deepEqual(
    rowsOf(
      '3 april: Film (Engels)',
      '4 april: Brief (Noor)',
      '9 april: Posters ophangen – Zoom',
      '10 april: Posters ophangen – Noor',
      '13 april – Zuid: brief',
      '15 april – Noor: brief',
    ),
    [
      '3 april|Film (Engels)||||',
      '4 april|Brief||Noor||',
      '9 april|Posters ophangen – Zoom||||',
      '10 april|Posters ophangen||Noor||',
      '13 april|Zuid: brief||||',
      '15 april|brief||Noor||',
    ],
  );
});

test('what a field is by its words alone is likely, and not sure', () => {
  const { items } = recognisePlan(
    aDocument(heading(1, 'Planning'), item('5 april; Brief; bewoners; Noor'), item('6 april: Krant')),
    { ref: '2028-01-10' },
  );
  assert.deepEqual(
    items.flatMap(({ kind, confidence }) => (kind === 'activity' ? [confidence] : [])),
    ['probable', 'certain'],
  );
});
