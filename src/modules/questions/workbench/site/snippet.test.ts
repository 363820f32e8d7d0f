import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '#platform/form.ts';
import { snippetOf, wishIn } from './snippet.ts';

const AT = {
  script: 'https://eenstemmig.example.org/embed/vragen.js',
  site: 'gemeente-venbroek',
  address: 'https://eenstemmig.example.org/gemeente-venbroek/vragen',
  linkText: 'Vragen aan Gemeente Venbroek',
};
const CHOICES = { themes: [{ slug: 'zorg' }], languages: [{ lang: 'en' }] };

test('a block says the theme, readers, language and title that were chosen, and nothing that was not', () => {
  const plain = snippetOf(AT, wishIn(formOf({}), CHOICES));
  assert.match(plain, /<eenstemmig-vragen site="gemeente-venbroek"><a href=/);
  const chosen = snippetOf(
    AT,
    wishIn(formOf({ thema: 'zorg', voor: 'professionals', taal: 'en', bloktitel: 'Zorg bij u thuis' }), CHOICES),
  );
  assert.match(
    chosen,
    /site="gemeente-venbroek" thema="zorg" voor="professionals" lang="en" titel="Zorg bij u thuis">/,
  );
});

test('a theme or language that the site has not is left out, and a title cannot leave its place', () => {
  const wish = wishIn(formOf({ thema: 'fiets', taal: 'xx', bloktitel: 'Hulp" onload="x' }), CHOICES);
  assert.equal(
    snippetOf(AT, wish).split('\n')[1],
    '<eenstemmig-vragen site="gemeente-venbroek" titel="Hulp&quot; onload=&quot;x"><a href="https://eenstemmig.example.org/gemeente-venbroek/vragen">Vragen aan Gemeente Venbroek</a></eenstemmig-vragen>',
  );
});
