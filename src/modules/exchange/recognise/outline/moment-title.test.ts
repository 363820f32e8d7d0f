import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentSiblings } from './moment-siblings.ts';
import { momentTitle } from './moment-title.ts';

const TITLES: readonly (readonly [string, string, string, string | null])[] = [
  ['Maart 2027', 'Maart 2027', '', null],
  ['Week 3-4: aankondiging', 'Week 3-4', 'aankondiging', null],
  ['Q2 2027 — "Plant een boom"', 'Q2 2027', '"Plant een boom"', null],
  ['Maandag – nieuws uit de wijk', 'Maandag', 'nieuws uit de wijk', null],
  ['Afgerond: september 2027', 'september 2027', '', 'Afgerond'],
];
for (const [title, phrase, name, status] of TITLES) {
  test(`'${title}' says when, what and how far`, () => {
    assert.deepEqual(momentTitle(title), { phrase, name, status });
  });
}

for (const title of ['Wanneer?', 'Fase 2', 'Fase 1.2 Aanleg van de speelplek', 'Doelgroepen', 'Begroting 2027', '']) {
  test(`'${title}' is no moment`, () => {
    assert.equal(momentTitle(title), null);
  });
}

test('headings that are moments count when most headings beside them are', () => {
  const titled = (level: number, title: string) => ({ level, title });
  const calendar = [titled(1, 'Acties'), titled(2, 'Q1 – start'), titled(2, 'Q2 – vervolg'), titled(1, 'Slot')];
  assert.deepEqual([...momentSiblings(calendar)], [1, 2]);
  const chapters = [titled(1, 'Doel'), titled(1, 'Groepen'), titled(1, 'Q1 – start'), titled(1, 'Kosten')];
  assert.deepEqual([...momentSiblings(chapters)], []);
});
