import { type DateSpan, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { oneLine, YEAR } from '../dates.ts';
import type { Outline } from '../outline/outline.ts';
import type { KindedTable } from '../reading.ts';
import { blockText } from '../text/blocks.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isOfOther, isOfOtherPlan } from './other-things.ts';
import { MONTH_WORDS } from './month-words.ts';
import { isOurs } from './plan-like-ours.ts';
import { edgeLines, fileLine } from './surrounding-lines.ts';

/**
 * A year that the document names and the part it plays: of a row or a heading above rows, of a school year or season, of
 * something that happens or that happened, of a plan like ours at the edge of the page or in the name of the file, or a bare one.
 */
export type ToldYear = DateSpan & { readonly role: 'row' | 'season' | 'event' | 'past' | 'plan' | 'loose' };

const MOST_TEXTS = 4000;
const MOST_SENTENCE = 2000;

/** Every year told of the plan or of what happens around it, each once; those of the paper, of a vision or of a law are left out. */
export function toldYears(
  document: SourceDocument,
  outline: Outline,
  tables: readonly KindedTable[],
): readonly ToldYear[] {
  const versions = versionBlocks(tables);
  const own = outline.parts.flatMap(({ title, index, blocks }) => [
    ...(index > 0 && OF_DAYS.test(title) ? told(title, 'row') : told(title)),
    ...blocks
      .filter(({ at }) => !versions.has(at))
      .flatMap((block) => blockText(block).split('\n'))
      .slice(0, MOST_TEXTS)
      .flatMap((line) => told(line)),
  ]);
  const notes = document.aside.filter(({ where }) => IN_TEXT.test(where)).flatMap(({ text }) => told(text));
  const around = [...edgeLines(document), fileLine(document)]
    .filter(isOurs)
    .flatMap(({ text }) => told(text).map((each) => ({ ...each, role: 'plan' as const })));
  const all = [...(outline.title ? told(outline.title.text, 'title') : []), ...own, ...notes, ...around];
  return [...new Map(all.map((each) => [`${each.role} ${each.start} ${each.end}`, each])).values()];
}
/** The tables in which the versions of the paper stand. */
export const versionBlocks = (tables: readonly KindedTable[]): ReadonlySet<number> =>
  new Set(tables.flatMap(({ table, kind }) => (kind === 'history' ? table.at : [])));

/** A heading above days. */
const OF_DAYS =
  /\b(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)|kwartaal|\bq\d|jaar|kalender|planning|^\d{4}$/i;
const IN_TEXT = /noot|tekstvak|opmerking/;

const DATED = new RegExp(
  String.raw`(?<season>(?:school|cursus|studie)jaar|seizoen)\s['’]?(?<first>\d{2}(?:\d\d)?)\s?[-–/]\s?['’]?\d{2}(?:\d\d)?|(?:${MONTH_WORDS})\.?(?:\s20\d\d)?\s?(?:[-–]|t/m|tot(?: en met)?)\s?(?:${MONTH_WORDS})\.?\s20\d\d|(?:\d{1,2}\s)?(?:${MONTH_WORDS})\.?\s(?:19|20)\d\d|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|\b(?<bare>(?:19|20)\d\d)(?:\s?[-–/]\s?(?<last>(?:19|20)\d\d))?\b(?!\s?(?:euro|uur|uren|inwoners|huishoudens|adressen|\d{3}))`,
  'giu',
);

function told(text: string, place?: 'row' | 'title'): ToldYear[] {
  if (!/\d\d/.test(text)) return [];
  return sentencesOf(text.slice(0, MOST_SENTENCE)).flatMap((sentence) => {
    const words = oneLine(sentence);
    if (!YEAR.test(words) && !/jaar|seizoen/i.test(words)) return [];
    return [...words.matchAll(DATED)].flatMap((match) => {
      const span = spanOf(match);
      const its = span === null ? null : roleOf(words, match, place === undefined ? isOfOtherPlan : isOfOther);
      return span && its ? [{ ...span, role: place === 'row' && its !== 'season' ? place : its }] : [];
    });
  });
}

function spanOf({ 0: phrase, groups = {} }: RegExpExecArray): DateSpan | null {
  const { first, bare, last = bare } = groups;
  if (first !== undefined) {
    const year = Number(first.length === 2 ? `20${first}` : first);
    return { start: `${year}-08-01`, end: `${year + 1}-07-31` };
  }
  if (bare !== undefined)
    return last !== undefined && last >= bare && Number(last) - Number(bare) <= LONGEST_PLAN
      ? { start: `${bare}-01-01`, end: `${last}-12-31` }
      : null;
  const date = readDatePhrase(phrase);
  return date?.start && date.end ? { start: date.start, end: date.end } : null;
}
const LONGEST_PLAN = 2;

function roleOf(
  sentence: string,
  { index, groups = {} }: RegExpExecArray,
  isOther: (before: string) => boolean,
): ToldYear['role'] | null {
  const before = sentence.slice(0, index);
  if (OF_PAPER.test(before.slice(-NEARBY)) || isOther(before)) return null;
  if (groups['season'] !== undefined) return PAST.test(sentence) ? 'past' : 'season';
  if (groups['bare'] === undefined && ROW_LEAD.test(before)) return 'row';
  if (SINCE.test(before) || PAST.test(sentence)) return 'past';
  return groups['bare'] === undefined ? 'event' : 'loose';
}
const NEARBY = 60;
/** What stands in front of the date of a row: figures, marks, days. */
const ROW_LEAD =
  /^(?:[^\p{L}]|(?<!\p{L})(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|van|vanaf|t\/m|tot|begin|half|medio|eind|week|wk|uiterlijk|start|jan|feb|mrt|maart|apr|april|mei|juni|juli|aug|augustus|sept?|september|okt|oktober|nov|november|december)(?!\p{L}))*$/iu;
const OF_PAPER =
  /(?<!\p{L})(?:versie|concept|datum|d\.?d\.?|stand|vastgesteld|vaststelling|bijgewerkt|gewijzigd|opgesteld|opgemaakt|gedrukt|geprint|afgedrukt|kenmerk|zaaknummer|copyright|actueel)(?!\p{L})[^.]*$|©/iu;
const SINCE = /(?<!\p{L})(?:sinds|uit|anno|opgericht)\s(?:\p{L}+\s)?$/iu;
const PAST =
  /(?<!\p{L})(?:was|waren|werd|werden|ging|gingen|kwam|kwamen|bleek|bleken|had|hadden|stond|kreeg|begon|besloot|sloot|opende|startte|hield|destijds|toen|eerder|vorige?|afgelopen|opgericht|besloten)(?!\p{L})|(?<!\p{L})(?:is|zijn|heeft|hebben)(?!\p{L}).{1,120}(?<!\p{L})(?:ge\p{L}{3,}(?:d|t|en)|vastgesteld|aangenomen|afgerond|veranderd)(?!\p{L})/iu;
