import {
  type DateContext,
  type FuzzyDate,
  parseDateColumn,
  parseFuzzyDate,
  readDatePhrase,
} from '#kernel/fuzzy-date/index.ts';

/**
 * A date as it stands (`text`) and as it must be read (`read`): the month may stand in a heading above the day. `year` is what a
 * heading says of the year, when the date does not: a hint, for rows may run into the next. `within` is the heading that names the
 * week of a bare weekday.
 */
export type Phrase = {
  readonly text: string;
  readonly read: string;
  readonly year?: string | null;
  readonly within?: string;
};

/** The dates of a calendar in the order of its rows; missing years follow from the headings, the rows and the plan's period. */
export function datesOf(phrases: readonly Phrase[], context: DateContext): FuzzyDate[] {
  const dates: FuzzyDate[] = [];
  for (let from = 0; from < phrases.length; ) {
    const year = phrases[from]?.year ?? null;
    let to = from + 1;
    while (to < phrases.length && (phrases[to]?.year ?? null) === year) to += 1;
    const within = year === null ? context : { ...context, from: `${year}-01-01`, to: `${year}-12-31` };
    dates.push(
      ...parseDateColumn(
        phrases.slice(from, to).map(({ read }) => read),
        within,
      ),
    );
    from = to;
  }
  return dates.map((date, index) => ({ ...date, text: phrases[index]?.text ?? date.text }));
}

/** One date of which the text stays as written. */
export const dateOf = (text: string, context: DateContext): FuzzyDate => parseFuzzyDate(oneLine(text), context);

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const DAYS_ONLY =
  /^(?:(?:ma|di|wo|do|vr|za|zo)[a-z]{0,8}\.?\s{0,3})?\d{1,2}(?:\s{0,3}(?:[-–/&+,]|en|of|t\/m|tot(?: en met)?)\s{0,3}(?:(?:ma|di|wo|do|vr|za|zo)[a-z]{0,8}\.?\s{0,3})?\d{1,2}){0,4}(?:e|ste|de)?\.?$/i;
const PART_ONLY =
  /^(?:begin|half|medio|midden|eind|einde|(?:1e|2e|3e|4e|eerste|tweede|derde|vierde|laatste) (?:week|helft)|(?:de )?(?:ge)?hele maand)(?: (?:van )?(?:de|deze) maand)?$/i;
const MONTH = /\b(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)/i;
export const YEAR = /\b(?:19|20)\d\d\b/;

/** A quarter, a half or a season: a year with it is the year of what stands below it. 'Winter 2026' may be two years. */
const PART_OF_YEAR = /kwartaal|\bQ[1-4]\b|halfjaar|\b(?:voor|na)jaar\b|\b(?:zomer|herfst|lente)\b/i;
const isDated = (phrase: string): boolean => {
  const date = readDatePhrase(phrase);
  return date !== null && date.anchor === null;
};

/** A day or a part of a month that needs the month said elsewhere: '12', 'di 12-14', 'eind'. */
export const needsMonth = (text: string): boolean => DAYS_ONLY.test(text) || PART_ONLY.test(text);

/**
 * A cell under a heading such as 'Oktober 2026': the heading gives the month and the year that the cell leaves out.
 * An empty cell takes the heading itself.
 */
export function underHeading(cell: string, heading: string | null): Phrase | null {
  const text = oneLine(cell);
  if (heading === null) return text === '' ? null : { text, read: text };
  const above = datePart(heading);
  if (text === '') return above === null ? null : { text: oneLine(heading), read: above };
  const isMonth = MONTH_ALONE.test(oneLine(heading));
  const inMonth = above !== null && MONTH.test(above) ? withMonth(text, above, isMonth) : null;
  if (inMonth !== null) return { text, read: inMonth };
  const year = MONTH.test(heading) || PART_OF_YEAR.test(heading) ? yearUnder(heading, text) : undefined;
  const read = year && !YEAR.test(text) && isDated(`${text} ${year}`) ? `${text} ${year}` : text;
  return { text, read };
}

/**
 * A day or a part of a month with the month of its heading; a remark behind it stays a remark ('vr 17 (o.v.b.)'). Where the day is
 * still open a heading that is a month says it nevertheless ('n.t.b.' below 'Mei'). Null for words that say the month themselves,
 * and for a figure in the remark that is no hour: '12 (of 14)' may be another day.
 */
function withMonth(text: string, month: string, isMonth: boolean): string | null {
  if (isMonth && DAY_OPEN.test(text)) return `${month} (n.t.b.)`;
  const around = aroundDay(text, month);
  if (around !== null) return around;
  const [, day = text, remark = ''] = /^([^()]{1,40}?)\s?(\([^()]{1,40}\))$/.exec(text) ?? [];
  if (!needsMonth(day) || isDayAndMonth(day, month) || /\d/.test(remark.replace(HOUR, ''))) return null;
  const read = `${day.replace(/ (?:van )?(?:de|deze) maand$/i, '')} ${month}`;
  return remark !== '' && readDatePhrase(`${read} ${remark}`) ? `${read} ${remark}` : read;
}
/** 'Rond 15', 'uiterlijk vr 12' and 'vanaf ma 19, elke maandag': a day of the month of the heading with words around it. */
function aroundDay(text: string, month: string): string | null {
  const [, lead, day = '', rhythm = ''] = AROUND_DAY.exec(text) ?? [];
  const read = `${lead} ${day} ${month}${rhythm}`;
  return lead !== undefined && needsMonth(day) && readDatePhrase(read) ? read : null;
}
const AROUND_DAY =
  /^(rond|omstreeks|circa|ca\.?|±|vanaf|per|uiterlijk|v[oó][oó]r|tot|t\/m|na)\s([^,]{1,24}?)(,?\s(?:elke|iedere|wekelijks|om de)(?:\s[^,]{2,30})?)?$/iu;
