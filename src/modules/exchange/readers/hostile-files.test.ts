import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { REFUSAL_TEXT, readDocument } from './index.ts';
import { LIMITS } from './limits.ts';
import { READ_REFUSALS } from './refusal.ts';
import { documentOf, refusalOf } from './test-support/outline.ts';
import { wordCell, wordFile, wordParagraph, wordParts, wordRow } from './test-support/word-file.ts';
import { type ZipPart, zipOf } from './test-support/zip-writer.ts';

const parts = wordParts(wordParagraph('Plan'));
const spoiled = (name: string, change: Partial<ZipPart>) =>
  zipOf(parts.map((part) => (part.name === name ? { ...part, ...change } : part)));
const withMain = (content: string | Uint8Array) => spoiled('word/document.xml', { content });

test('every refusal has one clear Dutch sentence or two, without exclamation marks', () => {
  for (const reason of READ_REFUSALS) assert.match(REFUSAL_TEXT[reason], /^[A-Z][^!]{20,}\.$/, reason);
});

test('a part that inflates to much more than it seems is refused as a bomb before it is unpacked', async () => {
  assert.equal(await refusalOf('plan.docx', withMain(Buffer.alloc(20_000_000, 0x20))), 'zip-bomb');
});

test('a part that lies about its size is refused, and unpacking stops at the size it claims', async () => {
  assert.equal(
    await refusalOf(
      'plan.docx',
      spoiled('word/document.xml', { content: Buffer.alloc(20_000_000, 0x20), claimedSize: 100 }),
    ),
    'damaged',
  );
});

test('more entries than any document has are refused as a bomb', async () => {
  const many = Array.from({ length: LIMITS.zipEntries + 1 }, (_, index) => ({ name: `a${index}`, content: '' }));
  assert.equal(await refusalOf('plan.docx', zipOf(many)), 'zip-bomb');
});

test('a wrong sum, a doubled name and a name that points outside are refused as damaged', async () => {
  assert.equal(await refusalOf('plan.docx', spoiled('word/document.xml', { crc: 1 })), 'damaged');
  assert.equal(
    await refusalOf('plan.docx', zipOf([...parts, { name: 'WORD/document.xml', content: '<x/>' }])),
    'damaged',
  );
  assert.equal(await refusalOf('plan.docx', zipOf([...parts, { name: '../../etc/passwd', content: 'x' }])), 'damaged');
});

test('encrypted files are told apart from damaged ones', async () => {
  const old = (stream: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
  assert.equal(await refusalOf('plan.docx', spoiled('word/document.xml', { flags: 1 })), 'encrypted');
  assert.equal(await refusalOf('plan.docx', old('EncryptedPackage')), 'encrypted');
  assert.equal(await refusalOf('plan.doc', old('WordDocument')), 'is-old-word');
  assert.equal(await refusalOf('plan.xls', old('Workbook')), 'is-old-excel');
});

test('entities are refused, whether they reach outside or grow without end', async () => {
  const outside = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>';
  const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w>&b;</w>';
  assert.equal(await refusalOf('plan.docx', withMain(outside)), 'external-entity');
  assert.equal(await refusalOf('plan.docx', withMain(laughs)), 'external-entity');
  assert.equal(await refusalOf('plan.docx', withMain(Buffer.from(`\ufeff${outside}`, 'utf16le'))), 'external-entity');
});

test('a file is refused by what it is, not by what its name says', async () => {
  const kinds: readonly (readonly [string | Uint8Array, string])[] = [
    ['%PDF-1.7 …', 'is-pdf'],
    ['{\\rtf1 tekst}', 'is-rtf'],
    [Buffer.from('89504e470d0a1a0a', 'hex'), 'is-image'],
    ['zomaar tekst', 'damaged'],
    [zipOf([{ name: 'a.txt', content: 'x' }]), 'is-archive'],
  ];
  for (const [content, reason] of kinds) assert.equal(await refusalOf('plan.docx', content), reason);
});

test('a document without any words is empty', async () => {
  assert.equal(await refusalOf('plan.docx', wordFile('<w:p/>')), 'empty');
  assert.equal(await refusalOf('plan.txt', ' \n\n'), 'empty');
  assert.equal(await refusalOf('plan.txt', ''), 'empty');
});

test('a document in UTF-16 is read', async () => {
  const main = String(parts.find((part) => part.name === 'word/document.xml')?.content);
  const document = await documentOf(
    'plan.docx',
    withMain(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${main}`, 'utf16le')),
  );
  assert.equal(document.blocks.length, 1);
});

test('20,000 rows and 200,000 runs are read; 500 tables inside each other are refused', async () => {
  const rows = wordRow([wordCell(wordParagraph('a')), wordCell(wordParagraph('b'))]).repeat(20_000);
  const long = await documentOf('plan.docx', wordFile(`<w:tbl>${rows}</w:tbl>`));
  assert.ok(long.blocks[0]?.type === 'table' && long.blocks[0].rows.length === 20_000);
  const runs = await documentOf('plan.docx', wordFile(`<w:p>${'<w:r><w:t>ab</w:t></w:r>'.repeat(200_000)}</w:p>`));
  assert.ok(runs.blocks[0]?.type === 'paragraph' && runs.blocks[0].runs[0]?.text.length === 400_000);
  const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(500)}${wordParagraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(500)}`;
  assert.equal(await refusalOf('plan.docx', wordFile(deep)), 'too-much');
});

test('a truncated file is damaged, wherever it breaks off', async () => {
  const file = wordFile(wordParagraph('Plan'));
  for (const share of [0.1, 0.5, 0.9, 0.99])
    assert.equal(await refusalOf('plan.docx', file.subarray(0, Math.floor(file.length * share))), 'damaged');
});

const EXTENSIONS = ['docx', 'odt', 'xlsx', 'html', 'md', 'txt', ''] as const;
const isAnswer = async (name: string, bytes: Uint8Array) => {
  const outcome = await readDocument(name, bytes);
  return outcome.ok || READ_REFUSALS.includes(outcome.reason);
};

test('random bytes under any name give a document or a refusal', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 300 }).map((text) => new TextEncoder().encode(text)),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...EXTENSIONS), bytes, (extension, content) =>
      isAnswer(`plan.${extension}`, content),
    ),
    { numRuns: 600 },
  );
});

test('a Word file with bytes changed gives a document or a refusal', async () => {
  const file = wordFile(`${wordParagraph('Plan')}<w:tbl>${wordRow([wordCell(wordParagraph('a'))])}</w:tbl>`);
  const change = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(change, (changes) => {
      const copy = Uint8Array.from(file);
      for (const [place, value] of changes) copy[place] = value;
      return isAnswer('plan.docx', copy);
    }),
    { numRuns: 600 },
  );
});

test('a Word file with any tree of elements in its body gives a document or a refusal', async () => {
  const names = [
    'p',
    'r',
    't',
    'tbl',
    'tr',
    'tc',
    'tcPr',
    'vMerge',
    'sdt',
    'sdtContent',
    'ins',
    'del',
    'fldChar',
    'hyperlink',
    'pPr',
    'numPr',
    'br',
  ];
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      fc.constant('x'),
      fc
        .tuple(fc.constantFrom(...names), fc.array(tie('tree'), { maxLength: 4 }))
        .map(([name, inside]) => `<w:${name}>${inside.join('')}</w:${name}>`),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(tree, (body) => isAnswer('plan.docx', wordFile(body))),
    { numRuns: 400 },
  );
});
