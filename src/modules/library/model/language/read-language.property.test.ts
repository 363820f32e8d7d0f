import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hardSentences } from './hard-sentences.ts';
import { readLanguage } from './read-language.ts';
import { GRADED_TEXTS } from './testing/graded-texts.ts';

const WORDS = [
  ...new Set(GRADED_TEXTS.flatMap(({ text }) => text.split(' '))),
  ...'o.a. WMO (WMO) u je niet onmogelijk {telefoon} www.example.org 9.00 # - | **vet** <p> </p> <td> &amp; [a](b) \n \n\n ` ’s “ ” \u{1F600} \uD800'.split(
    ' ',
  ),
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const format = fc.constantFrom('text' as const, 'markdown' as const, 'html' as const);

test('every finding points at the words it names, in its unit and in the source', () => {
  fc.assert(
    fc.property(text, format, (source, how) => {
      const { findings, units } = readLanguage(source, { format: how });
      for (const { unit, from, to, start, end, words } of findings) {
        assert.equal(units[unit]?.text.slice(from, to), words);
        assert.ok(words.trim() !== '' && start < end && end <= source.length);
        if (how === 'text' && !words.includes('\n')) assert.equal(source.slice(start, end), words);
      }
    }),
    { numRuns: 400 },
  );
});

test('the figures of a text are the sums of those of its units', () => {
  fc.assert(
    fc.property(text, format, (source, how) => {
      const report = readLanguage(source, { format: how });
      for (const figure of ['words', 'sentences', 'plainWords', 'syllables', 'longWords'] as const) {
        assert.equal(
          report[figure],
          report.units.reduce((sum, unit) => sum + unit[figure], 0),
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('reading the same text again gives the same, and reading what the units show finds the same words', () => {
  fc.assert(
    fc.property(text, format, (source, how) => {
      const report = readLanguage(source, { format: how });
      assert.deepEqual(readLanguage(source, { format: how }), report);
      for (const unit of report.units) {
        const words = unit.sentencePlaces.reduce((sum, sentence) => sum + sentence.words, 0);
        assert.equal(unit.kind === 'cell' ? words : unit.words, words);
      }
    }),
    { numRuns: 300 },
  );
});

test('sentences stand in order inside their unit and do not overlap', () => {
  fc.assert(
    fc.property(text, format, (source, how) => {
      for (const { text: shown, sentencePlaces } of readLanguage(source, { format: how }).units) {
        let before = 0;
        for (const { from, to } of sentencePlaces) {
          assert.ok(from >= before && to > from && to <= shown.length);
          before = to;
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('every finding has one number in the list of hard sentences', () => {
  fc.assert(
    fc.property(text, (source) => {
      const report = readLanguage(source);
      const hard = hardSentences(report);
      assert.equal(hard.flatMap(({ findings }) => findings).length, report.findings.length);
      assert.deepEqual(
        hard.map(({ number }) => number),
        hard.map((_, index) => index + 1),
      );
    }),
    { numRuns: 200 },
  );
});

test('text that goes on and on is read to its end', () => {
  for (const piece of ['is gemaakt ', 'a. ', '[', '<', 'www.', 'a.b@', '](', 'niet ', '| - ', '\u00AD', "'", '1,']) {
    for (const how of ['text', 'markdown', 'html'] as const) {
      assert.ok(readLanguage(piece.repeat(4000), { format: how }).units.length >= 0);
    }
  }
});