const MONTH_ALONE = /^(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,7}\.?(?: (?:19|20)\d\d)?:?$/i;
const HOUR = /\d{1,2}[.:]\d{2}(?!\d)|\d{1,2}\s?(?:uur|u)(?!\p{L})/giu;
const DAY_OPEN =
  /^(?:\?{1,3}|n\.?\s?t\.?\s?b\.?|n\.?\s?n\.?\s?b\.?|(?:nog|nader) te bepalen|(?:dag|datum) (?:nog onbekend|onbekend|volgt|n\.?t\.?b\.?))$/i;

/** The years that a text names, each once. */
export const yearsIn = (text: string): readonly string[] => [...new Set(text.match(YEARS))];
const YEARS = new RegExp(YEAR.source, 'g');

/** The year that a heading gives; of 'December 2027 t/m februari 2028' the one with which the date falls in that stretch. */
function yearUnder(heading: string, text: string): string | undefined {
  const years = yearsIn(heading);
  if (years.length <= 1) return years[0];
  const stretch = readDatePhrase(datePart(heading) ?? '');
  return years.find((year) => {
    const date = readDatePhrase(`${text} ${year}`);
    if (!stretch?.start || !stretch.end || !date?.start || !date.end) return false;
    return date.start <= stretch.end && date.end >= stretch.start;
  });
}

/**
 * 'di 13/1' and '17/11' under a month are a day and a month of their own; '12/13' and, under March, '8/9' are two days. A
 * weekday in front stands for one day.
 */
function isDayAndMonth(text: string, heading: string): boolean {
  if (isFromTo(text, heading)) return true;
  const match = /^((?:ma|di|wo|do|vr|za|zo)[a-z]{0,8}\.?\s{0,3})?(\d{1,2})\s?[/-]\s?(\d{1,2})$/i.exec(text);
  const [day, month] = [Number(match?.[2]), Number(match?.[3])];
  if (!match || month < 1 || month > 12 || readDatePhrase(text) === null) return false;
  const isOfHeading = MONTHS[month - 1]?.test(heading) === true;
  return day >= month || (text.includes('/') && (isOfHeading || match[1] !== undefined));
}

/**
 * '13-4 t/m 24-4' is two days with their months: one side runs back when it is read as days, or 'tot' stands between them and the
 * first month is that of the heading. '8-9 en 10-11' below a month is two pairs of days in it.
 */
function isFromTo(text: string, heading: string): boolean {
  const [, ...found] = FROM_TO.exec(text) ?? [];
  if (found.length === 0 || readDatePhrase(text) === null) return false;
  const [day = 0, month = 0, , untilDay = 0, untilMonth = 0] = found.map(Number);
  const isOfHeading = found[2] !== undefined && MONTHS[month - 1]?.test(heading) === true;
  return day > month || untilDay > untilMonth || isOfHeading;
}
const FROM_TO =
  /^(\d{1,2})[-/](0?[1-9]|1[0-2])\s?(?:(t\/m|tot(?: en met)?)|en|[-–+])\s?(\d{1,2})[-/](0?[1-9]|1[0-2])$/i;

/** How the names of the months start, January first. */
export const MONTHS: readonly RegExp[] = [
  'jan',
  'feb',
  'm(?:aa)?rt',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
].map((month) => new RegExp(`\\b${month}`, 'i'));

/** The question 'Wanneer?', and 'Fase 1.2 Aanleg speelplek': something that happens in a phase, not when it happens. */
export const isNoMoment = (text: string): boolean =>
  /^\s*wanneer\s*[?:]?\s*$/iu.test(text) || /^\s*fase\s+\d{1,2}\.\d{1,2}\.?\s+\p{L}/iu.test(text);

/** The part of a heading that is a date: 'Oktober 2026' in 'Kalender oktober 2026'. Null when there is none. */
export function datePart(heading: string): string | null {
  const text = oneLine(heading).replace(/[:.]$/, '');
  if (text.length > 80 || isNoMoment(text)) return null;
  if (readDatePhrase(text)) return text;
  const match = /(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?(?:\s(?:19|20)\d\d)?$/i.exec(text);
  return match && readDatePhrase(match[0]) ? match[0] : null;
}

export type LeadingDate = { readonly phrase: string; readonly rest: string; readonly marked: boolean };
const LEAD_WORDS = 9;
/** 'Stap 2', 'Stap 2:' in front of what is done in it. */
export const STEP = /^stap\s+(?:\d{1,2}|[ivx]{1,4}|een|één|twee|drie|vier|vijf|zes)(?!\p{L})\s*[.:)–—-]?\s*(?=\S)/iu;

