import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPage } from './read-page.ts';

const questionsIn = (html: string) => readPage(html).heard.map(({ question, answer }) => [question, answer]);

test('of a page the title is no question, and what unfolds is one', () => {
  const page =
    '<h1>FAQ</h1><p>Veel gevraagd.</p><h2>Kan dat?</h2><p>Ja.</p><details><summary>Mag dat?</summary>Nee.</details>';
  assert.deepEqual(questionsIn(page), [
    ['Kan dat?', 'Ja.'],
    ['Mag dat?', 'Nee.'],
  ]);
});

test('terms, buttons that unfold, bold lines and rows of tables are questions with their own answers, in the same page too', () => {
  const page = `<main><h2>Wat kost een pas?</h2><p>Tien euro.</p>
    <dl><dt>Waar is het loket?</dt><dd>In de <b>hal</b>.</dd><dt>Wanneer is het open?</dt><dd><ul><li>ma</li><li>di</li></ul></dd></dl>
    <div class="item"><button aria-expanded="false"><span>Mag mijn hond mee?</span></button><div class="panel"><p>Nee.</p></div></div>
    <p><strong>Kan ik pinnen?</strong><br>Ja.<br><br><b>Ook contant?</b> Dat ook.</p><p>Wel <b>gepast?</b> Graag.</p>
    <table><tr><th>Vraag</th><th>Antwoord</th></tr><tr><td>Is er <i>koffie</i>?</td><td><p>Een.</p><p>Twee.</p></td></tr></table>
    <p>Aangepast op 3 mei.</p></main><footer>Gemeente</footer>`;
  assert.deepEqual(questionsIn(page), [
    ['Wat kost een pas?', 'Tien euro.'],
    ['Waar is het loket?', 'In de **hal**.'],
    ['Wanneer is het open?', '- ma\n- di'],
    ['Mag mijn hond mee?', 'Nee.'],
    ['Kan ik pinnen?', 'Ja.'],
    ['Ook contant?', 'Dat ook.\n\nWel **gepast?** Graag.'],
    ['Is er koffie?', 'Een.\n\nTwee.'],
  ]);
  assert.equal(readPage(page).left.without, 2);
});

test('a table without names whose first column asks is read, and another table is a part of the answer around it', () => {
  assert.deepEqual(
    questionsIn('<table><tr><td>Kan dat?</td><td>Ja</td></tr><tr><td>Mag dat?</td><td>Nee</td></tr></table>'),
    [
      ['Kan dat?', 'Ja'],
      ['Mag dat?', 'Nee'],
    ],
  );
  const [[question, answer = ''] = []] = questionsIn(
    '<h2>Wanneer?</h2><table><tr><td>ma</td><td>9 uur</td></tr></table>',
  );
  assert.equal(question, 'Wanneer?');
  assert.match(answer, /ma\s+9 uur/);
});

test('a page without any heading gives the lines that ask with what stands under them', () => {
  assert.deepEqual(questionsIn('<p>Opgehaald op de avond</p><p>Kan dat?</p><p>Ja.</p><ul><li>Mag dat?</li></ul>'), [
    ['Kan dat?', 'Ja.'],
    ['Mag dat?', ''],
  ]);
});

test('what only the data of a page names is read too, and what the page shows as well comes once', () => {
  const named = (name: string, text: string) => ({
    '@type': 'Question',
    name,
    acceptedAnswer: { '@type': 'Answer', text },
  });
  const data = {
    '@graph': [
      {
        '@type': 'FAQPage',
        mainEntity: [named('Kan dat?', '<p>Soms.</p>'), named('Mag dat?', '<p>Nee &amp; <b>nooit</b>.</p>')],
      },
    ],
  };
  const page = `<head><script type="application/ld+json">${JSON.stringify(data)}</script></head><h2>Kan dat?</h2><p>Ja.</p>`;
  assert.deepEqual(questionsIn(page), [
    ['Kan dat?', 'Ja.'],
    ['Mag dat?', 'Nee & **nooit**.'],
  ]);
  assert.equal(readPage(page).left.double, 0);
  assert.deepEqual(questionsIn('<script type="application/ld+json">{oops</script><h2>Kan dat?</h2>'), [
    ['Kan dat?', ''],
  ]);
});

test('a page that names its questions has no others than those that ask something', () => {
  const data = { '@type': 'Question', name: 'Kan dat?', acceptedAnswer: { text: 'Soms.' } };
  const page = `<script type="application/ld+json">${JSON.stringify(data)}</script><h2><a href="/">Home</a></h2><p>Welkom.</p>
    <h2>Kan dat?</h2><p>Ja.</p><h2>Mag dat?</h2><p>Nee.</p>`;
  assert.deepEqual(questionsIn(page), [
    ['Kan dat?', 'Ja.'],
    ['Mag dat?', 'Nee.'],
  ]);
  assert.equal(readPage(page).left.without, 1);
});

