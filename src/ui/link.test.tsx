import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { OwnFolderContext, UserLink } from './link.tsx';
import { safeHref } from './safe-href.ts';

describe('an address that a person typed', () => {
  test('becomes a link when it is web, mail or telephone', () => {
    assert.equal(safeHref('https://example.org/a b'), 'https://example.org/a%20b');
    assert.equal(safeHref(' www.example.org '), 'https://www.example.org/');
    assert.equal(safeHref('mailto:fenna@example.org'), 'mailto:fenna@example.org');
    assert.equal(safeHref('tel:+31101234567'), 'tel:+31101234567');
  });

  for (const typed of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    '//example.org',
    '/relatief',
    'https://gemeente.nl@example.org/',
    'zomaar tekst',
    '',
  ]) {
    test(`stays text: ${JSON.stringify(typed)}`, () => {
      assert.equal(safeHref(typed), null);
      assert.doesNotMatch(String(<UserLink href={typed} />), /<a |href/);
    });
  }

  test('never gives a link with another scheme, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((rest) => `javascript:${rest}`),
        ),
        (typed) => {
          const href = safeHref(typed);
          return href === null || /^(https?:|mailto:|tel:)/.test(href);
        },
      ),
    );
  });
});

test('a text of our own links to pages of its folder, and to nothing else of ours', () => {
  const drawn = (href: string) =>
    String(
      <OwnFolderContext.Provider value="/handboek">
        <UserLink href={href}>x</UserLink>
      </OwnFolderContext.Provider>,
    );
  assert.match(drawn('/handboek/kalender#stilte'), /<a href="\/handboek\/kalender#stilte"/);
  for (const href of [
    '/afmelden',
    '/handboek/../afmelden',
    '/handboek//elders',
    '/handboekje/x',
    'javascript:alert(1)',
  ])
    assert.match(drawn(href), /^<span/, href);
  assert.match(String(<UserLink href="/handboek/kalender">x</UserLink>), /^<span/);
});
