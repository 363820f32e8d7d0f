import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AskedKind } from './asked.ts';
import { makerAt, PAGES } from './pages-of-site.ts';

const KINDS = ['site', 'api', 'embed'] as const satisfies readonly AskedKind[];

test('every address that has a route is made by the same maker without the routes', () => {
  for (const kind of KINDS)
    for (const [address, make] of PAGES[kind])
      assert.equal(makerAt({ kind, at: address.replace(':slug', 'hulp') }), make, `${kind} ${address}`);
});

test('what is not kept goes on to the routes: a reaction, an address with a slash too many, a page of another module', () => {
  for (const at of [
    '',
    '/vragen/',
    '/vragen/hulp/',
    '/vragen/hulp/reactie',
    '/vragen/hulp/bedankt',
    '/privacy',
    '/vragen/a/b/c',
  ])
    assert.equal(makerAt({ kind: 'site', at }), undefined, at);
  for (const at of ['/vragen/reactie', '/vragen/hulp']) assert.equal(makerAt({ kind: 'embed', at }), undefined, at);
});
