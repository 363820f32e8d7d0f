import { addDays, type DateContext, type FuzzyDate, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { Activity } from '#kernel/plan.ts';
import { asked, type Found } from '../found.ts';
import type { Part } from '../outline/outline.ts';
import { blockText } from '../text/blocks.ts';
import { sentencesOf } from '../text/sentences.ts';

/**
 * The day a calendar counts from ('T is dinsdag 13 april 2027') and how many days one step is; null when only a unit tells. `told` is
 * the sentence of another part that says so, null when the calendar itself does.
 */
export type Zero = {
  readonly letter: string;
  readonly day: string;
  readonly step: number | null;
  readonly told: string | null;
};

const DEFINED = /(?:^|[\s(“"'])([TD])((?:-dag)?[)”"’']?)\s?(=|is|staat voor|:)\s*(?:op\s+)?(\S[^;()]{3,80})/u;
/** 'Verhuizing (T)', '‘D-dag’': a letter that stands for a day, whether or not the day is known. */
const NAMED = /[(“"‘']([TD])(?:-dag)?[)”"’']/gu;
const MOST_WORDS = 6;

/** What a part of the document says of the days that letters stand for, besides its tables. */
type Told = { readonly named: ReadonlySet<string>; readonly defined: readonly Zero[] };

function toldIn({ title, blocks }: Part, dates: DateContext): Told {
  const texts = blocks.flatMap((block) => (block.type === 'table' ? [] : [blockText(block).slice(0, 2000)]));
  const named = [title, ...texts].flatMap((text) => [...text.matchAll(NAMED)].map(([, letter = '']) => letter));
  const defined: Zero[] = [];
  for (const text of texts) {
    for (const sentence of sentencesOf(text)) {
      const [, letter, sign, verb, rest = ''] = DEFINED.exec(sentence) ?? [];
      if (letter === undefined) continue;
      const day = leadingDay(rest, dates);
      // 'D: do 3 dec' may be the fourth line of a list.
      const isLabel = verb === ':' && sign === '';
      if (!isLabel) named.push(letter);
      if (day !== null) defined.push({ letter, day, step: stepIn(text), told: isLabel ? null : sentence });
    }
  }
  return { named: new Set(named), defined };
}

/** The day the rows of a part count from. */
export type ZeroDays = (part: Part, within: DateContext) => Zero | null;

/**
 * What the text of the calendar says of 'T'; else what one other part says, when that is the only one in the document that speaks of
 * that letter. Null when it does not say which day that is. The document is read once, when the first calendar asks.
 */
export function zeroDays(parts: readonly Part[], datesOf: (part: Part) => DateContext): ZeroDays {
  let found: Zero | null | undefined;
  return (part, within) => {
    const [own] = toldIn(part, within).defined;
    if (own) return { ...own, told: null };
    if (found === undefined) found = onlyOne(parts.map((each) => toldIn(each, datesOf(each))));
    return found;
  };
}

/** The first letter that one part names, and gives one day. */
function onlyOne(told: readonly Told[]): Zero | null {
  const naming = (letter: string): number => told.filter(({ named }) => named.has(letter)).length;
  const all = told.flatMap(({ defined }) => defined.filter((zero) => zero.told !== null));
  const alone = ['T', 'D'].filter(
    (letter) =>
      naming(letter) === 1 && new Set(all.filter((zero) => zero.letter === letter).map(({ day }) => day)).size === 1,
  );
  return all.find(({ letter }) => alone.includes(letter)) ?? null;
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

const COUNTED = /^\s*(?:dag\s)?([TD])(?:-dag)?\s*(?:([+–-])\s*(\d{1,3})\s*(d|dag|dagen|w|wk|week|weken)?\.?)?\s*$/iu;

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

/** A day that counts from what another part says is asked about. */
export const withCountAsked = (found: Found<Activity>, zero: Zero | null): Found<Activity> =>
  zero?.told != null && isCounted(found.value.when.text) && found.value.when.start !== null
    ? asked(found, { code: 'dateCounted', options: [found.value.when.start, zero.told] })
    : found;
