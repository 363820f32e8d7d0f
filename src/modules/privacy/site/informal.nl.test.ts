import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteAccessibilityWords, sitePrivacyWords } from './site-words.ts';

// What goes before `je` when the verb stands first: never with a t behind it.
const WRONG = /\b(?:leest|schrijft|werkt|wilt|hoort|bent|hebt|ziet|vraagt|kunt|zoekt|maakt|opent|bezoekt) je\b/i;

for (const words of [sitePrivacyWords, siteAccessibilityWords])
  test(`${words.name} speaks to a visitor in one way: with u, or with je and the verbs that go with it`, () => {
    assert.doesNotMatch(words('Gemeente Maasheuvel', 'u').replaceAll('Je account', ''), /\bje\b/);
    const informal = words('Gemeente Maasheuvel', 'je');
    assert.doesNotMatch(informal, /\bu(?:w)?\b/i);
    assert.doesNotMatch(informal, WRONG);
    assert.match(informal, /\bje\b/);
    assert.match(words('Stichting Voor U', 'je'), /Stichting Voor U/, 'a name is not spoken to anybody');
  });
