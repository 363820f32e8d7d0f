import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetFile } from '../modules/exchange/readers/test-support/sheet-file.ts';
import { signedInAs } from '../../test/support/client.ts';
import { anOrganisation } from '../../test/support/organisation.ts';

const HARVEST = '/organisatie/vragen/opgehaald';
const cell = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

test('questions come in from a workbook of Excel, and a broken one is refused in plain words', async () => {
  const client = await signedInAs((await anOrganisation()).person('adviser'));
  const rows = `<row r="1">${cell('A1', 'Vraag')}${cell('B1', 'Antwoord')}</row><row r="2">${cell('A2', 'Wat kost een pas?')}${cell('B2', 'Tien euro.')}</row>`;
  const send = (bytes: Uint8Array) =>
    client.post(`${HARVEST}/bestand`, { bestand: new File([Buffer.from(bytes)], 'vragen.xlsx') });
  const { text } = await client.follow(await send(sheetFile([{ name: 'Balie', rows }])));
  assert.match(text, /Wat kost een pas\?/);
  const refused = await send(Buffer.from('PK\u0003\u0004 en dan niets'));
  assert.equal(refused.status, 400);
  assert.match(refused.text, /Dit Excelbestand kunnen we niet lezen/);
});
