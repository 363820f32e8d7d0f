import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUrgent } from './compare.ts';
import { explainFuzzyDate } from './explain.ts';
import { looksLikeDate, readDatePhrase } from './parse.ts';

/** Phrases of a calendar for a crisis, and the distance to the start. */
const TABLE: readonly (readonly [string, string | null])[] = [
  ['dag 1', 'P0D'],
  ['Dag 3', 'P2D'],
  ['dag 2-5', 'P1D'],
  ['maand 2', 'P1M'],
  ['uur 0', 'PT0H'],
  ['T0', 'PT0H'],
  ['T=0', 'PT0H'],
  ['T+2 uur', 'PT2H'],
  ['T+2', null],
  ['T + 30 min', 'PT30M'],
  ['T-1 dag', '-P1D'],
  ['T\u22121 dag', '-P1D'],
  ['D-7', '-P7D'],
  ['+24 uur', 'PT24H'],
  ['+ 1 week', 'P7D'],
  ['+2 dagen', 'P2D'],
  ['binnen 2 uur', 'PT2H'],
  ['binnen een half uur', 'PT30M'],
  ['binnen 1 uur.', 'PT1H'],
  ['na 24 uur', 'PT24H'],
  ['na twee dagen', 'P2D'],
  ['eerste uur', 'PT1H'],
  ['de eerste 24 uur', 'PT24H'],
  ['0-2 uur', 'PT0H'],
  ['24 – 48 uur', 'PT24H'],
];

for (const [text, offset] of TABLE) {
  test(`'${text}' counts from a start that has no day yet`, () => {
    const date = readDatePhrase(text, { ref: '2026-10-01' });
    assert.deepEqual(
      [date?.start, date?.end, date?.certainty, date?.anchor],
      [null, null, 'uncertain', { kind: 'start', text, offset }],
    );
    assert.equal(date === null ? '' : explainFuzzyDate(date), `${text}, geteld vanaf de start`);
    assert.equal(looksLikeDate(text), true);
  });
}

test('hours before or after something keep their distance to it', () => {
  const anchor = (text: string) => readDatePhrase(text)?.anchor;
  assert.deepEqual(anchor('2 uur na melding'), { kind: 'moment', text: 'melding', offset: 'PT2H' });
  assert.deepEqual(anchor('binnen 30 minuten na het alarm'), { kind: 'moment', text: 'alarm', offset: 'PT30M' });
});

test('a distance in advance, a week counted from something and the day itself hang on a moment', () => {
  const anchor = (text: string) => readDatePhrase(text)?.anchor;
  assert.deepEqual(anchor('2 weken op voorhand'), {
    kind: 'moment',
    text: '2 weken op voorhand',
    offset: '-P14D',
  });
  assert.deepEqual(anchor('week 3 na de start'), { kind: 'start', text: 'start', offset: 'P21D' });
  assert.deepEqual(anchor('de startdag zelf'), { kind: 'start', text: 'de startdag zelf', offset: 'P0D' });
  assert.equal(anchor('ik zelf'), undefined);
});

test('at once is urgent and has no day of its own', () => {
  for (const text of ['direct', 'meteen', 'Onmiddellijk', 'z.s.m.']) {
    const date = readDatePhrase(text);
    assert.ok(date !== null && isUrgent(date) && date.start === null, text);
    assert.equal(explainFuzzyDate(date), 'zo snel mogelijk');
  }
});
