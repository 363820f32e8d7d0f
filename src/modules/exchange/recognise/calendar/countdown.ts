import { addDays, type DateContext, type FuzzyDate, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { Part } from '../outline/outline.ts';
import { blockText } from '../text/blocks.ts';
import { sentencesOf } from '../text/sentences.ts';

/** The day a calendar counts from ('T is dinsdag 13 april 2027') and how many days one step is; null when only a unit tells. */
export type Zero = { readonly letter: string; readonly day: string; readonly step: number | null };

const DEFINED = /(?:^|[\s(“"'])([TD])(?:-dag)?[)”"’]?\s?(?:=|is|staat voor|:)\s*(?:op\s+)?(\S[^;()]{3,80})/u;
const MOST_WORDS = 6;

/** What the text of the calendar, or else of another part, says of 'T'. Null when it does not say which day that is. */
export function zeroDay(parts: readonly Part[], dates: DateContext): Zero | null {
  for (const block of parts.flatMap(({ blocks }) => blocks)) {
    if (block.type === 'table') continue;
    const text = blockText(block).slice(0, 2000);
    for (const sentence of sentencesOf(text)) {
      const [, letter, rest = ''] = DEFINED.exec(sentence) ?? [];
      const day = letter === undefined ? null : leadingDay(rest, dates);
      if (letter !== undefined && day !== null) return { letter, day, step: stepIn(text) };
    }
  }
  return null;
}

function leadingDay(text: string, dates: DateContext): string | null {
  const words = text.split(/\s+/);
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    const date = readDatePhrase(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[.,:]+$/, ''),
      dates,
    );
    if (date?.precision === 'day' && date.start !== null && date.start === date.end) return date.start;
  }
  return null;
}

/** '… in kalenderdagen', or the example itself: 'T-14 is twee weken eerder' counts in days. */
function stepIn(text: string): number | null {
  if (/\b(?:kalender)?dag(?:en)?\b/iu.test(text.replace(/\b[TD]-dag\b/gu, ''))) return 1;
  if (/\b[TD]\s?[-–+]\s?14\b[^.]{0,40}\b(?:twee|2) weken\b/u.test(text)) return 1;
  return /\bin weken\b/iu.test(text) ? 7 : null;
}

const COUNTED = /^\s*([TD])(?:-dag)?\s*(?:([+–-])\s*(\d{1,3})\s*(d|dag|dagen|w|wk|week|weken)?\.?)?\s*$/u;

export const isCounted = (text: string): boolean => COUNTED.test(text);

/** 'T-14' as the day it stands for; every other date as it was, and 'T-14' too when nothing tells days from weeks. The words stay. */
export function countedFrom(date: FuzzyDate, zero: Zero | null): FuzzyDate {
  const [whole, letter, sign, count = '0', unit] = COUNTED.exec(date.text) ?? [];
  if (whole === undefined || zero === null || letter !== zero.letter) return date;
  const step = sign === undefined ? 1 : unit === undefined ? zero.step : unit.startsWith('w') ? 7 : 1;
  if (step === null) return date;
  const day = addDays(zero.day, Number(count) * step * (sign === undefined || sign === '+' ? 1 : -1));
  return {
    ...date,
    start: day,
    end: day,
    edtf: day,
    precision: 'day',
    certainty: 'exact',
    alternatives: [],
    anchor: null,
  };
}
