import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SharedStrings } from './shared-strings.ts';
import { sheetXml } from './sheet-xml.ts';

const heightsOf = (texts: readonly string[]): (string | undefined)[] => {
  const xml = sheetXml(
    {
      name: 'Plan',
      columns: [{ title: 'Inhoud', width: 20, hidden: false }],
      rows: texts.map((text) => [{ type: 'text', text }]),
    },
    new SharedStrings(),
  );
  return [...xml.matchAll(/<row r="\d+"(?: ht="(\d+)")?>/g)].slice(1).map(([, height]) => height);
};

test('a row is as high as its text: one line is left to the program, more lines are counted, and no row is higher than may be', () => {
  assert.deepEqual(heightsOf(['nabij', 'nabij\neerlijk', 'een zin van meer dan twintig tekens', 'a\n'.repeat(50)]), [
    undefined,
    '30',
    '30',
    '409',
  ]);
});
