import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

test('lines of one paragraph that each have a mark are a list: of groups, of goals', () => {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Doelgroepen'),
      text('• Ouders van leerlingen\n• Hun buren (oud en nieuw)\n• Bestuurders'),
      heading(1, 'Doelen'),
      text('1) Ouders weten waar de school komt.\n2) Ouders vertrouwen het plan.\n3) Twintig ouders melden zich aan.'),
    ),
    { ref: '2026-09-01' },
  );
  assert.deepEqual(
    plan.audiences.map(({ name }) => name),
    ['Ouders van leerlingen', 'Hun buren (oud en nieuw)', 'Bestuurders'],
  );
  assert.deepEqual(
    plan.goals.map((goal) => goal.text),
    ['Ouders weten waar de school komt.', 'Ouders vertrouwen het plan.', 'Twintig ouders melden zich aan.'],
  );
});

test('letters typed behind a moment part the things that happen then', () => {
  const { activities } = recognisePlan(
    aDocument(
      heading(1, 'Planning 2027'),
      item('1 oktober: opening'),
      item('December: a. brief aan alle leden b. bericht op de gemeentepagina'),
      item('2 januari 2028: wandeling a en b'),
    ),
    { ref: '2027-01-10' },
  ).plan;
  assert.deepEqual(
    activities.map(({ title, when }) => [title, when.start]),
    [
      ['opening', '2027-10-01'],
      ['brief aan alle leden', '2027-12-01'],
      ['bericht op de gemeentepagina', '2027-12-01'],
      ['wandeling a en b', '2028-01-02'],
    ],
  );
});
