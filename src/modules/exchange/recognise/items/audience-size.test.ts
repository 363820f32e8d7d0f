import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const sizesOf = (header: string, ...texts: readonly string[]) =>
  recognisePlan(
    aDocument(
      heading(1, 'Doelgroepen'),
      table(
        ['Doelgroep', header, 'Middelen'],
        ...texts.map((text, index) => [`Bewoners van straat ${index + 1}`, text, 'brief']),
      ),
    ),
    { ref: '2026-09-01' },
  ).plan.audiences.map(({ size, profile }) => [size ?? null, profile]);

for (const header of ['Aantal', 'Omvang', 'Grootte', 'Aantal mensen', 'Hoeveel zijn het?', 'Aantal (schatting)'])
  test(`a number below '${header}' is how many people the group has`, () => {
    assert.deepEqual(sizesOf(header, '34', 'ca. 1.200 inwoners', '± 85', '12 000'), [
      [34, null],
      [1200, null],
      [85, null],
      [12_000, null],
    ]);
  });

test('words that are no number of people stay to be read, with the name of their column', () => {
  assert.deepEqual(sizesOf('Aantal', 'ca. 410 huishoudens', '9.000 per dag', '30-40', 'nog onbekend', '0'), [
    [null, 'Aantal: ca. 410 huishoudens'],
    [null, 'Aantal: 9.000 per dag'],
    [null, 'Aantal: 30-40'],
    [null, 'Aantal: nog onbekend'],
    [0, null],
  ]);
  assert.deepEqual(sizesOf('Aantal scholen', '14'), [[null, 'Aantal scholen: 14']]);
});

test('a later table gives the size that the first one lacks', () => {
  const { audiences } = recognisePlan(
    aDocument(
      heading(1, 'Doelgroepen'),
      table(['Doelgroep', 'Middelen', 'Aanpak'], ['Ouders van kleuters', 'brief', 'uitnodigen']),
      text('Hoe groot zijn de groepen?'),
      table(['Doelgroep', 'Aantal', 'Invloed'], ['Ouders van kleuters', '240', 'groot']),
    ),
    { ref: '2026-09-01' },
  ).plan;
  assert.deepEqual(
    audiences.map(({ size, influence }) => [size, influence]),
    [[240, 4]],
  );
});
