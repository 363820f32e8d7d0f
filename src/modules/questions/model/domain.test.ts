import assert from 'node:assert/strict';
import { test } from 'node:test';
import { domainNameIn, domainsOf } from './domain.ts';

const theme = (name: string, domain: string, english?: string) => ({
  name,
  domain,
  translations: english === undefined ? {} : { en: { domain: english } },
});

test('themes that write a domain with other capitals or marks are of the same; a theme of none is left out', () => {
  const all = [
    theme('Hulp', 'Wmo'),
    theme('Vrij', ''),
    theme('School', 'Jeugd'),
    theme('Taxi', 'WMO'),
    theme('Opvang', 'Jéugd'),
  ];
  assert.deepEqual(
    domainsOf(all).map(({ slug, name, themes }) => [slug, name, themes.map((each) => each.name)]),
    [
      ['wmo', 'Wmo', ['Hulp', 'Taxi']],
      ['jeugd', 'Jeugd', ['School', 'Opvang']],
    ],
  );
});

test('a domain is called in a language what the first of its themes says, and in Dutch where none does', () => {
  const [domain] = domainsOf([theme('Hulp', 'Jeugd'), theme('School', 'Jeugd', 'Youth')]);
  assert.ok(domain);
  assert.deepEqual(domainNameIn(domain, 'en'), { text: 'Youth', lang: 'en' });
  assert.deepEqual(domainNameIn(domain, 'ar'), { text: 'Jeugd', lang: 'nl' });
});
