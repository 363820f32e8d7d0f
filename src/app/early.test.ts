import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect } from '#platform/database/connect.ts';
import { appOn } from '../../test/support/app.ts';

test('a public page that cannot be made is a page that says so, as safe as every other, in the log and in the figures', async () => {
  const logged: string[] = [];
  const app = await appOn(connect('postgres://nobody:nothing@127.0.0.1:1/nothing'), {
    url: 'http://localhost:3000',
    log: { info: () => {}, error: (event) => logged.push(event) },
  });
  const answer = await app.request('http://localhost:3000/gemeente-maasheuvel/vragen/hulp');
  assert.equal(answer.status, 500);
  assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  assert.match(await answer.text(), /<h1/);
  assert.deepEqual(logged, ['request failed']);
  const here = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
  const figures = await (await app.request('http://localhost:3000/metrics', {}, here)).text();
  assert.match(figures, /eenstemmig_requests_total\{method="GET",status="500"\} 1/);
});
