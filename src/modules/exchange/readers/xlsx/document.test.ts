import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, outlineOf } from '../test-support/outline.ts';
import { type SheetParts, sheetFile, type TestSheet } from '../test-support/sheet-file.ts';

const read = (sheet: Partial<TestSheet>, parts: SheetParts = {}) =>
  documentOf('plan.xlsx', sheetFile([{ name: 'Kalender', rows: '', ...sheet }], parts));
const outline = async (sheet: Partial<TestSheet>, parts: SheetParts = {}) =>
  outlineOf((await read(sheet, parts)).blocks);
const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, cells: string, more = '') => `<row r="${number}" ${more}>${cells}</row>`;

test('shared, rich and inline texts, booleans, crosses and cached results of formulas are read', async () => {
  const strings =
    '<si><t>Wat</t></si><si><r><t>half </t></r><r><rPr><b/></rPr><t>okt</t></r><rPh sb="0" eb="1"><t>nee</t></rPh></si>';
  const cells = `<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>${text('C1', 'een&#10;twee_x000D_')}<c r="D1" t="b"><v>1</v></c><c r="E1" t="str"><f>"a"</f><v>uitkomst</v></c><c r="F1" t="s"><v>99</v></c>${text('G1', '✓')}`;
  assert.deepEqual(await outline({ rows: row(1, cells) }, { strings }), [
    '| Wat | half **okt** | een/twee | WAAR | uitkomst |  | ✓ |',
  ]);
});

test('dates show as a Dutch Excel shows them, with the day beside', async () => {
  const styles = `<numFmts><numFmt numFmtId="170" formatCode="[$-413]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="171" formatCode="dddd\\ d\\ mmm"/><numFmt numFmtId="172" formatCode="dd/mm/yyyy hh:mm"/></numFmts>
    <fonts><font/><font><b/></font></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="16" fontId="1"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs>`;
  const cells =
    [1, 2, 3, 4].map((style, index) => `<c r="${'ABCD'[index]}1" s="${style}"><v>42772</v></c>`).join('') +
    '<c r="E1" s="5"><v>42772.4375</v></c><c r="F1" s="0"><v>42772</v></c>';
  assert.deepEqual(await outline({ rows: row(1, cells) }, { styles }), [
    '| 6-2-2017 @2017-02-06 | **6-feb** @2017-02-06 | 6 februari 2017 @2017-02-06 | maandag 6 feb @2017-02-06 | 06-02-2017 10:30 @2017-02-06 | 42772 |',
  ]);
});

test('a time of day shows as the time, whatever its format, and hours that are counted go beyond a day', async () => {
  const codes = ['hh:mm:ss AM/PM', 'h:mm', '[$-413]h:mm;@', 'h:mm "uur"', '[h]:mm', 'd-m-yyyy h:mm', 'd-m-yyyy'];
  const values = ['0.4166666666666667', '0.8125', '0.395833333333333', '0.0001157407', '1.25', '0.5', '0.5'];
  const styles = `<numFmts>${codes.map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${codes.map((_, index) => `<xf numFmtId="${170 + index}"/>`).join('')}</cellXfs>`;
  const cells = values
    .map((value, index) => `<c r="${'ABCDEFG'[index]}1" s="${index + 1}"><v>${value}</v></c>`)
    .join('');
  assert.deepEqual(await outline({ rows: row(1, cells) }, { styles }), [
    '| 10:00 | 19:30 | 9:30 | 0:00:10 | 30:00 | 12:00 | 0,5 |',
  ]);
});

test('workbooks that count from 1904, and the days before March 1900, give the right day', async () => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  const rows = row(1, '<c r="A1" s="1"><v>41310</v></c>');
  assert.deepEqual(await outline({ rows }, { styles, workbook: '<workbookPr date1904="1"/>' }), [
    '| 6-2-2017 @2017-02-06 |',
  ]);
  assert.deepEqual(
    await outline({ rows: row(1, '<c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>61</v></c>') }, { styles }),
    ['| 1-1-1900 @1900-01-01 | 1-3-1900 @1900-03-01 |'],
  );
});

test('numbers show as a Dutch Excel shows them', async () => {
  const codes = ['0.00', '#,##0', '0%', '"€" #,##0.00', '0" uur"', '#,##0;[Red]-#,##0'];
  const styles = `<numFmts>${codes.map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${codes.map((_, index) => `<xf numFmtId="${170 + index}"/>`).join('')}</cellXfs>`;
  const values = ['0.1', '3500.5', '3500.4', '0.25', '3500', '12', '-1200'];
  const cells = values.map((value, index) => `<c r="${'ABCDEFG'[index]}1" s="${index}"><v>${value}</v></c>`).join('');
  assert.deepEqual(await outline({ rows: row(1, cells) }, { styles }), [
    '| 0,1 | 3500,50 | 3.500 | 25% | € 3.500,00 | 12 uur | -1.200 |',
  ]);
});

test('merged cells stand once, a gap between rows is one empty row, and the row of a filter is a header', async () => {
  const rows =
    row(2, text('A2', 'Wanneer') + text('B2', 'Wat')) +
    row(3, text('A3', 'mei') + text('B3', 'brief')) +
    row(4, `<c r="A4"/>${text('B4', 'folder')}`) +
    row(900, text('B900', 'los'));
  const after = '<autoFilter ref="A2:B4"/><mergeCells><mergeCell ref="A3:A4"/></mergeCells>';
  assert.deepEqual(await outline({ rows, after }), [
    '|= Wanneer | Wat |',
    '| {1x2}mei | brief |',
    '| folder |',
    '|',
    '|  | los |',
  ]);
});

test('a sheet that claims a million rows costs no more than the rows with words', async () => {
  const rows = row(1, text('A1', 'a')) + row(1_048_576, text('XFD1048576', 'z'));
  const { blocks } = await read({ rows, after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' });
  assert.ok(blocks[0]?.type === 'table' && blocks[0].rows.length <= 3);
});

test('hidden sheets stand aside, hidden rows stay with a note, and comments are noted', async () => {
  const comments = '<comment ref="A1"><text><t>klopt dit</t></text></comment>';
  const file = sheetFile([
    { name: 'Een', rows: row(1, text('A1', 'kop')) + row(2, text('A2', 'stil'), 'hidden="1"'), comments },
    { name: 'Lijst', rows: row(1, text('A1', 'keuze')), state: 'hidden' },
    { name: 'Leeg', rows: '' },
  ]);
  const { blocks, aside } = await documentOf('plan.xlsx', file);
  assert.deepEqual(outlineOf(blocks), ['| kop |', '| stil |']);
  assert.deepEqual(
    aside.map(({ where, text: words }) => `${where}: ${words}`),
    [
      'opmerking bij A1 van werkblad Een: klopt dit',
      'verborgen rij 2 van werkblad Een: stil',
      'verborgen werkblad Lijst: keuze',
    ],
  );
});
