import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { quietHtml } from './quiet-html.ts';

/** What a browser would report: style sheets, and attributes with a style or a handler in them. */
const refused = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (!('attrs' in node)) return [];
    const wrong = node.attrs.map(({ name }) => name).filter((name) => /^(?:style|on[a-z]+)$/.test(name));
    return [...wrong, ...(node.tagName === 'style' ? ['style'] : []), ...refused(node.childNodes)];
  });

test('styles and handlers are taken out of the tags and nothing else changes', () => {
  assert.equal(
    quietHtml(`<p class=a style='x:"y">z'>style="b" onclick=1</p>`),
    `<p class=a data-stijl='x:"y">z'>style="b" onclick=1</p>`,
  );
  assert.equal(quietHtml('<img src=a ONERROR="alert(1)">'), '<img src=a data-ERROR="alert(1)">');
  assert.equal(quietHtml('a<STYLE type=x>p{}</STYLE >b'), 'ab');
  assert.equal(quietHtml('3 < 4 en <'), '3 < 4 en <');
});

test('in no order of tags is anything left that the browser would report', () => {
  const piece = fc.constantFrom(
    `<p style="a:'b'">`,
    '</p>',
    "<b class='x' style='c>d' onclick=e>",
    '<style>',
    '</style>',
    '<img src=a onerror="<p style=1>"\nstyle = f>',
    '< ',
    ' style="g" ',
    '<!-- style="h" -->',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      assert.deepEqual(refused(parseFragment(quietHtml(pieces.join(''))).childNodes), []);
    }),
  );
});

test('a paste that never ends is soon done', () => {
  for (const start of ['<a ', '<style>', '<a "', '<a style=', '<'])
    assert.ok(quietHtml(start.repeat(100_000)).length <= 1_000_000);
});
