import { type EdgedPeriod, readPeriodEdges } from '#kernel/fuzzy-date/index.ts';
import type { Part } from '../outline/outline.ts';
import { blockText } from '../text/blocks.ts';
import { oneLine } from '../dates.ts';
import { isOfOther } from './other-things.ts';

export type Period = EdgedPeriod & {
  readonly at: readonly number[];
  readonly sure: boolean;
};

/** A stretch of time as written, its vague sides with their words; null when it is not one. Years that are missing follow from `ref`. */
export function periodOf(text: string, ref: string | null): EdgedPeriod | null {
  const clean = oneLine(text)
    .replace(/\s*\(.*\)\s*$/, '')
    .replace(/[.;]$/, '');
  return readPeriodEdges(clean, { ref });
}

/** 'voor de periode oktober 2027 – januari 2028', 'dit plan loopt van mei 2027 tot en met juni 2028' in the opening text. */
export function periodInProse(parts: readonly Part[], ref: string | null): Period | null {
  for (const part of parts.slice(0, 6)) {
    for (const block of part.blocks) {
      const found = block.type === 'table' ? null : periodInText(blockText(block), ref);
      if (found) return { ...found, at: [block.at], sure: false };
    }
  }
  return null;
}

const INTRODUCED =
  /\b(?:periode|looptijd|jaren|tijdvak|doorlopend|(?:plan|communicatie|kalender|campagne|programma|project|hij|het)\s+(?:loopt|duurt|is|geldt|beslaat)?)\s*(?=(?:van|vanaf|tot|loopt|is|\p{L}+\s(?:19|20)\d\d|(?:19|20)\d\d)\s)(?:loopt\s+|is\s+|van\s+(?=de\s))?/giu;

function periodInText(text: string, ref: string | null): EdgedPeriod | null {
  for (const match of text.slice(0, 5000).matchAll(INTRODUCED)) {
    const from = match.index + match[0].length;
    const words = text.slice(from, from + 120).split(/\s+/);
    for (let count = Math.min(9, words.length); count > 1; count -= 1) {
      const phrase = words
        .slice(0, count)
        .join(' ')
        .replace(/[.,;:)]+$/, '');
      const period = /(?:19|20)\d\d/.test(phrase) ? periodOf(phrase, ref) : null;
      const isSpan =
        period?.start && period.end && period.start !== period.end && /\s(?:t\/m|tot|en|[–-])\s|[–-]/.test(phrase);
      const isEnd = period && !period.start && period.end && /^tot\b|^t\/m\b/i.test(phrase);
      if (period && (isSpan || isEnd)) return period;
    }
  }
  return null;
}

/** 'Nota communicatiebeleid' is the paper itself, where a policy or a vision by another name is another. */
const OF_COMMUNICATION = /(?<!\p{L})communicatie-?(?:beleid|nota|visie|ambitie|doelstelling)\s(?:\p{L}+\s){0,2}$/iu;

/** Years in the title: 'Communicatieplan 2027-2028'. */
export function periodInTitle(title: string | null, at: number): Period | null {
  const match = /\b((?:19|20)\d\d)(?:\s?(?:[-–/]|t\/m|tot en met|en)\s?((?:19|20)?\d\d))?\b/u.exec(title ?? '');
  if (
    !match ||
    (isOfOther((title ?? '').slice(0, match.index)) && !OF_COMMUNICATION.test((title ?? '').slice(0, match.index))) ||
    /\d\s*(?:jan|feb|m[aä]|apr|jun|jul|aug|sep|okt|nov|dec)\p{L}*\s*$/iu.test((title ?? '').slice(0, match.index))
  )
    return null;
  const first = match[1] ?? '';
  const last = match[2] === undefined ? first : match[2].length === 2 ? first.slice(0, 2) + match[2] : match[2];
  return last < first
    ? null
    : {
        ...{ start: `${first}-01-01`, end: `${last}-12-31`, startPhrase: first, endPhrase: last },
        ...{ at: [at], sure: false },
      };
}
