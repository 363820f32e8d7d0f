import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SharedStrings } from './shared-strings.ts';
import { sheetOf, text } from './sheet.ts';
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

test('a sheet that would be too small on one page is two pages wide, and a column is no wider than what stands in it', () => {
  const wide = (columns: number) =>
    sheetXml(
      {
        name: 'Plan',
        columns: Array.from({ length: columns }, () => ({ title: 'Inhoud', width: 40, hidden: false })),
        rows: [],
      },
      new SharedStrings(),
    );
  assert.match(wide(5), /fitToWidth="1"/);
  assert.match(wide(8), /fitToWidth="2"/);
  const said = [{ say: 'kort\nregel' }, { say: '' }];
  const fields = [
    { title: 'Wie doet het', width: 40, value: ({ say }: { say: string }) => text(say) },
    { title: 'Sorteren', width: 12, hidden: true, value: () => null },
  ];
  assert.deepEqual(
    sheetOf('Plan', said, fields).columns.map(({ width }) => width),
    [9, 12],
  );
});
