import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyPlan } from '#kernel/plan.ts';
import { pdfMarks } from '../testing/pdf-smoke.ts';
import { anyPlan } from '../testing/plan-arbitrary.ts';
import { SAMPLE_PLAN } from '../testing/sample-plan.ts';
import { planPdf } from './plan-pdf.ts';
import { showableText } from './showable-text.ts';

const ALL = { today: '2026-11-21', edition: 'all' } as const;

test('the PDF says that it follows PDF/UA, in Dutch, with its title, tags, headings and header cells', () => {
  assert.deepEqual(pdfMarks(planPdf(SAMPLE_PLAN, ALL)), {
    tagged: true,
    language: 'nl-NL',
    showsTitle: true,
    saysPdfUa: true,
    title: SAMPLE_PLAN.programme.name,
    hasHeaderCells: true,
    hasHeadings: true,
    hasFigureWithoutAlt: false,
    pages: 5,
  });
});

test('the smoke test sees what is missing', () => {
  const marks = pdfMarks(
    Buffer.from('%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n2 0 obj << /Type /Page >> endobj'),
  );
  assert.deepEqual(
    [marks.tagged, marks.saysPdfUa, marks.language, marks.hasHeaderCells, marks.pages],
    [false, false, null, false, 1],
  );
});

test('any plan becomes a PDF', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => assert.ok(pdfMarks(planPdf(plan, ALL)).saysPdfUa)),
    { numRuns: 12 },
  );
});

test('an accent that fails only on its letter does not stop the document', () => {
  assert.ok(pdfMarks(planPdf(emptyPlan('\u0000\u1dc4 \u4e2d\u6587 \uf0b7 tekst'), ALL)).saysPdfUa);
});

test('a character that no font can draw becomes a stand-in, the rest stays', () => {
  const canShow = (character: string) => character !== '\u{1F9A9}';
  assert.equal(showableText('één \u{1F9A9} en \u2603', canShow), 'één \uFFFD en \u2603');
  assert.equal(
    showableText('gewoon', () => assert.fail('no need to ask')),
    'gewoon',
  );
});

/** The page, as the number of its object, on which each bookmark lies. */
function pagesOfBookmarks(pdf: Uint8Array): Map<string, string> {
  const text = Buffer.from(pdf).toString('latin1');
  const destinations = new Map(
    [...text.matchAll(/(\d+) 0 obj\s*\[(\d+) 0 R \/XYZ/g)].map(([, id = '', page = '']) => [id, page]),
  );
  const bookmarks = text.matchAll(/\/Title \(([^)]*)\)\s*\/Dest (\d+) 0 R/g);
  return new Map([...bookmarks].map(([, title = '', id = '']) => [title, destinations.get(id) ?? '']));
}

test('a heading without text under it never stays behind at the foot of a page', () => {
  const pages = Array.from({ length: 24 }, (_, more) => {
    const plan = emptyPlan('Plan voor de Brink');
    const lines = Array.from({ length: 16 + more }, (_, line) => `Zin ${line} over de Brink.`).join('\n\n');
    const sections = [
      { kind: 'context', title: 'Aanleiding', depth: 1, markdown: lines },
      { kind: 'context', title: 'Nog leeg', depth: 2, markdown: '' },
      { kind: 'context', title: 'Vervolg', depth: 1, markdown: 'Er komt een vervolg.' },
    ] as const;
    return pagesOfBookmarks(planPdf({ ...plan, sections: [...sections] }, ALL));
  });
  for (const page of pages) {
    assert.ok(page.get('Nog leeg'), 'each file has a bookmark to look at');
    assert.equal(page.get('Nog leeg'), page.get('Vervolg'));
  }
});
