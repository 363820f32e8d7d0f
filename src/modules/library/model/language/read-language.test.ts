import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LanguageRule } from './finding.ts';
import { overLevel } from './over-level.ts';
import { readLanguage } from './read-language.ts';
import { GRADED_TEXTS } from './testing/graded-texts.ts';

const RULE_CASES: readonly (readonly [LanguageRule, string, string | null])[] = [
  ['sentence.long', 'Wij willen dat u weet dat de bak die u nu heeft in het voorjaar door een nieuwe bak komt.', null],
  ['passive', 'De bak wordt opgehaald.', 'wordt opgehaald'],
  ['word.official', 'Wij doen dit met betrekking tot uw hulp.', 'met betrekking tot'],
  ['word.difficult', 'Wij hebben het plan geïmplementeerd.', 'geïmplementeerd'],
  ['word.long', 'Dit is een huishoudenhulpverlening.', 'huishoudenhulpverlening'],
  ['abbreviation', 'Dit is hulp uit de Wmo.', 'Wmo'],
  ['abbreviation', 'Dit is de WOZ-waarde.', 'WOZ'],
  ['abbreviation', 'Dit bepaalt de NZa.', 'NZa'],
  ['word.official', 'Wie in aanmerking wenst te komen, belt.', 'in aanmerking'],
  ['word.official', 'Wie ons wenst te spreken, belt.', 'wenst te'],
  ['abbreviation', 'Dit geldt o.a. voor ouders.', 'o.a.'],
  ['sentence.split', 'Dit is de door u gewenste hulp.', 'de door u gewenste hulp'],
  ['style.nouns', 'Het maken van een plan kost tijd.', 'Het maken van'],
  ['style.prepositions', 'Het plan van de raad voor de wijk bij het plein aan de rand van de stad is af.', null],
  ['negation.double', 'Dat is niet onmogelijk.', 'niet onmogelijk'],
  ['address.mixed', 'Je krijgt een brief. Je mag bellen. Dan helpen wij u.', 'u'],
];

describe('findings', () => {
  for (const [rule, text, words] of RULE_CASES) {
    test(`${rule} in “${text.slice(0, 40)}”`, () => {
      const finding = readLanguage(text).findings.find((one) => one.rule === rule);
      assert.ok(finding, JSON.stringify(readLanguage(text).findings.map((one) => one.rule)));
      if (words !== null) assert.equal(finding.words, words);
      for (const sentence of [finding.what, finding.why, finding.how]) assert.match(sentence, /[.?]$/);
    });
  }

  test('a plain text has none', () => {
    assert.deepEqual(readLanguage('Uw hulp stopt niet. U krijgt een brief. Bel ons gerust.').findings, []);
  });

  test('long sentences weigh more than 15 and more than 20 words differently', () => {
    const severityOf = (words: number) =>
      readLanguage(`${'een '.repeat(words - 1)}huis.`).findings.find(({ rule }) => rule === 'sentence.long')?.severity;
    assert.deepEqual([15, 16, 20, 21].map(severityOf), [undefined, 'warning', 'warning', 'error']);
  });

  test('a paragraph of seven sentences or 101 words is long', () => {
    const isLong = (text: string) => readLanguage(text).findings.some(({ rule }) => rule === 'paragraph.long');
    assert.deepEqual([isLong('Het is zo. '.repeat(6)), isLong('Het is zo. '.repeat(7))], [false, true]);
    assert.deepEqual([isLong('woord '.repeat(100)), isLong('woord '.repeat(101))], [false, true]);
  });

  test('letters that are explained, once or with brackets, are left alone', () => {
    const short = (text: string) => readLanguage(text).findings.filter(({ rule }) => rule === 'abbreviation').length;
    assert.equal(short('De Wet maatschappelijke ondersteuning (Wmo) helpt. De Wmo is er voor u.'), 0);
    assert.equal(short('De Wet waardering onroerende zaken (WOZ) is oud. De WOZ-waarde is van nu.'), 0);
    assert.equal(short('De WOZ-waarde stijgt. De WOZ-beschikking volgt.'), 1);
    assert.equal(short('Het CJG helpt. Het CJG is open. Een tv en een pdf kent iedereen.'), 1);
    assert.equal(short('WIJ ZIJN OPEN'), 0);
  });

  test('words that the organisation explains itself are allowed', () => {
    const text = 'De participatie in de Wmo gaat om huishoudenhulpverlening.';
    const allowed = ['Participatie', 'wmo', 'huishoudenhulpverlening'];
    assert.equal(readLanguage(text).findings.length, 3);
    assert.deepEqual(readLanguage(text, { allowed }).findings, []);
  });

  test('tables and code are left alone', () => {
    const source = '| Indien | teneinde |\n|---|---|\n| derhalve | wordt gemaakt |\n';
    const report = readLanguage(source, { format: 'markdown' });
    assert.deepEqual([report.findings, report.words], [[], 0]);
  });

  test('the place in the source is that of the words, also between signs of Markdown', () => {
    const source = '## Kop\n\nWij doen dit **teneinde** u te [helpen](https://example.org).';
    const finding = readLanguage(source, { format: 'markdown' }).findings[0];
    assert.equal(source.slice(finding?.start, finding?.end), 'teneinde');
  });
});

