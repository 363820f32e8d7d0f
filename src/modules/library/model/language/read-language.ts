import { copy } from './copy.nl.ts';
import type { LanguageFinding, UnitFinding } from './finding.ts';
import type { LanguageOptions, LanguageReport, ReportUnit } from './language-report.ts';
import { type ReadUnit, readUnit } from './read-unit.ts';
import { unexplained } from './rules/abbreviations.ts';
import { difficultWords } from './rules/difficult-words.ts';
import { doubleNegations } from './rules/double-negation.ts';
import { longParagraphs } from './rules/long-paragraphs.ts';
import { longSentences } from './rules/long-sentences.ts';
import { longWords } from './rules/long-words.ts';
import { mixedAddress } from './rules/mixed-address.ts';
import { nounStyle } from './rules/noun-style.ts';
import { passives } from './rules/passive.ts';
import { prepositionChains } from './rules/prepositions.ts';
import { splitPhrases } from './rules/split-phrases.ts';
import { type Counts, countsOf, sumOf } from './score/counts.ts';
import { indicationOf } from './score/indication.ts';
import { scoresOf } from './score/scores.ts';
import type { TextUnit } from './units/text-unit.ts';
import { unitsOf } from './units/units-of.ts';

/**
 * Reads a Dutch text and says how hard its language looks, why, and what to mend. Linear in the length of the text; never throws,
 * whatever the text holds.
 */
export const readLanguage = (source: string, options: LanguageOptions = {}): LanguageReport =>
  readLanguageOfUnits(unitsOf(source, options.format ?? 'text'), options);

/** The same for units that were read elsewhere, such as those of a Word file. */
export function readLanguageOfUnits(units: readonly TextUnit[], options: LanguageOptions = {}): LanguageReport {
  const read = units.map(readUnit);
  const counts = read.map(countsOf);
  const sum = sumOf(counts);
  const findings = findingsOf(units, read, options.allowed ?? []);
  const scores = scoresOf(sum);
  return {
    ...sum,
    target: options.target ?? 'B1',
    scores,
    indication: scores && indicationOf({ scores, counts: sum, units: read, findings }),
    whyNoScore: scores ? null : sum.words === 0 ? copy.noWords : copy.tooShort(sum.words, sum.sentences),
    findings,
    units: units.flatMap((unit, index) => reportUnit(unit, read[index], counts[index])),
  };
}

function reportUnit({ kind, text, starts, ends }: TextUnit, read?: ReadUnit, counts?: Counts): readonly ReportUnit[] {
  if (!read || !counts) return [];
  const sentencePlaces = read.sentences.map(({ from, to, tokens }) => ({ from, to, words: tokens.length }));
  return [{ ...counts, kind, text, start: starts[0] ?? 0, end: ends.at(-1) ?? 0, sentencePlaces }];
}

function findingsOf(
  units: readonly TextUnit[],
  read: readonly ReadUnit[],
  allowedWords: readonly string[],
): readonly LanguageFinding[] {
  const allowed = new Set(allowedWords.map((word) => word.trim().toLowerCase().replaceAll('’', "'")));
  const words = [difficultWords(allowed), longWords(allowed)];
  const sentences = [longSentences, passives, splitPhrases, nounStyle, prepositionChains, doubleNegations];
  // A heading is no sentence: there only the words are looked at. A table is left alone.
  const all = [longParagraphs, ...sentences, ...words];
  const rulesOf = { paragraph: all, item: all, heading: words, cell: [] } as const;
  const found = read.flatMap((unit, number) =>
    rulesOf[unit.kind].flatMap((rule) => rule(unit).map((finding) => ({ unit: number, finding }))),
  );
  return [...found, ...unexplained(read, allowed), ...mixedAddress(read)]
    .flatMap(({ unit, finding }) => placed(units, unit, finding))
    .toSorted((a, b) => a.unit - b.unit || a.from - b.from || b.to - a.to);
}

function placed(units: readonly TextUnit[], number: number, finding: UnitFinding): readonly LanguageFinding[] {
  const unit = units[number];
  if (!unit) return [];
  const { from, to, instead = null } = finding;
  const [start = 0, end = 0] = [unit.starts[from], unit.ends[to - 1]];
  const words = unit.text.slice(from, to);
  return [{ ...finding, instead, unit: number, start, end, words, why: copy.why[finding.rule] }];
}
