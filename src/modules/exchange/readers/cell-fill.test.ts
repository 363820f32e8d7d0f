import assert from 'node:assert/strict';
import { test } from 'node:test';
import { odtFile } from './test-support/odt-file.ts';
import { documentOf } from './test-support/outline.ts';
import { sheetFile } from './test-support/sheet-file.ts';
import { wordFile } from './test-support/word-file.ts';

/** The colours behind the cells of the only table, row by row; '' where there is none. */
async function fillsOf(fileName: string, bytes: Uint8Array): Promise<string[][]> {
  const { blocks } = await documentOf(fileName, bytes);
  const found = blocks.find((block) => block.type === 'table');
  return found?.type === 'table' ? found.rows.map(({ cells }) => cells.map(({ fill }) => fill ?? '')) : [];
}

test('Word: the shading of a cell is its colour, and white and automatic are none', async () => {
  const cell = (fill: string) =>
    `<w:tc><w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>`;
  const body = `<w:tbl><w:tr>${cell('9FC5E8')}${cell('FFFFFF')}${cell('auto')}</w:tr></w:tbl>`;
  assert.deepEqual(await fillsOf('plan.docx', wordFile(body)), [['9fc5e8', '', '']]);
});

test('Excel: a filled cell keeps its colour, also without words in a row that has some', async () => {
  const styles = `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF92D050"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>
    <cellXfs><xf fillId="0"/><xf fillId="1"/><xf fillId="2"/></cellXfs>`;
  const words = (place: string) => `<c r="${place}" t="inlineStr"><is><t>a</t></is></c>`;
  const rows = `<row r="1">${words('A1')}<c r="B1" s="1"/>${words('C1')}<c r="D1" s="2"/></row><row r="2">${words('A2')}<c r="B2" s="2"/></row><row r="3"><c r="A3" s="1"/></row>`;
  assert.deepEqual(await fillsOf('plan.xlsx', sheetFile([{ name: 'Blad', rows }], { styles })), [
    ['', 'ff92d050', ''],
    ['', 'theme 4 0.5', ''],
  ]);
});

test('OpenDocument and HTML: the background of a cell is its colour', async () => {
  const automatic =
    '<style:style style:name="C1" style:family="table-cell"><style:table-cell-properties fo:background-color="#ffcc00"/></style:style>';
  const text =
    '<table:table><table:table-row><table:table-cell table:style-name="C1"><text:p>a</text:p></table:table-cell><table:table-cell/></table:table-row></table:table>';
  assert.deepEqual(await fillsOf('plan.odt', odtFile(text, { automatic })), [['ffcc00', '']]);
  const html =
    '<table><tr><td style="color:red; background-color: #FC0">a</td><td bgcolor="green">b</td><td style="background:white">c</td></tr></table>';
  assert.deepEqual(await fillsOf('plan.html', new TextEncoder().encode(html)), [['fc0', 'green', '']]);
});