test('of a page that marks its questions those are read, and not what stands around them', () => {
  const marked = (
    name: string,
    text: string,
  ) => `<div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question">
    <h1 itemprop="name">${name}</h1><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer">
      <div itemprop="text">${text}</div><meta itemprop="dateModified" content="2027-01-04"></div></div>`;
  const page = `<h2>Kies een onderwerp</h2><p>Zorg</p><article itemscope itemtype="https://schema.org/FAQPage">
    ${marked('Kan dat?', '<p>Ja, <b>altijd</b>.</p><h3>Ook later?</h3><p>Ook dan.</p>')}${marked('Mag dat?', '<p>Nee.</p>')}</article>
    <h2>Liever iemand spreken?</h2><p>Bel ons.</p>`;
  assert.deepEqual(questionsIn(page), [
    ['Kan dat?', 'Ja, **altijd**.\n\n### Ook later?\n\nOok dan.'],
    ['Mag dat?', 'Nee.'],
  ]);
});

test('the menu and the foot of a page are nobody’s answer', () => {
  const page =
    '<nav><button aria-expanded="false">Menu</button><a href="/">Start</a></nav><h2>Kan dat?</h2><p>Ja.</p><footer>Contact</footer>';
  assert.deepEqual(questionsIn(page), [['Kan dat?', 'Ja.']]);
});

test('all that stands under a question stays its answer: a price list, what stands behind a menu, the foot of an article, bold words', () => {
  const under = (html: string) =>
    questionsIn(`<article><h2>Wat kost een pas?</h2>${html}<h2>Wanneer?</h2><p>Mei.</p></article>`);
  const [prices = [], ...more] = under(
    '<table><tr><th>Titel</th><th>Prijs</th></tr><tr><td>Kind</td><td>5</td></tr></table><p>Daarna gratis.</p>',
  );
  assert.match(prices[1] ?? '', /^Titel\s+Prijs\s+Kind\s+5\s+Daarna gratis\.$/);
  assert.deepEqual(more, [['Wanneer?', 'Mei.']]);
  const [asking = [], ...others] = under('<table><tr><td>Kind?</td><td>5</td></tr></table><p>Daarna gratis.</p>');
  assert.match(asking[1] ?? '', /^Kind\?\s+5\s+Daarna gratis\.$/);
  assert.equal(others.length, 1);
  const answer = (html: string) => under(html)[0]?.[1];
  assert.equal(answer('<p>Een.</p><nav><a href="/x">Lees meer</a></nav><p>Twee.</p>'), 'Een.\n\nTwee.');
  assert.equal(answer('<p>Een.</p><footer>Geldt tot 2027.</footer><p>Twee.</p>'), 'Een.\n\nGeldt tot 2027.\n\nTwee.');
  const bold = '<p><strong>Let op: geldt dit voor u?</strong> Dan betaalt u niets.</p>';
  assert.equal(answer(bold), '**Let op: geldt dit voor u?** Dan betaalt u niets.');
  assert.equal(answer(`<p>Een.</p>${bold}`), 'Een.\n\n**Let op: geldt dit voor u?** Dan betaalt u niets.');
});

test('a line in bold is a question below words that answer the one above it, and below a title', () => {
  assert.deepEqual(questionsIn('<h2>Kan dat?</h2><p>Ja.</p><p><b>Mag dat?</b></p><p>Nee.</p>'), [
    ['Kan dat?', 'Ja.'],
    ['Mag dat?', 'Nee.'],
  ]);
  assert.deepEqual(questionsIn('<h2>Betalen</h2><p><b>Kan dat?</b> Ja.</p><p><b>Mag dat?</b> Nee.</p>'), [
    ['Kan dat?', 'Ja.'],
    ['Mag dat?', 'Nee.'],
  ]);
});

test('all columns beside a question in a table without names are its answer', () => {
  assert.deepEqual(questionsIn('<table><tr><td>Kan dat?</td><td>Ja</td><td>Bel ons.</td></tr></table>'), [
    ['Kan dat?', 'Ja\n\nBel ons.'],
  ]);
});

test('whatever a page is made of, however deep or wide, reading it gives questions and never fails', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<dl>',
      '<dt>',
      '<dd>',
      '</dl>',
      '<button>',
      '</button>',
      '<h2>',
      '</h2>',
      '<br>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      'een?',
      'twee',
      '<details>',
      '<summary>',
      '</summary>',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { heard } = readPage(pieces.join(' '));
      for (const { question } of heard) assert.ok(question !== '');
    }),
    { numRuns: 300 },
  );
  for (const hostile of [
    '<div>'.repeat(200_000),
    '<p>a'.repeat(200_000),
    '<b>a?'.repeat(100_000),
    '<table><tr><td>'.repeat(50_000),
    `${'<div>'.repeat(60)}${'<i>a</i>'.repeat(150_000)}`,
  ])
    readPage(`${hostile}<h2>Kan dat?</h2>`);
});
