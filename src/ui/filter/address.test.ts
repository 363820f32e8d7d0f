import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withoutParameter, withParameter } from './address.ts';

describe('the address of a filtered page', () => {
  test('keeps the other filters and starts at the first page again', () => {
    const rest = withoutParameter('/kalender?status=open&groep=a&groep=b&bladzijde=3', 'status');
    assert.deepEqual(rest, {
      href: '/kalender?groep=a&groep=b',
      pathname: '/kalender',
      parameters: [
        ['groep', 'a'],
        ['groep', 'b'],
      ],
    });
  });

  test('sets one parameter and keeps the rest', () => {
    assert.equal(withParameter('/kalender?status=open', 'bladzijde', '2'), '/kalender?status=open&bladzijde=2');
  });

  test('never leaves the site', () => {
    assert.ok(withoutParameter('//example.org/x?y=1', 'y').href.startsWith('/x'));
    assert.ok(withParameter('https://example.org/x', 'y', '1').startsWith('/x'));
  });
});
