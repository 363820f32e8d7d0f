import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SourceBlock, SourceCell, SourceDocument, SourceRun } from '../model/source-document.ts';
import { recognisePlan } from './index.ts';
import { wordsOf } from './text/fold.ts';
import { runsText } from './text/blocks.ts';

const PHRASES = [
  '12 april',
  'half okt',
  '1 of half feb',
  'Datum',
  'Activiteit',
  'Doelgroepen',
  'Middelen',
  'Planning',
  'x',
  '--',
  '',
  '€ 3.500,-',
  'Fase 1: start',
  'Inwoners, raad en pers',
  'Noor belt de drukker (Bas)',
  '3. Doelen',
  'Kennis: ouders weten het',
  '[naam]',
  'a|b*c_d',
  '1. een',
  '- streep',
  'Week 12: brief\nWeek 13: mail',
  'Kernboodschap: samen sterk',
  'Oktober 2026',
  'idem',
  '\t',
  'Wat\tWanneer\tWie',
];
const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PHRASES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);
const runs = fc.array(
  fc.record({
    text: words,
    bold: fc.boolean(),
    italic: fc.boolean(),
    struck: fc.boolean(),
    href: fc.constantFrom(null, null, 'https://voorbeeld.example/a b'),
  }),
  { maxLength: 3 },
);

const { block } = fc.letrec<{ block: SourceBlock; cell: SourceCell }>((tie) => ({
  cell: fc.record({
    column: fc.nat({ max: 6 }),
    columnSpan: fc.integer({ min: -1, max: 400 }),
    rowSpan: fc.integer({ min: -1, max: 400 }),
    date: fc.constantFrom(null, null, '2026-10-03'),
    blocks: fc.array(tie('block'), { maxLength: 2 }),
  }),
  block: fc.oneof(
    { maxDepth: 3 },
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant('paragraph' as const),
        at: fc.nat(999),
        runs,
        list: fc.option(fc.record({ depth: fc.nat({ max: 12 }), ordered: fc.boolean() }), { nil: null }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('heading' as const), at: fc.nat(999), level: fc.nat({ max: 9 }), runs }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('table' as const),
        at: fc.nat(999),
        sheet: fc.constantFrom(null, null, 'Blad1'),
        rows: fc.array(fc.record({ header: fc.boolean(), cells: fc.array(tie('cell'), { maxLength: 5 }) }), {
          maxLength: 6,
        }),
      }),
    },
  ),
}));
const documents: fc.Arbitrary<SourceDocument> = fc.record({
  format: fc.constantFrom('docx', 'odt', 'xlsx', 'txt'),
  fileName: fc.constant('plan.docx'),
  properties: fc.constant({ title: null, author: null, modifiedOn: null }),
  blocks: fc.array(block, { maxLength: 6 }),
  aside: fc.array(fc.record({ where: fc.constant('voettekst'), text: words }), { maxLength: 2 }),
});

test('any document at all gives a plan, and every word of it stands in that plan', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom(null, '2026-09-01', 'geen datum'), (document, ref) => {
      const { plan } = recognisePlan(document, { ref });
      const plain = [
        plan.programme.name,
        ...plan.sections.map(({ title }) => title),
        ...plan.unrecognised.map(({ text }) => text),
      ];
      const kept = new Set([
        ...wordsOf(plain.join('\n')),
        ...plan.sections.flatMap(({ markdown }) => wordsIn(markdown)),
      ]);
      const source = [...document.blocks.map(blockTextWhole), ...document.aside.map(({ text }) => text)].join('\n');
      for (const word of wordsOf(source)) assert.ok(kept.has(word), `${word} is lost`);
    }),
    { numRuns: 100 },
  );
});

test('a heading that is only the beginning of a word of the title stays in the plan', () => {
  const paragraph = (text: string, bold: boolean): SourceBlock => ({
    type: 'paragraph',
    at: 0,
    list: null,
    runs: [{ ...plainRun(text), bold }],
  });
  const { plan } = recognisePlan(
    {
      format: 'docx',
      fileName: 'plan.docx',
      properties: { title: null, author: null, modifiedOn: null },
      aside: [],
      blocks: [paragraph('Inwoners, raad en pers12 april', false), paragraph('Inwoners, raad en pers', true)],
    },
    { ref: null },
  );
  assert.deepEqual(
    plan.sections.map(({ title }) => title),
    ['Inwoners, raad en pers'],
  );
});

/** Everything in a block, also what is struck out. */
const blockTextWhole = (block: SourceBlock): string =>
  block.type === 'table'
    ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.map(blockTextWhole))).join('\n')
    : runsText(block.runs);

/** Words of Markdown as they are read: links by their text, without marks of style, with what a backslash keeps literal. */
function wordsIn(markdown: string): string[] {
  const literal: string[] = [];
  const hidden = markdown.replace(/\\([\\`*_[\]<>|~#\-+.)])/g, (_, sign: string) => {
    literal.push(sign);
    return '\uE000';
  });
  const bare = hidden
    .replaceAll('<br>', ' ')
    .replace(/\]\(<[^>]*>\)/g, '')
    .replace(/[[*~]/g, '');
  return wordsOf(bare.replace(/\uE000/g, () => literal.shift() ?? ''));
}

test('each item points at its place in the plan, and no two have the same key', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const { plan, items } = recognisePlan(document, { ref: null });
      assert.equal(new Set(items.map(({ key }) => key)).size, items.length);
      for (const { path } of items)
        assert.notEqual(
          path.reduce<unknown>(
            (value, step) => (value === null || value === undefined ? value : Reflect.get(Object(value), step)),
            plan,
          ),
          undefined,
          path.join('.'),
        );
    }),
    { numRuns: 40 },
  );
});

const plainRun = (text: string): SourceRun => ({ text, bold: false, italic: false, struck: false, href: null });
const SENTENCES = [
  'De raad stelde op 12 mei 2026 de kaders vast.',
  'In het najaar volgt een besluit.',
  'Wij praten elke maand met de wijk.',
  'De planning volgt later.',
  'Noor de Wit is projectleider.',
  'Op 3 oktober was er een hoorzitting.',
];

test('sentences with dates in them never become a calendar', () => {
  const prose = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(prose, fc.constantFrom('Planning', 'Aanleiding', 'Context', 'Aanpak'), (sentences, title) => {
      const blocks: SourceBlock[] = [
        { type: 'heading', at: 0, level: 1, runs: [plainRun(title)] },
        { type: 'paragraph', at: 1, list: null, runs: [plainRun(sentences.join(' '))] },
      ];
      const { plan } = recognisePlan(
        {
          format: 'docx',
          fileName: 'plan.docx',
          properties: { title: null, author: null, modifiedOn: null },
          aside: [],
          blocks,
        },
        { ref: '2026-09-01' },
      );
      assert.deepEqual(plan.activities, []);
    }),
    { numRuns: 40 },
  );
});

test('a very long document takes no more than a little longer per line', () => {
  const line = (at: number): SourceBlock => ({
    type: 'paragraph',
    at,
    list: null,
    runs: [plainRun(`${'(('.repeat(20)} 12 april, ${'a en b, '.repeat(20)} door Noor en Bas ${'- '.repeat(30)}`)],
  });
  const blocks = Array.from({ length: 1500 }, (_, at) => line(at));
  const { plan } = recognisePlan(
    {
      format: 'txt',
      fileName: 'lang.txt',
      properties: { title: null, author: null, modifiedOn: null },
      aside: [],
      blocks,
    },
    { ref: null },
  );
  assert.equal(plan.sections.length, 1);
});
