import { CLAUSE_OPENERS, FINITE_VERBS } from '../vocabulary/verbs.ts';
import { fold } from './fold.ts';

/** Sentences of a text, with their punctuation. Stops of abbreviations ('evt.', 'e.d.') do not end one. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?…]+[”"')\]]?(?=\s+["“‘'(]?[\p{Lu}\d])|\n+/gu)) {
    const end = match.index + match[0].length;
    if (!match[0].includes('\n') && isAbbreviation(text.slice(from, match.index))) continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter((sentence) => sentence !== '');
}

const ABBREVIATIONS = new Set([
  'dhr',
  'mevr',
  'mw',
  'drs',
  'ing',
  'ir',
  'mr',
  'dr',
  'evt',
  'bijv',
  'incl',
  'excl',
  'nr',
  'ca',
  'max',
  'min',
  'tel',
  'resp',
  'art',
  'jl',
  'aug',
  'sept',
  'sep',
  'okt',
  'nov',
  'dec',
  'jan',
  'feb',
  'mrt',
  'apr',
  'jun',
  'jul',
  'prof',
  'st',
  'vr',
  'ma',
  'di',
  'wo',
  'do',
  'za',
  'zo',
  'par',
  'zgn',
  'wo',
]);

function isAbbreviation(before: string): boolean {
  const last = /(\S*)$/.exec(before.slice(-30))?.[1] ?? '';
  const word = fold(last).replace(/^[("'[]+/, '');
  return (
    ABBREVIATIONS.has(word) ||
    /\.\p{L}{1,3}$/u.test(word) ||
    /^\p{L}$/u.test(word) ||
    (/^\d{1,2}$/.test(word) && before.trim().length <= 3)
  );
}

/** Where the main verb of a sentence starts; -1 when it has none. Verbs in a clause ('die … hebben') do not count. */
export function mainVerbAt(sentence: string): number {
  let inClause = false;
  let clauseHasVerb = false;
  let depth = 0;
  for (const match of sentence.matchAll(/[\p{L}\p{M}'’-]+|[(),:;]/gu)) {
    const word = fold(match[0]);
    if (word === '(') depth += 1;
    else if (word === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (word === ',' && inClause && clauseHasVerb) inClause = false;
    else if (match.index > 0 && CLAUSE_OPENERS.has(word)) {
      inClause = true;
      clauseHasVerb = false;
    } else if (FINITE_VERBS.has(word)) {
      if (!inClause) return match.index;
      clauseHasVerb = true;
    }
  }
  return -1;
}

/** A main verb, or six words and more with a full stop behind them. */
export const isSentence = (text: string): boolean => mainVerbAt(text) >= 0 || LONG_AND_STOPPED.test(text.trim());
const LONG_AND_STOPPED = /^(?:\S+\s+){5,40}\S+[.!?]$/u;

/** Text without the full stop at its end; stops of abbreviations stay. */
export function withoutStop(text: string): string {
  const trimmed = text.trim();
  if (!/[^.…]\.$/.test(trimmed)) return trimmed;
  return isAbbreviation(trimmed.slice(0, -1)) || /(?:etc|e\.d|enz)\.$/i.test(trimmed)
    ? trimmed
    : trimmed.slice(0, -1).trim();
}
