import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { type Env, page } from './http.ts';

const PLANTED: string = '<script>alert(1)</script>';

test('a page takes markup and no text: words of a person stand in it as words', async () => {
  const app = new Hono<Env>().get('/', (c) => page(c, <p>{PLANTED}</p>));
  assert.match(await (await app.request('/')).text(), /<p>&lt;script&gt;alert\(1\)&lt;\/script&gt;<\/p>/);
  // Held by the types: a text would stand on the page as it is. This file does not pass them when it would be taken.
  // @ts-expect-error a text is no markup
  new Hono<Env>().get('/', (c) => page(c, PLANTED));
});
