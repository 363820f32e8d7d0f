import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../test/support/client.ts';
import { readHandbook } from './handbook.ts';

test('every page of the manual is one click from its front page, and is there', async () => {
  const client = await signedInAs(null);
  const front = (await client.get('/handboek')).text;
  for (const { slug } of readHandbook().pages) {
    assert.match(front, new RegExp(`href="/handboek/${slug}"`), slug);
    assert.equal((await client.get(`/handboek/${slug}`)).status, 200, slug);
  }
});

test('a slash too many leads to the page itself, with its query', async () => {
  const client = await signedInAs(null);
  const answer = await client.get('/handboek/?a=1');
  assert.deepEqual([answer.status, answer.location], [308, '/handboek?a=1']);
});

test('a slash too many never leads to another site, and a form is not sent on', async () => {
  const client = await signedInAs(null);
  for (const path of ['//elders.example.org/', '/%2felders.example.org//'])
    assert.notEqual((await client.get(path)).status, 308, path);
  assert.notEqual((await client.post('/programmas/nieuw/')).status, 308);
});
