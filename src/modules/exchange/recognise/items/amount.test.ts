import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountOfCell, amountsIn } from './amount.ts';

const CELLS = [
  ['€ 3.500,-', 350_000],
  ['€3500', 350_000],
  ['1.250,50', 125_050],
  ['2,5k', 250_000],
  ['900 euro', 90_000],
  ['€ 1,5 miljoen', 150_000_000],
  ['p.m.', null],
  ['€ 500 - € 750', null],
  ['', null],
] as const;
for (const [text, cents] of CELLS) test(`'${text}' is ${cents} cents`, () => assert.equal(amountOfCell(text), cents));

test('a number in a sentence is no amount', () => assert.deepEqual(amountsIn('Op 3 mei 2027 komen 350 inwoners.'), []));
