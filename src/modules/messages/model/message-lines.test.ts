import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accentLines, avoidedLines, readAccent, readAvoided } from './message-lines.ts';

test('accents survive the way to a textarea and back, also with a colon in the text', () => {
  const accents = [
    { for: 'Aanbieders', text: 'let op: de regels zijn eerlijk' },
    { for: 'Raden', text: 'u beslist mee' },
  ];
  assert.deepEqual(accentLines(accents).split('\n').map(readAccent), accents);
});

test('an avoided word may name the better word, with an arrow of either kind', () => {
  assert.deepEqual(readAvoided('burger -> inwoner'), { word: 'burger', instead: 'inwoner' });
  assert.deepEqual(readAvoided('uitrol'), { word: 'uitrol', instead: null });
  assert.equal(
    avoidedLines([
      { word: 'burger', instead: 'inwoner' },
      { word: 'uitrol', instead: null },
    ]),
    'burger -> inwoner\nuitrol',
  );
});
