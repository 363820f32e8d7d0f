import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createVisitorLimit } from './visitor-limit.ts';

test('twenty in an hour from one address, and as many again the hour after', () => {
  const limit = createVisitorLimit();
  const sent = (nowMs: number) => Array.from({ length: 25 }, () => limit.allows('site', '192.0.2.1', nowMs));
  assert.equal(sent(0).filter(Boolean).length, 20);
  assert.equal(sent(3_600_000).filter(Boolean).length, 20);
});

test('of one thing three verdicts from an address count in a day, those of others and of other things beside them', () => {
  const limit = createVisitorLimit();
  const counted = (what: string, address: string, nowMs = 0) =>
    Array.from({ length: 14 }, () => limit.isOfThree(what, address, nowMs)).filter(Boolean).length;
  assert.deepEqual(
    [counted('hulp', '192.0.2.1'), counted('hulp', '192.0.2.2'), counted('pas', '192.0.2.1')],
    [3, 3, 3],
  );
  assert.equal(counted('hulp', '192.0.2.1', 23 * 3_600_000), 0);
  assert.equal(counted('hulp', '192.0.2.1', 24 * 3_600_000), 3);
});

test('who sent enough is still known after as many others as fit in memory came along', () => {
  const limit = createVisitorLimit({ most: 40 });
  for (let at = 0; at < 20; at += 1) limit.allows('site', '192.0.2.1', 0);
  assert.equal(limit.allows('site', '192.0.2.1', 0), false);
  for (let at = 0; at < 19; at += 1) limit.allows('site', `198.51.100.${at}`, 0);
  assert.equal(limit.allows('site', '192.0.2.1', 0), false);
});

test('a hundred addresses that send all they may shut out nobody else, and a site has an end', () => {
  const limit = createVisitorLimit();
  for (let address = 0; address < 100; address += 1)
    for (let at = 0; at < 20; at += 1) limit.allows('site', `198.51.100.${address}`, 0);
  assert.equal(limit.allows('site', '192.0.2.1', 0), true);
  assert.equal(limit.allows('site', '192.0.2.1', 0), true);
  assert.equal(limit.allows('site', '192.0.2.1', 0), false, 'two are left for each');
  let taken = 0;
  for (let address = 0; address < 9_000; address += 1) taken += Number(limit.allows('site', `2001:db8::${address}`, 0));
  assert.ok(taken < 8_000);
  assert.equal(limit.allows('other', '2001:db8::1', 0), true, 'another site has a share of its own');
});