/** The date at the start of a line ('12 april: persbericht'); `marked` when a colon, dash or tab parts it from the rest. */
export function leadingDate(line: string): LeadingDate | null {
  const text = line.trim().slice(0, 2000).replace(STEP, '');
  const bracket = /^\(([^()]{2,60})\)\s*[:–—-]?\s+(\S[\s\S]*)$/u.exec(text);
  const inside = bracket?.[1]?.trim() ?? '';
  if (bracket?.[2] !== undefined && readDatePhrase(inside)) return { phrase: inside, rest: bracket[2], marked: true };
  const parted = partedDate(text);
  const spoken = parted === null || parted.isDash ? spokenDate(text) : null;
  const isParted =
    parted !== null && (parted.phrase.length >= (spoken?.phrase.length ?? 0) || isOverMark(spoken, parted));
  return isParted ? parted : spoken;
}

/** 'Rond 15 april – interview met de gastvrouw' is about a day, and hangs on no interview. */
const isOverMark = (spoken: LeadingDate | null, parted: LeadingDate): boolean =>
  spoken !== null &&
  readDatePhrase(spoken.phrase)?.anchor?.kind === 'moment' &&
  readDatePhrase(parted.phrase)?.anchor === null;

/** The longest date that the words at the start of a line make, also without a mark: 'Q3 2027 – 2029 ontwerp'. */
function spokenDate(text: string): LeadingDate | null {
  const words = text.split(/\s+/);
  for (let count = Math.min(LEAD_WORDS, words.length - 1); count > 0; count -= 1) {
    const phrase = words.slice(0, count).join(' ');
    const bare = phrase.replace(/[,:;–—-]+$/, '').trim();
    const date = /\d|\p{L}{3}/u.test(bare) && !DAYPART_BEHIND.test(bare) ? readDatePhrase(bare) : null;
    const marked = /[:,;]$/.test(phrase) || /^[:|–—-]/.test(words[count] ?? '');
    // 'Als er extra foto's zijn, volgt …' is a sentence; a condition is a moment where a colon or a dash ends it.
    if (!date || (date.anchor?.kind === 'condition' && (!marked || phrase.endsWith(',')))) continue;
    if (date.anchor?.kind === 'phase' && !marked) continue;
    if (!marked && ENDS_IN_ACT.test(bare)) continue;
    const rest = words.slice(count).join(' ');
    return { phrase: bare, rest: rest.replace(/^[:|–,—-]\s*/, ''), marked };
  }
  return null;
}

/** '1 september start nieuwe teams': the last word says what happens, unless a mark parts the two. */
const ENDS_IN_ACT = /\s(?:start|gereed|klaar|afgerond|definitief)$/iu;

const LONGEST_LEAD = 60;

/** The longest date that a colon, dash or tab parts from the rest: 'januari – maart: metingen' is not about January. */
function partedDate(text: string): (LeadingDate & { readonly isDash: boolean }) | null {
  const marks = [...text.slice(0, LONGEST_LEAD + 4).matchAll(/[:;]\s+|\t|\s[|–—-]\s|:$/gu)];
  for (const { index, 0: mark } of marks.toReversed()) {
    const head = text.slice(0, index).trim();
    const rest = text.slice(index + mark.length).trim();
    const isTitle = DAYPART_BEHIND.test(head) && !/:/.test(mark);
    if (
      head !== '' &&
      !isTitle &&
      !head.includes(':') &&
      index <= LONGEST_LEAD &&
      !isNoMoment(head) &&
      readDatePhrase(head)
    )
      return { phrase: head, rest, marked: true, isDash: /[–—-]/.test(mark) };
  }
  return null;
}

/** '3 april – Avond – ondernemers': the evening is what happens, and not when. */
const DAYPART_BEHIND = /[|;–—-]\s*(?:\p{L}{0,20}(?:ochtend|middag|avond))$/iu;

/** The first stretch of a sentence that is a date with a figure, a month or a rhythm in it; null when there is none. */
export function dateInside(sentence: string): string | null {
  const words = sentence.split(/\s+/).slice(0, 80);
  for (let start = 0; start < words.length; start += 1) {
    for (let count = Math.min(6, words.length - start); count > 0; count -= 1) {
      const phrase = words
        .slice(start, start + count)
        .join(' ')
        .replace(/^[(“"']+|[),.;:”"']+$/g, '');
      if (TELLING.test(phrase) && !/\([^)]*$/.test(phrase) && !isNoMoment(phrase) && readDatePhrase(phrase))
        return phrase;
    }
  }
  return null;
}
const TELLING =
  /\d{1,2}[-/ ]\s?[\p{L}\d]|(?:19|20)\d\d|\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|kwartaal|jaarlijks|maandelijks|wekelijks|halfjaar|voorjaar|najaar|zomer|elk |ieder|per (?:maand|jaar|kwartaal|week)/iu;
