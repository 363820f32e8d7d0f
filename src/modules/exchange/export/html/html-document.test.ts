import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Plan } from '#kernel/plan.ts';
import { cleanPlan, cleanText } from '../clean-text.ts';
import { buildOutline } from '../outline/build-outline.ts';
import { HOSTILE_STRINGS } from '../testing/hostile-strings.ts';
import { anyPlan } from '../testing/plan-arbitrary.ts';
import { SAMPLE_PLAN } from '../testing/sample-plan.ts';
import { htmlDocument } from './html-document.ts';

type Node = DefaultTreeAdapterTypes.Node;
const htmlOf = (plan: Plan) => htmlDocument(buildOutline(cleanPlan(plan), { today: '2026-11-21', edition: 'all' }));
const ELEMENTS = new Set(
  'html head meta title style body header h1 h2 h3 h4 h5 h6 dl div dt dd main p blockquote ul ol li strong em a br table caption thead tbody tr th td footer'.split(
    ' ',
  ),
);

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesOf(child);
}

function assertHarmless(html: string): void {
  for (const node of nodesOf(parse(html))) {
    if (!('tagName' in node)) continue;
    assert.ok(ELEMENTS.has(node.tagName), node.tagName);
    for (const { name, value } of node.attrs) {
      assert.doesNotMatch(name, /^on|^style$|^src$/);
      if (name === 'href') assert.match(value, /^(?:https?:\/\/|mailto:)/i);
    }
  }
}

test('no plan puts an element, a handler or an address of its own in the page', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => assertHarmless(htmlOf(plan))),
    { numRuns: 150 },
  );
});

test('a hostile string appears as text', () => {
  const texts = HOSTILE_STRINGS.filter((text) => text.trim() !== '');
  const html = htmlOf({
    ...SAMPLE_PLAN,
    goals: texts.map((text) => ({ text, level: null, side: null, audiences: [], period: null, indicator: null })),
  });
  const shown = [...nodesOf(parse(html))]
    .flatMap((node) => ('value' in node && typeof node.value === 'string' ? [node.value] : []))
    .join('\n');
  for (const text of texts)
    for (const line of cleanText(text).split('\n')) assert.ok(shown.includes(line), JSON.stringify(line));
});

test('the page is Dutch, has one h1, scoped header cells and a policy that allows no script', () => {
  const html = htmlOf(SAMPLE_PLAN);
  assert.match(html, /<html lang="nl">/);
  assert.equal(html.match(/<h1>/g)?.length, 1);
  assert.equal(html.match(/<thead>/g)?.length, html.match(/<table>/g)?.length);
  assert.match(html, /default-src 'none'; style-src 'unsafe-inline'/);
  assert.match(
    html,
    /<ul><li>één plek voor vragen<\/li><li>bekende gezichten<ul><li>ook in de avond<\/li><\/ul><\/li><\/ul>/,
  );
});
