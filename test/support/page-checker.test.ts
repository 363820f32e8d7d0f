import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertPage, checkPage, internalLinks } from './page-checker.ts';

const page = (
  main: string,
  { head = '', lang = ' lang="nl"', title = 'Kalender · Zorg dichtbij · Eenstemmig' } = {},
): string => `<!DOCTYPE html>
<html${lang}>
<head>
<meta charset="utf-8">
<title>${title}</title>
${head}</head>
<body>
<main id="inhoud"><h1>Kalender</h1>
${main}
</main>
</body>
</html>
`;
const rulesBrokenBy = (main: string, options?: Parameters<typeof page>[1]): string[] => [
  ...new Set(checkPage(page(main, options), { url: '/x' }).map(({ rule }) => rule)),
];

test('a decent page has no problems', () => {
  const form =
    '<form method="post" action="/a"><input type="hidden" name="csrf" value="t"><label for="naam">Naam</label><input type="text" id="naam" name="naam"><button type="submit">Bewaar</button></form>';
  const table =
    '<table><caption>Activiteiten</caption><thead><tr><th scope="col">Wanneer</th></tr></thead><tbody><tr><td>half okt</td></tr></tbody></table>';
  assert.deepEqual(checkPage(page(`<p><a href="#inhoud">Boven</a></p>${form}${table}`), { url: '/x' }), []);
});

const BROKEN: Record<string, { readonly main: string; readonly options?: Parameters<typeof page>[1] }> = {
  parses: { main: '<p id="a" id="b">x</p>' },
  language: { main: '', options: { lang: '' } },
  'one-h1': { main: '<h1>Nog een</h1>' },
  title: { main: '', options: { title: 'Iets anders' } },
  heading: { main: '<h3>Te diep</h3>' },
  main: { main: '</main><main><p>x</p>' },
  'unique-id': { main: '<p id="a">x</p><p id="a">y</p>' },
  reference: { main: '<p aria-describedby="weg">x</p>' },
  label: { main: '<input type="text" id="naam">' },
  name: { main: '<a href="/x"><svg aria-hidden="true"></svg></a>' },
  link: { main: '<a href="#weg">x</a>' },
  token: { main: '<form method="post" action="/a"><button type="submit">x</button></form>' },
  inline: { main: '<p style="color: red">x</p>' },
  alt: { main: '<img src="/a.png">' },
  table: { main: '<table><tbody><tr><td>x</td></tr></tbody></table>' },
  'third-party': { main: '<img alt="" src="https://elsewhere.example/a.png">' },
};
for (const [rule, { main, options }] of Object.entries(BROKEN)) {
  test(`a page that breaks '${rule}' is caught`, () => {
    assert.ok(rulesBrokenBy(main, options).includes(rule), `found only ${rulesBrokenBy(main, options).join(', ')}`);
  });
}

test('code in a page is caught in every form', () => {
  for (const main of ['<p onclick="x()">x</p>', '<script>x()</script>', '<style>p { color: red }</style>']) {
    assert.ok(rulesBrokenBy(main).includes('inline'), main);
  }
  assert.ok(rulesBrokenBy('<a href=" JavaScript:x()">x</a>').includes('link'));
});

test('a token in the address is caught', () => {
  const form =
    '<form method="get" action="/a"><input type="hidden" name="csrf" value="t"><button type="submit">x</button></form>';
  assert.ok(rulesBrokenBy(form).includes('token'));
});

test('the validator adds what it knows of content models', () => {
  assert.ok(rulesBrokenBy('<p><a href="/a"><a href="/b">x</a></a></p>').length > 0);
  assert.ok(rulesBrokenBy('<ul><p>geen punt</p></ul>').some((rule) => rule.startsWith('html-validate/')));
});

test('the message names the page and every problem', () => {
  assert.throws(
    () => assertPage(page('<h1>Twee</h1>'), { url: '/kalender' }),
    /\/kalender has \d+ problems:\n- one-h1/,
  );
});

test('links of the product are listed once, others are left out', () => {
  const html = page(
    '<a href="/a?b=1#c">1</a><a href="/a?b=1">2</a><a href="onder">3</a><a href="mailto:a@example.org">4</a><a href="https://example.org/">5</a>',
  );
  assert.deepEqual(internalLinks(html, '/programmas/'), ['/a?b=1', '/programmas/onder']);
});
