import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteAccessibilityWords, sitePrivacyWords } from './site-words.ts';

// What goes before `je` when the verb stands first: never with a t behind it.
const WRONG = /\b(?:leest|schrijft|werkt|wilt|hoort|bent|hebt|ziet|vraagt|kunt|zoekt|maakt|opent|bezoekt) je\b/i;

const OF = {
  name: 'Gemeente Maasheuvel',
  reach: { phone: '0485 12 34 56', message: 'info@example.org' },
} as const;

for (const words of [sitePrivacyWords, siteAccessibilityWords])
  test(`${words.name} speaks to a visitor in one way: with u, or with je and the verbs that go with it`, () => {
    assert.doesNotMatch(words({ ...OF, address: 'u' }).replaceAll('Je account', ''), /\bje\b/);
    const informal = words({ ...OF, address: 'je' });
    assert.doesNotMatch(informal, /\bu(?:w)?\b/i);
    assert.doesNotMatch(informal, WRONG);
    assert.match(informal, /\bje\b/);
    assert.match(
      words({ ...OF, name: 'Stichting Voor U', address: 'je' }),
      /Stichting Voor U/,
      'a name is not spoken to anybody',
    );
  });

test('a visitor is told where to go with what does not work, by mail, by telephone or through a form', () => {
  for (const words of [sitePrivacyWords, siteAccessibilityWords]) {
    const text = words({ ...OF, address: 'u' });
    assert.match(
      text,
      /aan Gemeente Maasheuvel: mail naar \[info@example\.org\]\(mailto:info@example\.org\) of bel 0485 12 34 56\./,
    );
    const form = words({ ...OF, address: 'u', reach: { phone: '', message: 'https://example.org/a_(b)' } });
    assert.match(form, /schrijf via \[[^\]]+\]\(https:\/\/example\.org\/a_%28b%29\)\./);
    assert.match(words({ name: 'Gemeente Maasheuvel', address: 'u' }), /aan Gemeente Maasheuvel\./);
  }
});

test('our own status has a day, and gives way to what the organisation states itself, in its own way of speaking', () => {
  assert.match(siteAccessibilityWords({ ...OF, address: 'u' }), /Status: eerste maatregelen[\s\S]*op 22 november 2026/);
  const statement = {
    text: '## Status: voldoet\n\nWij toetsten op 3 mei 2026, voor u.',
    link: 'https://register.example.org/u',
  };
  const text = siteAccessibilityWords({ ...OF, address: 'je', statement });
  assert.doesNotMatch(text, /eerste maatregelen/);
  assert.match(text, /Wij toetsten op 3 mei 2026, voor u\./);
  assert.match(text, /in het register staat op \[https:\/\/register\.example\.org\/u\]/);
  assert.match(text, /Werkt iets niet voor je\?/);
});
