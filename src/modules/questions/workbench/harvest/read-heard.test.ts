import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatOf, readHeard, readHeardSheets } from './read-heard.ts';

const questionsIn = (text: string, format: Parameters<typeof readHeard>[1]) =>
  readHeard(text, format).heard.map(({ question, answer }) => [question, answer]);

test('a table gives its questions and answers by the names above them, in any order, also with line breaks inside', () => {
  assert.deepEqual(questionsIn('Thema;Antwoord;Vraag\nzorg;"Ja,\ndat ""kan""";Kan dat?\n', 'csv'), [
    ['Kan dat?', 'Ja,\ndat "kan"'],
  ]);
  assert.deepEqual(questionsIn('Kan dat?,Ja\nMag dat?,Nee', 'csv'), [
    ['Kan dat?', 'Ja'],
    ['Mag dat?', 'Nee'],
  ]);
});

test('objects in a list, inside an object or one a line are read alike', () => {
  const one = { vraag: 'Kan dat?', antwoord: 'Ja' };
  for (const text of [JSON.stringify([one]), JSON.stringify({ vragen: [one] }), `${JSON.stringify(one)}\n`])
    assert.deepEqual(questionsIn(text, 'json'), [['Kan dat?', 'Ja']]);
});

test('every list of a JSON text is read, however deep, with the subject of what it stands in', () => {
  const text = JSON.stringify({
    title: 'Vragen van het loket',
    tags: ['loket'],
    rubrieken: [
      {
        titel: 'Parkeren',
        vragen: [{ vraag: 'Wat kost een pas?', antwoord: 'Tien euro.', trefwoorden: ['ontheffing', 'pas'] }],
      },
      { titel: 'Zorg', questions: ['Kan ik hulp krijgen'], meer: [{ question: 'Mag dat?', categorie: 'Wmo' }] },
    ],
    mainEntity: [{ '@type': 'Question', name: 'Is dat zo?', acceptedAnswer: { '@type': 'Answer', text: 'Ja.' } }],
  });
  const { heard, left } = readHeard(text, 'json');
  assert.deepEqual(
    heard.map(({ question, answer, subject }) => [question, answer, subject]),
    [
      ['Wat kost een pas?', 'Tien euro.', 'Parkeren'],
      ['Mag dat?', '', 'Wmo'],
      ['Kan ik hulp krijgen', '', 'Zorg'],
      ['Is dat zo?', 'Ja.', 'Vragen van het loket'],
    ],
  );
  assert.deepEqual(heard[0]?.words, ['ontheffing', 'pas']);
  assert.equal(left.without, 0);
  const deep = `${'['.repeat(50_000)}{"vraag":"Kan dat?"}${']'.repeat(50_000)}`;
  assert.deepEqual(questionsIn(deep, 'json'), [['Kan dat?', '']]);
  assert.equal(readHeard(JSON.stringify(Array.from({ length: 200_000 }, () => 1)), 'json').heard.length, 0);
});

test('headings with the text under them are questions with answers', () => {
  assert.deepEqual(questionsIn('# Kan dat?\n\nJa.\n\n- altijd\n\n## Mag dat?', 'markdown'), [
    ['Kan dat?', 'Ja.\n\n- altijd'],
    ['Mag dat?', ''],
  ]);
});

test('every line of a list is a question, with or without a question mark, each once', () => {
  assert.deepEqual(questionsIn('Hoe krijg ik een rolstoel\n- Kan dat?\n2. Mag dat?\n* kan dat?', 'text'), [
    ['Hoe krijg ik een rolstoel', ''],
    ['Kan dat?', ''],
    ['Mag dat?', ''],
  ]);
});

test('of a page without headings those lines count that ask something', () => {
  assert.deepEqual(questionsIn('Opgehaald op de avond\n\n- Kan dat?', 'markdown'), [['Kan dat?', '']]);
});

test('what does not come in as it was written is counted', () => {
  const lefts = (text: string, format: Parameters<typeof readHeard>[1]) => readHeard(text, format).left;
  const none = { double: 0, without: 0, beyond: 0, shortened: 0, columns: 0 };
  assert.deepEqual(lefts('Kan dat?\nkan dat?\nMag dat?', 'text'), { ...none, double: 1 });
  assert.deepEqual(lefts('vraag;antwoord\nKan dat?;Ja\n;Nee\n;', 'csv'), { ...none, without: 1 });
  assert.deepEqual(lefts('# Vragen\n\n## Kan dat?\n\nJa.', 'markdown'), { ...none, without: 1 });
  assert.deepEqual(lefts(`${'a'.repeat(301)}\nKan dat?`, 'text'), { ...none, shortened: 1 });
  const many = Array.from({ length: 2_003 }, (_, at) => `Vraag ${at}?`).join('\n');
  assert.deepEqual(lefts(many, 'text'), { ...none, beyond: 3 });
});

test('a file is known by its name, and a paste by what is in it', () => {
  assert.equal(formatOf('vragen.CSV', ''), 'csv');
  assert.equal(formatOf('', '[{"vraag":"a"}]'), 'json');
  assert.equal(formatOf('', '# Kan dat?'), 'markdown');
  assert.equal(formatOf('lijst.txt', 'Kan dat?'), 'text');
  assert.equal(formatOf('', 'Kan dat?\tJa\nMag dat?\tNee'), 'csv');
  assert.equal(formatOf('', 'Nr;"Vraag";Antwoord\n1;Kan dat?;Ja'), 'csv');
  assert.equal(formatOf('', 'Kan dat, of niet?\nMag dat; zo ja, wanneer?'), 'text');
});

test('whatever stands in a text, reading it gives questions of a bearable length and never fails', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('csv', 'json', 'markdown', 'text'),
      (text, format) => {
        for (const { question } of readHeard(text, format).heard) assert.ok(question !== '' && question.length <= 300);
      },
    ),
    { numRuns: 300 },
  );
});

test('sheets of a workbook give their questions, also under a title and with empty rows', () => {
  const sheets = [
    [['Vragen van de balie', ''], [], ['Nr', 'Vraag', 'Antwoord'], ['1', 'Kan dat?', 'Ja'], ['', '', '']],
    [['Mag dat?', 'Nee']],
  ];
  assert.deepEqual(
    readHeardSheets(sheets).heard.map(({ question, answer }) => [question, answer]),
    [
      ['Kan dat?', 'Ja'],
      ['Mag dat?', 'Nee'],
    ],
  );
});

test('what JSON can name and no database keeps is left out: a zero character, half of an emoji', () => {
  const text = String.raw`[{"vraag":"Wat\u0000 kost \ud83d hulp?","antwoord":"Niets\u0000."}]`;
  assert.deepEqual(questionsIn(text, 'json'), [['Wat kost \ufffd hulp?', 'Niets.']]);
  const [[question = ''] = []] = questionsIn(`${'a'.repeat(299)}😀 of niet?`, 'text');
  assert.equal(question, 'a'.repeat(299));
});
