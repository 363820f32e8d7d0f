import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpus } from './corpus.ts';
import { heldOut } from './held-out/held-out.ts';
import { heldOut2 } from './held-out-2/held-out-2.ts';
import { heldOut3 } from './held-out-3/held-out-3.ts';
import { normalise, optionsOf, words } from './scoring/normalise.ts';

for (const { name, fileName, expected, texts } of [...corpus, ...heldOut, ...heldOut2, ...heldOut3]) {
  test(`what is expected of ${name} is quoted from the document`, () => {
    const source = normalise(texts.join(' '));
    for (const row of expected.activities) {
      assert.ok(
        optionsOf(row.title).some((title) => source.includes(normalise(title))),
        `title ${optionsOf(row.title)}`,
      );
      // A spreadsheet shows its dates itself; the file holds numbers.
      const phrases = fileName.endsWith('.xlsx') ? [] : optionsOf(row.phrase);
      const quoted = [
        ...phrases,
        ...[row.audiences, row.channels, row.responsible, row.tasks].flatMap((list) => optionsOf(list ?? []).flat()),
      ];
      const known = new Set(words(source));
      const unknown = quoted.filter((quote) => words(quote).some((word) => !known.has(word)));
      assert.deepEqual(unknown, []);
    }
    for (const { text } of expected.goals ?? []) assert.ok(source.includes(normalise(text)), text);
  });
}

test('writing a document twice gives the same bytes', () => {
  for (const document of [...corpus, ...heldOut, ...heldOut2, ...heldOut3])
    assert.deepEqual(document.bytes(), document.bytes());
});