describe('the indication', () => {
  const graded = GRADED_TEXTS.map(({ grade, text }) => ({ grade, report: readLanguage(text) }));
  const figures = (grade: string, figure: (report: ReturnType<typeof readLanguage>) => number | undefined) =>
    graded.filter((one) => one.grade === grade).map(({ report }) => figure(report) ?? Number.NaN);

  test('puts easy, medium and hard texts in that order, by each formula and on the scale', () => {
    for (const figure of [
      (report: ReturnType<typeof readLanguage>) => -(report.scores?.fleschDouma ?? Number.NaN),
      (report: ReturnType<typeof readLanguage>) => -(report.scores?.leesindexA ?? Number.NaN),
      (report: ReturnType<typeof readLanguage>) => report.scores?.lix,
      (report: ReturnType<typeof readLanguage>) => report.indication?.position,
    ]) {
      assert.ok(Math.max(...figures('easy', figure)) < Math.min(...figures('medium', figure)));
      assert.ok(Math.max(...figures('medium', figure)) < Math.min(...figures('hard', figure)));
    }
  });

  test('gives a level that fits, with reasons in words', () => {
    for (const { grade, report } of graded) {
      const expected = { easy: ['A2', 'B1'], medium: ['B1', 'B2'], hard: ['C1'] }[grade];
      assert.ok(expected.includes(report.indication?.level ?? ''), `${grade}: ${report.indication?.level}`);
      assert.ok((report.indication?.reasons.length ?? 0) >= 4);
      for (const reason of report.indication?.reasons ?? []) assert.doesNotMatch(reason, /\bis (?:A2|B1|B2|C1)\b/);
    }
  });

  test('works out the formulas as their sources give them', () => {
    // 60 words in 6 sentences, one syllable each, none longer than six letters.
    const { scores } = readLanguage('De kat zat op de mat bij de haard. Toen. '.repeat(6).replaceAll('Toen. ', ''));
    assert.equal(scores?.wordsPerSentence, 9);
    assert.equal(scores?.syllablesPerWord, 1);
    assert.equal(scores?.fleschDouma, 121.5);
    assert.equal(scores?.leesindexA, 110.3);
    assert.equal(scores?.lix, 9);
  });

  test('is not given for a short text, and says why', () => {
    const report = readLanguage('Dit is kort. Dit ook. En dit.');
    assert.equal(report.indication, null);
    assert.match(report.whyNoScore ?? '', /te kort/);
    assert.match(readLanguage('').whyNoScore ?? '', /nog geen tekst/);
  });

  test('tells checks whether a text is over its level', () => {
    const [easy, hard] = [GRADED_TEXTS[0]?.text ?? '', GRADED_TEXTS.at(-1)?.text ?? ''];
    assert.equal(overLevel(easy), null);
    assert.deepEqual(overLevel(hard)?.level, 'C1');
    assert.equal(overLevel(hard, { target: 'C1' }), null);
    assert.equal(overLevel('Teneinde.'), null);
  });
});
