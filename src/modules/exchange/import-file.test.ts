import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importFile } from './import-file.ts';
import { outlineOf } from './readers/test-support/outline.ts';
import { wordFile, wordParagraph } from './readers/test-support/word-file.ts';

const plan = wordFile(wordParagraph('Plan voor de Dorpsbrink', '<w:pStyle w:val="Heading1"/>'));
const quiet = { ref: null, report: () => undefined };

test('a file is read in a child process and comes back as its blocks', async () => {
  const outcome = await importFile('plan.docx', plan, quiet);
  assert.ok(outcome.ok);
  assert.deepEqual(outlineOf(outcome.value.document.blocks), ['# Plan voor de Dorpsbrink']);
  assert.equal(outcome.value.document.fileName, 'plan.docx');
  assert.equal(outcome.value.plan.format, 'eenstemmig-plan');
});

test('a refusal of the reader comes through, whatever is in the name of the file', async () => {
  const outcome = await importFile('--eval\n"\u0000.docx', Buffer.from('%PDF-1.4'), quiet);
  assert.deepEqual(outcome, { ok: false, reason: 'is-pdf' });
});

test('a file over 50 MB is refused without reading it', async () => {
  assert.deepEqual(await importFile('plan.docx', new Uint8Array(50 * 1_048_576 + 1), quiet), {
    ok: false,
    reason: 'too-large',
  });
});

test('an import that takes too long is stopped', async () => {
  const limits = { wallMs: 1, residentMb: 512, heapMb: 400, outputBytes: 1_000_000 };
  assert.deepEqual(await importFile('plan.docx', plan, { ...quiet, limits }), { ok: false, reason: 'timeout' });
});

test('more imports than may run at once wait for each other and all come back', async () => {
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => importFile('plan.docx', plan, quiet)));
  assert.ok(outcomes.every((outcome) => outcome.ok));
});
