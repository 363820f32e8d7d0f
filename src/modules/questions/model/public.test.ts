import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerptOf, settledExcerpt } from './excerpt.ts';
import { withHeadingsFrom } from './heading-levels.ts';
import { layered, type SiteRow } from './layer.ts';
import { readWish, wishQuery } from './place.ts';
import { searchedWords } from './searched-words.ts';
import { directionOf } from '#kernel/language-direction.ts';
import { hostName, readSiteSettings, SITE_SETTINGS } from './site.ts';

test('nothing that looks like a person is kept of a search', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Hulp in het  Huishouden?', 'hulp in het huishouden'],
    ['wmo 2028 aanvragen', 'wmo aanvragen'],
    ['mijn bsn is 123456789', 'mijn bsn is'],
    ['bel me op 06 12 34 56 78', 'bel me op'],
    ['06-12345678 terugbellen', 'terugbellen'],
    ['jan@example.org wacht op brief', 'wacht op brief'],
    ['geboren 12-3-1960', 'geboren'],
    ['geboren 12/03/60 in gouda', 'geboren in gouda'],
    ['1234 AB huisnummer', 'ab huisnummer'],
    ['artikel 3 jeugdwet', 'artikel 3 jeugdwet'],
    ['', ''],
  ];
  for (const [typed, kept] of cases) assert.equal(searchedWords(typed), kept, typed);
});

test('of whatever is typed no long number, mail address or line of text stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (typed) => {
      const kept = searchedWords(typed);
      assert.doesNotMatch(kept, /\d{4}|@|\n|\0/);
      assert.ok(kept.length <= 80);
    }),
    { numRuns: 500 },
  );
});

test('headings of an answer step down by one under the heading above them', () => {
  assert.equal(withHeadingsFrom('<h3>a</h3><p>x</p><h4>b</h4>', 2), '<h2>a</h2><p>x</p><h3>b</h3>');
  assert.equal(withHeadingsFrom('<h4>a</h4><h2>b</h2><h4>c</h4>', 2), '<h2>a</h2><h2>b</h2><h3>c</h3>');
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 })), fc.integer({ min: 2, max: 4 }), (depths, level) => {
      const html = withHeadingsFrom(depths.map((depth) => `<h${depth}>x</h${depth}>`).join(''), level);
      const got = [...html.matchAll(/<h(\d)>x<\/h(\d)>/g)].map(([, open, close]) => {
        assert.equal(open, close);
        return Number(open);
      });
      assert.equal(got.length, depths.length);
      got.forEach((depth, index) =>
        assert.ok(depth <= (got[index - 1] ?? level - 1) + 1 && depth >= level && depth <= 6),
      );
    }),
    { numRuns: 300 },
  );
});

const row = (values: Partial<SiteRow>): SiteRow => ({
  organisation: 'basis',
  item: 'i',
  lang: 'nl',
  kind: 'text',
  slug: 's',
  theme: '',
  audience: 'clients',
  title: 't',
  answer: 'a',
  html: '<p>a</p>',
  related: [],
  visibleFrom: new Date(1),
  changedAt: new Date(1),
  ...values,
});
const own = (values: Partial<SiteRow>) => row({ organisation: 'ik', ...values });

test('an own text replaces that of the base, a part stands under it, hidden takes both away, and a part alone is nothing', () => {
  const html = (rows: readonly SiteRow[]) => layered(rows, 'ik').map((shown) => shown.html);
  assert.deepEqual(html([row({})]), ['<p>a</p>']);
  assert.deepEqual(html([row({}), own({ html: '<p>ik</p>' })]), ['<p>ik</p>']);
  assert.deepEqual(html([own({ kind: 'addition', html: '<p>meer</p>' }), row({})]), ['<p>a</p><p>meer</p>']);
  assert.deepEqual(html([row({}), own({ html: '<p>ik</p>' }), own({ kind: 'addition', html: '+' })]), ['<p>ik</p>+']);
  assert.deepEqual(html([row({}), own({}), own({ kind: 'hidden' })]), []);
  assert.deepEqual(html([own({ kind: 'addition' })]), []);
  assert.deepEqual(html([row({}), own({ lang: 'ar', kind: 'hidden' })]), ['<p>a</p>']);
});

test('the order of rows does not matter, and no row of a base that somebody else wrote is laid over', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([row({}), own({ html: 'x' }), own({ kind: 'addition', html: 'y' })]), (rows) => {
      const [shown] = layered(rows, 'ik');
      const expected = rows.some(({ html }) => html === 'x')
        ? 'x'
        : rows.some(({ html }) => html === '<p>a</p>')
          ? '<p>a</p>'
          : null;
      const addition = rows.some(({ kind }) => kind === 'addition') ? 'y' : '';
      assert.equal(shown?.html ?? null, expected === null ? null : expected + addition);
    }),
  );
});

test('two addresses that ask the same are one, and an odd one asks nothing odd', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('zoek', 'thema', 'taal', 'bladzijde', 'x'), fc.string()), (query) => {
      const wish = readWish((name) => query[name]);
      const again = readWish((name) => new URLSearchParams(wishQuery(wish)).get(name) ?? undefined);
      assert.deepEqual(again, wish);
    }),
    { numRuns: 500 },
  );
});

test('an answer with a fact in it has no excerpt that is the same for everybody', () => {
  assert.equal(settledExcerpt('Bel {telefoon}.'), null);
  assert.equal(settledExcerpt('Bel **ons**.'), 'Bel ons.');
});

test('an excerpt is words of the answer, without signs and not too long', () => {
  assert.equal(
    excerptOf('## Kop\n\n- Bel **{telefoon}** of [kijk hier](https://example.org).'),
    'Bel {telefoon} of kijk hier.',
  );
  assert.ok(excerptOf('woord '.repeat(200)).length <= 173);
});

test('a host name is one that the world knows, and what is kept of a site is always whole', () => {
  assert.equal(hostName(' Vragen.Example.ORG. '), 'vragen.example.org');
  for (const odd of ['localhost', '127.0.0.1', 'a b.example.org', 'x'.repeat(300), 'http://x.nl', 'x.nl:80', ''])
    assert.equal(hostName(odd), null);
  assert.deepEqual(readSiteSettings(null), SITE_SETTINGS);
  assert.deepEqual(readSiteSettings(JSON.parse(JSON.stringify(SITE_SETTINGS))), SITE_SETTINGS);
  assert.equal(readSiteSettings({ title: 3, contact: 'x', languages: ['nl', '"><'] }).languages.length, 1);
  assert.equal(directionOf('ar'), 'rtl');
  assert.equal(directionOf('en'), 'ltr');
});
