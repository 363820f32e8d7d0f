import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { passages } from './passages.ts';
import { shownWords } from './shown-words.ts';
import { wildText } from './testing/texts-arbitrary.ts';
import { passageDifference, type Run, wordDifference } from './word-difference.ts';

const MARKS = { kept: '', removed: '-', added: '+' } as const;
/** `[-weg]` and `[+nieuw]` between what stayed. */
const drawn = (runs: readonly Run[]): string =>
  runs.map(({ kind, text }) => (kind === 'kept' ? text : `[${MARKS[kind]}${text}]`)).join('');
const first = (markdown: string) => passages(markdown)[0] ?? null;

test('what stayed stands once, what went before what came', () => {
  const cases = [
    ['', '', ''],
    ['Bel ons.', 'Bel ons.', 'Bel ons.'],
    ['Bel ons.', '', '[-Bel ons.]'],
    [
      'In het voorjaar van 2027 weten we dat.',
      'Na de zomer van 2027 weten we dat.',
      '[-In het voorjaar][+Na de zomer] van 2027 weten we dat.',
    ],
    ['Bel ons.', 'Bel ons. Of mail.', 'Bel ons.[+ Of mail.]'],
    [
      'Wij weten dat nu. Bel ons.',
      'U weet dat nu. Mail ons eerst. Bel ons.',
      '[-Wij weten][+U weet] dat nu.[+ Mail ons eerst.] Bel ons.',
    ],
    ['Bel {telefoon}.', 'Bel {telefoon-regio}.', 'Bel [-{telefoon}][+{telefoon-regio}].'],
    ['Eén groot huis', 'Eén klein huis', 'Eén [-groot][+klein] huis'],
  ] as const;
  for (const [before, after, expected] of cases) assert.equal(drawn(wordDifference(before, after)), expected);
});

test('the runs together are the old and the new text, whatever they are', () => {
  const textOf = (runs: readonly Run[], without: Run['kind']) =>
    runs
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join('');
  fc.assert(
    fc.property(wildText, wildText, (before, after) => {
      const runs = wordDifference(before, after);
      assert.equal(textOf(runs, 'added'), before);
      assert.equal(textOf(runs, 'removed'), after);
      assert.ok(runs.every(({ kind, text }, at) => text !== '' && kind !== runs[at - 1]?.kind));
    }),
    { numRuns: 1_000 },
  );
});

test('passages too large to compare word by word are shown as replaced', () => {
  const long = (word: string) => Array.from({ length: 3_000 }, (_, at) => `${word}${at}`).join(' ');
  assert.deepEqual(
    wordDifference(`Begin ${long('a')}`, `Begin ${long('b')}`).map(({ kind }) => kind),
    ['kept', 'removed', 'added'],
  );
});

test('a passage is shown in the words a reader sees', () => {
  const cases = [
    ['## **Bellen** of _mailen_ ##1', 'Bellen of mailen ##1'],
    ['- een *punt*\n  op twee regels', 'een punt op twee regels'],
    ['2. tweede', 'tweede'],
    ['> zij zegt\n> dit', 'zij zegt dit'],
    ['| a | b |\n|---|---|', 'a | b'],
    ['Lees [de uitleg](https://a.example/x_y).', 'Lees de uitleg (https://a.example/x_y).'],
    ['3 * 4 en 2\\*3 en snake_case en a \\| b', '3 * 4 en 2*3 en snake_case en a | b'],
    ['Kop\n---', 'Kop'],
    ['R&amp;D&nbsp;hier', 'R&D hier'],
    ['```\nx = *y*\n```', '``` x = *y* ```'],
  ] as const;
  for (const [markdown, expected] of cases) {
    const passage = first(markdown);
    assert.equal(passage === null ? '' : shownWords(passage), expected);
  }
});

test('markup alone shows as everything kept; a passage that is new or gone as one run', () => {
  assert.equal(drawn(passageDifference(first('voor 1 mei'), first('**voor 1 mei**'))), 'voor 1 mei');
  assert.equal(drawn(passageDifference(null, first('- een brief'))), '[+een brief]');
  assert.equal(drawn(passageDifference(first('- een brief'), null)), '[-een brief]');
});
