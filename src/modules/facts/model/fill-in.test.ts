import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyPlan } from '#kernel/plan.ts';
import { factName, type Facts, joinFacts } from './fact.ts';
import { fillIn, filledText, fillPlan } from './fill-in.ts';
import { markPage } from './mark-page.ts';
import { usesIn } from './uses.ts';

const FACTS: Facts = new Map([
  ['telefoon', '14 0478'],
  ['naam', 'Gemeente <b>Zandwerve</b>'],
  ['rond', '{telefoon}'],
]);
const braces = fc.string({ unit: fc.constantFrom('{', '}', '$', 'naam', 'telefoon', ' ', '\\', '<', '>', 'x') });

test('a name in braces becomes its value, in capitals or not', () => {
  assert.equal(filledText('Bel {telefoon} of {Telefoon}.', FACTS), 'Bel 14 0478 of 14 0478.');
});

test('nothing is worked out: what only looks like a name, or would be code elsewhere, stays as it was written', () => {
  const literal = [
    '{{constructor}}',
    '${7*7}',
    '${telefoon}',
    '{{telefoon}}',
    '{7*7}',
    '{}',
    '{a b}',
    '{__proto__}',
    '{ telefoon }',
  ];
  for (const text of literal)
    assert.deepEqual([filledText(text, FACTS), fillIn(text, FACTS).missing], [text, []], text);
  assert.deepEqual(fillIn('{constructor} {toString}', FACTS).missing, ['constructor', 'tostring']);
  assert.equal(filledText('{rond}', FACTS), '{telefoon}', 'a value is not filled in again');
});

test('the pieces together are the text, whatever it is, when nothing has a value', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), braces), (text) => {
      assert.equal(filledText(text, new Map()), text);
      assert.ok(fillIn(text, FACTS).missing.every((name) => text.toLowerCase().includes(`{${name}}`)));
    }),
    { numRuns: 1_000 },
  );
});

test('a value of the programme goes before that of the organisation, and an empty one does not', () => {
  const own = [
    { name: 'telefoon', value: '1' },
    { name: 'loket', value: 'Plein 1' },
  ];
  const facts = joinFacts(own, [
    { name: 'telefoon', value: '2' },
    { name: 'loket', value: '' },
  ]);
  assert.deepEqual([facts.get('telefoon'), facts.get('loket')], ['2', 'Plein 1']);
});

test('a name is letters, digits and hyphens, with or without braces', () => {
  assert.deepEqual(['{Telefoon}', ' loket-2 ', 'één'].map(factName), ['telefoon', 'loket-2', 'één']);
  for (const text of ['', 'a b', '2x', 'a_b', '__proto__', 'x'.repeat(41)]) assert.equal(factName(text), null);
});

test('a plan is filled in everywhere but in its dates and ids', () => {
  const plan = {
    ...emptyPlan('Over {telefoon}'),
    sections: [{ id: '{telefoon}', kind: 'other' as const, title: 'Bel', depth: 1, markdown: 'Bel **{telefoon}**' }],
  };
  const filled = fillPlan(plan, FACTS);
  assert.equal(filled.sections[0]?.markdown, 'Bel **14 0478**');
  assert.equal(filled.sections[0]?.id, '{telefoon}');
  assert.equal(filled.programme.name, 'Over 14 0478');
});

test('on a page the values stand in the text with a mark, escaped, and never in a field, an address or code', () => {
  const page =
    '<title>{telefoon}</title><p aria-label="Bel {telefoon}">Bel {telefoon}, {naam}, {weg}</p><a href="/{telefoon}">x</a>' +
    '<input value="{telefoon}"><textarea>{telefoon}</textarea><code>{telefoon}</code><svg><title>{telefoon}</title></svg>';
  const html = markPage(page, FACTS, 'Leeg');
  assert.match(html, /<title>14 0478<\/title>/);
  assert.match(html, /aria-label="Bel 14 0478"/);
  assert.match(html, /Bel <span class="een-feit" title="{telefoon}">14 0478<\/span>/);
  assert.match(html, /Gemeente &lt;b&gt;Zandwerve&lt;\/b&gt;/);
  assert.match(html, /<span class="een-feit een-feit--leeg" title="Leeg">{weg}<\/span>/);
  assert.match(html, /href="\/{telefoon}"/);
  assert.match(html, /value="{telefoon}"><textarea>{telefoon}<\/textarea><code>{telefoon}<\/code><svg><title>14 0478</);
});

test('no page breaks on it: without names every page stays the same to the letter', () => {
  const pages = fc.array(
    fc.oneof(fc.constantFrom('<p>', '</p>', '<svg>', '</svg>', '<textarea>', '</textarea>', '<title>', '<'), braces),
  );
  fc.assert(
    fc.property(pages, (pieces) => {
      const html = pieces.join('');
      assert.equal(
        markPage(html, new Map(), '').replaceAll(
          /<span class="een-feit een-feit--leeg" title="">([^<]*)<\/span>/g,
          '$1',
        ),
        html,
      );
    }),
    { numRuns: 500 },
  );
});

test('where a name is used is told in the order of the plan, what is missing first', () => {
  const plan = {
    ...emptyPlan('Zorg'),
    messages: { ...emptyPlan('').messages, core: 'Bel {telefoon}', accents: [{ for: 'wie', text: '{loket}' }] },
    sections: [{ kind: 'other' as const, title: 'Contact', depth: 1, markdown: '{telefoon} en {telefoon}' }],
  };
  const uses = usesIn(plan, FACTS);
  assert.deepEqual(
    uses.map(({ name, isMissing, places }) => [name, isMissing, places.map(({ part }) => part)]),
    [
      ['loket', true, ['message']],
      ['telefoon', false, ['section', 'message']],
    ],
  );
});
