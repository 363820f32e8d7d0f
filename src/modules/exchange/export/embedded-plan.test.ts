import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Plan } from '#kernel/plan.ts';
import { readDocument } from '../readers/index.ts';
import { openArchive } from '../readers/zip/archive.ts';
import { readEmbeddedPlan } from './embedded-plan.ts';
import { exportPlan } from './export-plan.ts';
import { visibleTextOfDocx } from './package/visible-docx.ts';
import { visibleTextOfXlsx } from './package/visible-xlsx.ts';
import { writeZip, type ZipPart } from './package/zip-writer.ts';
import { anyPlan } from './testing/plan-arbitrary.ts';
import { SAMPLE_PLAN } from './testing/sample-plan.ts';

const OFFICE = ['docx', 'xlsx'] as const;
const bytesOf = async (plan: Plan, format: (typeof OFFICE)[number]) =>
  (await exportPlan(plan, format, { today: '2026-11-21' })).bytes;

/** The same package with its texts changed, the way another program would write it. */
async function rewritten(bytes: Uint8Array, change: (name: string, xml: string) => string | null): Promise<Uint8Array> {
  const archive = await openArchive(bytes);
  const parts: ZipPart[] = [];
  for (const name of archive.names) {
    const xml = change(name, Buffer.from((await archive.read(name)) ?? []).toString());
    if (xml !== null) parts.push({ name, bytes: Buffer.from(xml) });
  }
  return writeZip(parts);
}

const partOf = async (bytes: Uint8Array, name: string) =>
  Buffer.from((await (await openArchive(bytes)).read(name)) ?? []).toString();

test('any plan comes back the same from its Word document and its workbook', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => {
      for (const format of OFFICE) assert.deepEqual(await readEmbeddedPlan(await bytesOf(plan, format)), plan);
    }),
    { numRuns: 60 },
  );
});

test('a long name above a column says where it may break, and is read back whole', async () => {
  const document = await partOf(await bytesOf(SAMPLE_PLAN, 'docx'), 'word/document.xml');
  assert.match(document, />Doel<\/w:t><w:softHyphen\/><w:t xml:space="preserve">groepen</);
  assert.match(visibleTextOfDocx(document), /^Doelgroepen$/m);
  const changed = await rewritten(await bytesOf(SAMPLE_PLAN, 'docx'), (_, xml) =>
    xml.replace(/>Opening buurt(?=huis<|<)/, '>Sluiting buurt'),
  );
  const read = await readDocument('plan.docx', changed);
  assert.ok(read.ok && JSON.stringify(read.value).includes('"Doelgroepen"'));
});

test('what a person changed in the document wins over the plan inside it', async () => {
  const docx = await bytesOf(SAMPLE_PLAN, 'docx');
  const xlsx = await bytesOf(SAMPLE_PLAN, 'xlsx');
  const retitled = (_: string, xml: string) => xml.replace(/>Opening buurt(?=<|huis<)/, '>Opening wijk');
  assert.equal(await readEmbeddedPlan(await rewritten(docx, retitled)), null);
  assert.equal(await readEmbeddedPlan(await rewritten(xlsx, retitled)), null);
  const moved = (name: string, xml: string) =>
    name === 'xl/worksheets/sheet1.xml' ? xml.replace('r="B3"', 'r="Q3"') : xml;
  assert.equal(await readEmbeddedPlan(await rewritten(xlsx, moved)), null);
});

test('a save by another program that changes no text keeps the plan', async () => {
  const docx = await rewritten(await bytesOf(SAMPLE_PLAN, 'docx'), (name, xml) =>
    name === 'word/document.xml'
      ? xml.replace(
          /<w:t xml:space="preserve">Opening (?=buu)/,
          '<w:t>Opening</w:t></w:r><w:proofErr w:type="x"/><w:r><w:t xml:space="preserve"> ',
        )
      : name === 'word/styles.xml'
        ? `${xml} `
        : xml,
  );
  assert.deepEqual(await readEmbeddedPlan(docx), SAMPLE_PLAN);
  const xlsx = await rewritten(await bytesOf(SAMPLE_PLAN, 'xlsx'), (name, xml) =>
    name.startsWith('xl/worksheets/') ? xml.replaceAll(/ s="\d"/g, '').replace('<v>3500.00</v>', '<v>3500</v>') : xml,
  );
  assert.deepEqual(await readEmbeddedPlan(xlsx), SAMPLE_PLAN);
});

