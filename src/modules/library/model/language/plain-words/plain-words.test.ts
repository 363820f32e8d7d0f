import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tokensOf } from '../words/tokens-of.ts';
import { findPlainWord } from './find-plain-word.ts';
import { PLAIN_WORDS } from './plain-word.ts';
import { splitCompound } from './split-compound.ts';

const found = (text: string) => {
  const tokens = tokensOf(text);
  const words: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const plain = findPlainWord(tokens, at);
    if (plain) words.push(plain.entry.word);
    at += (plain?.length ?? 1) - 1;
  }
  return words;
};

describe('our own list of plain words', () => {
  test('has at least 300 entries, each once and each with something plainer', () => {
    assert.ok(PLAIN_WORDS.length >= 300, `${PLAIN_WORDS.length}`);
    assert.equal(new Set(PLAIN_WORDS.map(({ word }) => word)).size, PLAIN_WORDS.length);
    for (const { word, instead } of PLAIN_WORDS) assert.ok(word !== '' && instead !== '' && instead !== word, word);
  });

  test('finds words in their other forms', () => {
    const forms: Readonly<Record<string, string>> = {
      'Indien u komt': 'indien',
      'dat is gerealiseerd': 'realiseren',
      'wij evalueerden dit': 'evalueren',
      'de geïmplementeerde regels': 'implementeren',
      'met integrale zorg': 'integraal',
      'een adequate oplossing': 'adequaat',
      'innovatieve hulp': 'innovatief',
      'kosteloze hulp': 'kosteloos',
      'onze doelstellingen': 'doelstelling',
      'de vergadering vindt plaats': 'plaatsvinden',
      'de meegedeelde feiten': 'mededelen',
    };
    for (const [text, word] of Object.entries(forms)) assert.deepEqual(found(text), [word], text);
  });

  test('takes the longest phrase, and no word that only looks alike', () => {
    assert.deepEqual(found('in het kader van de wet'), ['in het kader van']);
    assert.deepEqual(found('U kunt een klacht indienen. Geachte mevrouw, u betaalt dan wel meer.'), []);
  });
});

test('a long word is split into the words we know', () => {
  assert.deepEqual(splitCompound('jeugdhulpaanbieder'), ['jeugdhulp', 'aanbieder']);
  assert.deepEqual(splitCompound('verblijfsvergunningen'), ['verblijf', 'vergunning']);
  assert.deepEqual(splitCompound('dienstverlening'), ['dienst', 'verlening']);
  assert.equal(splitCompound('verantwoordelijkheid'), undefined);
  assert.equal(splitCompound('communicatiemiddelenmatrix'), undefined);
  assert.equal(splitCompound('gemeente'), undefined);
  assert.equal(splitCompound('x'.repeat(5000)), undefined);
});
