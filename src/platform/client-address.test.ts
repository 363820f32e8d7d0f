import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Hono } from 'hono';
import { clientAddress, networkOf, readProxies } from './client-address.ts';

/** Who asks, according to the program, for a connection from `remote` with these words. */
async function seen(remote: string, forwarded: string | null, trusted = '10.0.0.0/8, ::1'): Promise<string> {
  const proxies = readProxies(trusted) ?? assert.fail('no proxies');
  const app = new Hono().get('/', (c) => c.text(clientAddress(c, proxies)));
  const headers: Record<string, string> = forwarded === null ? {} : { 'x-forwarded-for': forwarded };
  const answer = await app.request('/', { headers }, { incoming: { socket: { remoteAddress: remote } } });
  return answer.text();
}

test('behind a trusted proxy it is who the proxy says, and through several the first that is none', async () => {
  assert.equal(await seen('10.0.0.4', '198.51.100.7'), '198.51.100.7');
  assert.equal(await seen('::ffff:10.0.0.4', '198.51.100.7'), '198.51.100.7');
  assert.equal(await seen('10.0.0.4', '198.51.100.7, 10.1.2.3'), '198.51.100.7');
  assert.equal(await seen('10.0.0.4', '[2001:db8::5]:443'), '2001:db8::5');
  assert.equal(await seen('10.0.0.4', '198.51.100.7:51234'), '198.51.100.7');
});

test('what somebody writes in front of it themselves never counts', async () => {
  assert.equal(await seen('10.0.0.4', '203.0.113.9, 198.51.100.7'), '198.51.100.7');
  assert.equal(await seen('198.51.100.7', '203.0.113.9'), '198.51.100.7', 'not from a proxy at all');
  assert.equal(await seen('198.51.100.7', '203.0.113.9', ''), '198.51.100.7', 'no proxy is trusted');
  assert.equal(await seen('10.0.0.4', 'onzin, 10.9.9.9'), '10.9.9.9');
  assert.equal(await seen('10.0.0.4', null), '10.0.0.4');
  assert.equal(await seen('10.0.0.4', ','.repeat(5_000)), '10.0.0.4');
});

test('a list of proxies is addresses and ranges, and nothing else', () => {
  for (const fine of ['', '127.0.0.1', '10.0.0.0/8,172.16.0.0/12', '::1', 'fd00::/8'])
    assert.ok(readProxies(fine), fine);
  for (const bad of ['proxy', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.1:80', '10.0.0', '*', 'fd00::/129'])
    assert.equal(readProxies(bad), null, bad);
});

test('one network of IPv6 is one machine to a limit', () => {
  assert.equal(networkOf('2001:db8:1:2:3:4:5:6'), networkOf('2001:0db8:1:2::9'));
  assert.notEqual(networkOf('2001:db8:1:2::1'), networkOf('2001:db8:1:3::1'));
  assert.equal(networkOf('::1'), '0:0:0:0::/64');
  assert.equal(networkOf('192.0.2.1'), '192.0.2.1');
});

test('no words of a stranger make it fail, or make it another than the last machine before the proxy', async () => {
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[\x20-\x7e]{0,60}$/), async (words) => {
      assert.equal(await seen('10.0.0.4', `${words.replaceAll(/[\r\n]/g, '')},198.51.100.7`), '198.51.100.7');
    }),
    { numRuns: 200 },
  );
});