test('a file without our part, a damaged one and any bytes give nothing and never throw', async () => {
  const docx = await bytesOf(SAMPLE_PLAN, 'docx');
  assert.equal(
    await readEmbeddedPlan(await rewritten(docx, (name, xml) => (name.startsWith('customXml/') ? null : xml))),
    null,
  );
  assert.equal(
    await readEmbeddedPlan(
      await rewritten(docx, (name, xml) => (name === 'customXml/item1.xml' ? xml.slice(0, -900) : xml)),
    ),
    null,
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) =>
      assert.equal(await readEmbeddedPlan(bytes), null),
    ),
    { numRuns: 100 },
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(docx.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const broken = Uint8Array.from(docx);
      broken[at] = (broken[at] ?? 0) ^ flip;
      const plan = await readEmbeddedPlan(broken);
      if (plan !== null) assert.deepEqual(plan, SAMPLE_PLAN);
    }),
    { numRuns: 60 },
  );
});

/** Our own counts: functions, cells, signs and the two words that are ours. */
const COUNTS =
  /<c r="[A-Z]+\d+" s="7"(?: t="str")?><f>(?:SUMPRODUCT|ISNUMBER|FIND|CHAR|IF|&#39;Kalender&#39;!|&quot;(?:Alle doelgroepen|x)&quot;|\$?[A-Z]{1,2}\$?\d+|&amp;|&gt;|[()+*,:=]|\d+)+<\/f><v>(?:\d+|x)<\/v><\/c>/g;

test('the only formulas of a workbook count, of cells and no words of the plan, and text that looks like one is text', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => {
      const archive = await openArchive(await bytesOf(plan, 'xlsx'));
      for (const name of archive.names.filter((one) => one.startsWith('xl/worksheets/'))) {
        const xml = Buffer.from((await archive.read(name)) ?? []).toString();
        const left = xml.replaceAll(COUNTS, '');
        assert.doesNotMatch(left, /<f[ >/]/);
        for (const [, type, style] of left.matchAll(/<c r="[A-Z]+\d+" s="(\d)"( t="s")?>/g))
          assert.equal(style === undefined, Number(type) > 3);
      }
    }),
    { numRuns: 60 },
  );
});

test('dates in a workbook are text as written, beside hidden real dates', async () => {
  const xml = await partOf(await bytesOf(SAMPLE_PLAN, 'xlsx'), 'xl/worksheets/sheet1.xml');
  assert.match(xml, /<col min="15" max="15" width="12" customWidth="1" hidden="1"\/>/);
  // 11 October 2026 is day 46306 of the calendar that spreadsheets keep.
  assert.match(xml, /<c r="O4" s="6"><v>46306<\/v><\/c>/);
});

test('the headings and header rows of the Word document are real', async () => {
  const xml = await partOf(await bytesOf(SAMPLE_PLAN, 'docx'), 'word/document.xml');
  assert.ok((xml.match(/<w:pStyle w:val="Heading1"\/>/g) ?? []).length >= 8);
  assert.equal(xml.match(/<w:tblHeader/g)?.length, xml.match(/<w:tbl>/g)?.length);
  assert.equal(xml.match(/<w:tblCaption w:val="[^"]+"\/><\/w:tblPr>/g)?.length, xml.match(/<w:tbl>/g)?.length);
  assert.match(xml, /w:orient="landscape"/);
  assert.match(await partOf(await bytesOf(SAMPLE_PLAN, 'docx'), 'word/styles.xml'), /<w:lang w:val="nl-NL"/);
});

test('the low rows at the end of a table stay together in Word, so that no page has one line of it alone', async () => {
  const roles = ['Adviseur', 'Redacteur', 'Vormgever', 'Voorlichter'].map((name) => ({ name, does: 'Schrijft mee' }));
  const xml = await partOf(await bytesOf({ ...SAMPLE_PLAN, roles }, 'docx'), 'word/document.xml');
  const isKept = (name: string) => new RegExp(`<w:keepNext/>(?:(?!</w:p>).)*${name}`).test(xml);
  assert.deepEqual(['Adviseur', 'Redacteur', 'Vormgever', 'Voorlichter'].map(isKept), [true, true, true, false]);
});

test('the Word document and the workbook of the sample read as agreed', async (t) => {
  const docx = visibleTextOfDocx(await partOf(await bytesOf(SAMPLE_PLAN, 'docx'), 'word/document.xml'));
  const xlsx = await bytesOf(SAMPLE_PLAN, 'xlsx');
  t.assert.fileSnapshot(`${docx}\n`, 'test/golden/export/sample.docx.txt', { serializers: [String] });
  t.assert.fileSnapshot(
    `${await visibleTextOfXlsx((name) => partOf(xlsx, name))}\n`,
    'test/golden/export/sample.xlsx.txt',
    { serializers: [String] },
  );
});
