import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedOn } from './core-properties.ts';

test('the stamp of an empty file, or of a clock that was never set, is no day of a change', () => {
  for (const stamp of ['2013-12-23T23:15:00Z', '2006-09-16T00:00:00Z', '1980-01-01T00:00:00Z', 'gisteren', null])
    assert.equal(changedOn(stamp), null, String(stamp));
  assert.equal(changedOn('2013-12-24T08:00:00Z'), '2013-12-24');
  assert.equal(changedOn('2027-03-31T23:30:00Z'), '2027-04-01');
});
