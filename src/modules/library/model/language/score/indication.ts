import { copy } from '../copy.nl.ts';
import type { LanguageFinding } from '../finding.ts';
import { TOO_LONG_SENTENCE } from '../rules/long-sentences.ts';
import type { ReadUnit } from '../read-unit.ts';
import type { Counts } from './counts.ts';
import { LEVELS, type Level } from './level.ts';
import type { Scores } from './scores.ts';

/**
 * What the level of a text looks like. An indication, no verdict: say "lijkt op", never that a text is of a level.
 * `position` is the place on the scale from A2 (0) to C1 (100), a quarter for each level. `reasons` are Dutch sentences.
 */
export type Indication = { readonly level: Level; readonly position: number; readonly reasons: readonly string[] };

export type Judged = {
  readonly scores: Scores;
  readonly counts: Counts;
  readonly units: readonly ReadUnit[];
  readonly findings: readonly LanguageFinding[];
};

// What each formula gives at the borders of the levels: hardest of A2, of B1, of B2, and the ends of the scale. Our own choice,
// from the bands of the formulas and texts we judged by hand; docs/policy/language.md tells how.
const FLESCH_DOUMA = [95, 77, 62, 45, 20];
const LEESINDEX_A = [90, 72, 57, 40, 15];
const LIX = [15, 28, 38, 48, 65];

/** The mean place on the three scales, moved up by hard words, very long sentences and passives: at most one level together. */
export function indicationOf(judged: Judged): Indication {
  const { scores } = judged;
  const places = [
    placeOn(FLESCH_DOUMA, scores.fleschDouma),
    placeOn(LEESINDEX_A, scores.leesindexA),
    placeOn(LIX, scores.lix),
  ];
  const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
  const place = Math.min(3.99, Math.max(0, mean + weightOf(judged)));
  const level = LEVELS[Math.floor(place)] ?? 'C1';
  return { level, position: Math.round(place * 250) / 10, reasons: reasonsOf(judged) };
}

/** Where a figure stands on a scale with five marks: 0 at the first, 4 at the last, in between in proportion. */
function placeOn(marks: readonly number[], figure: number): number {
  const [first = 0, last = 0] = [marks[0], marks.at(-1)];
  const direction = Math.sign(last - first);
  const next = marks.findIndex((mark) => (mark - figure) * direction > 0);
  if (next === 0) return 0;
  if (next === -1) return marks.length - 1;
  const [low = 0, high = 0] = [marks[next - 1], marks[next]];
  return next - 1 + (figure - low) / (high - low);
}

function weightOf({ findings, counts, units }: Judged): number {
  const perHundred = (rule: string, most: number) =>
    Math.min(
      most,
      (100 * findings.filter((finding) => finding.rule === rule && finding.certain).length) / counts.words,
    );
  const hardWords = 0.12 * perHundred('word.official', 4) + 0.04 * perHundred('word.difficult', 4);
  const tooLong = 0.3 * (tooLongSentences(units) / counts.sentences);
  return hardWords + tooLong + 0.05 * perHundred('passive', 3);
}

const tooLongSentences = (units: readonly ReadUnit[]): number =>
  units
    .flatMap(({ kind, sentences }) => (kind === 'cell' ? [] : sentences))
    .filter(({ tokens }) => tokens.length > TOO_LONG_SENTENCE).length;

function reasonsOf({ scores, counts, units, findings }: Judged): readonly string[] {
  const count = (...rules: readonly string[]) =>
    findings.filter(({ rule, certain }) => certain && rules.includes(rule)).length;
  const passive = count('passive');
  return [
    copy.reasonSentences(inDutch(scores.wordsPerSentence)),
    copy.reasonSyllables(inDutch(scores.syllablesPerWord)),
    copy.reasonLong(tooLongSentences(units), counts.sentences),
    copy.reasonWords(count('word.official', 'word.difficult')),
    ...(passive > 0 ? [copy.reasonPassive(passive)] : []),
  ];
}

const inDutch = (figure: number): string => figure.toFixed(1).replace('.', ',');
