import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanText } from './clean-text.ts';
import { fileNameOf } from './file-name.ts';
import { eurosInWords } from './wording.ts';

test('amounts are exact to the cent and in Dutch notation', () => {
  assert.deepEqual([0, 5, -5, 123_456_789, -100].map(eurosInWords), [
    '€ 0,00',
    '€ 0,05',
    '€ -0,05',
    '€ 1.234.567,89',
    '€ -1,00',
  ]);
});

test('text that no document can hold gets a stand-in, line breaks become one kind', () => {
  assert.equal(cleanText('a\u0000b\ud800c\uffff'), 'a\uFFFDb\uFFFDc\uFFFD');
  assert.equal(cleanText('a\r\nb\rc\u2028d'), 'a\nb\nc\nd');
  assert.equal(cleanText('één\t😀'), 'één\t😀');
});

test('a file name holds letters, digits and hyphens only', () => {
  assert.equal(fileNameOf('Communicatieplan Coöperatie "Één"', 'docx', 'all'), 'communicatieplan-cooperatie-een.docx');
  assert.equal(fileNameOf('../../etc/passwd\u0000', 'pdf', 'all'), 'etc-passwd.pdf');
  assert.equal(fileNameOf('工程', 'ics', 'all'), 'communicatieplan.ics');
});

test('the name of a file for a board says that it is', () => {
  assert.equal(fileNameOf('Café & Zorg', 'pdf', 'board'), 'cafe-zorg-bestuur.pdf');
});
