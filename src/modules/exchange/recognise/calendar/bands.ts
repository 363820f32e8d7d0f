import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { datePart, leadingDate, MONTHS, oneLine, yearsIn } from '../dates.ts';
import { fold, hasPattern, wordsOf } from '../text/fold.ts';
import { AUDIENCE_NOUNS } from '../vocabulary/audiences.ts';

/** When the rows below a row across the calendar are; `isBelowMonth` is true below one that names a month. */
type Moment = { heading: string | null; year: string | null; month: number; isBelowMonth: boolean };
/** What the rows across a calendar say of the rows below them; `month` is the place of the last month, January 0, and -1 before any. */
export type BandState = Moment & {
  phase: string | null;
  group: string | null;
  /** True below a heading that takes its rows out of the months above it. */
  isTimeless: boolean;
  /** What stood above a group that has a moment of its own, for the group after it; null when no such group was the last. */
  aboveGroup: Moment | null;
};

const monthOf = (text: string): number => MONTHS.findIndex((month) => month.test(text));

/** The year of a heading: its own, or that of the heading before; a month that goes back starts the next year. */
function yearAt(text: string, { year, month }: BandState): string | null {
  const [own, ...others] = yearsIn(text);
  // 'December 2027 t/m februari 2028' says within what time the rows are, and not which year each of them has.
  if (others.length > 0) return null;
  if (own !== undefined || year === null) return own ?? null;
  return monthOf(text) >= 0 && monthOf(text) < month ? String(Number(year) + 1) : year;
}

/** 'Fase 2: bouw' is not when the rows below it are, also where a date can hang on a phase. */
const PHASE_BAND = /^(?:fase|etappe)\s+(?:\d{1,2}(?!\.?\d)|[ivx]{1,4}(?!\p{L})|een|twee|drie|vier)/iu;

/** True for 'Fase 2: bouw', whatever stands behind it. */
export const isPhaseBand = (text: string): boolean => PHASE_BAND.test(text);

/** As our own files say it: 'Fase: bouw', and 'Zonder fase' over what belongs to none. */
const OWN_PHASE_BAND = /^(?:fase:\s+(?<name>\S.*)|zonder fase)$/iu;
/** What repeats or has no date belongs to no month, also where it stands below one. */
const TIMELESS_BAND = /^(?:terugkerend|zonder datum)$/iu;

/** Takes in a row across the table: a month or a year, a phase (`phaseOf` knows those of the plan), a group, or the end of all that. */
export function readBand(band: string, state: BandState, phaseOf: (band: string) => string | null): void {
  const text = oneLine(band);
  state.isTimeless = TIMELESS_BAND.test(text);
  const own = OWN_PHASE_BAND.exec(text);
  if (state.isTimeless || own !== null) {
    state.group = null;
    if (own !== null) state.phase = own.groups?.['name'] ?? null;
    return;
  }
  const named = PHASE_BAND.exec(text);
  const phase = named ? text : phaseOf(text);
  const moment = phase === null ? momentOfBand(text) : momentOfPhase(text.slice(named?.[0].length ?? 0));
  const isMoment = moment !== null && (datePart(moment) !== null || /^\D{0,12}(?:19|20)\d\d$/.test(moment));
  const isOfGroup = isMoment && phase === null && moment !== text && isAudienceBand(text);
  leaveGroup(state, isOfGroup);
  if (isMoment) {
    state.heading = moment;
    state.isBelowMonth = monthOf(moment) >= 0;
    state.year = yearAt(moment, state);
    state.month = monthOf(moment);
  } else if (phase !== null && state.heading !== null && state.phase?.includes(state.heading)) {
    state.heading = null;
    state.isBelowMonth = false;
  }
  if (phase !== null || (!isMoment && /^(?:fase|stap|periode)\b/i.test(text))) {
    state.phase = phase ?? text;
    state.group = null;
  } else if (!isMoment) state.group = text;
  else if (isOfGroup) state.group = withoutMoment(text, moment);
}

/** The moment of 'Bewoners (maart)' is that of its own rows: below the next group stands again what stood above both. */
function leaveGroup(state: BandState, entersGroup: boolean): void {
  if (state.aboveGroup !== null) Object.assign(state, state.aboveGroup);
  const { heading, year, month, isBelowMonth } = state;
  state.aboveGroup = entersGroup ? { heading, year, month, isBelowMonth } : null;
}

/** Longer is a sentence. */
const LONGEST_BAND = 120;

/** The moment in a band that has a name as well: 'Maart 2028 – voorbereiding', 'Voorbereiding (maart - april)'; else the whole band. */
function momentOfBand(text: string): string {
  if (text.length > LONGEST_BAND) return text;
  if (readDatePhrase(text) !== null) return text;
  const lead = leadingDate(text);
  const inside = /\(([^()]{3,40})\)$/u.exec(text)?.[1] ?? '';
  return [lead?.marked ? lead.phrase : '', inside].find(isStretch) ?? text;
}

/** 'Bewoners' in 'Bewoners (maart)'. */
const withoutMoment = (text: string, moment: string): string =>
  text
    .replace(moment, '')
    .replace(/\(\s*\)/u, '')
    .replace(/^[\s:–—-]+|[\s:–—-]+$/gu, '');

const STRETCHES: ReadonlySet<string> = new Set(['week', 'part', 'month', 'quarter', 'season', 'half']);

function isStretch(phrase: string): boolean {
  const date = phrase === '' ? null : readDatePhrase(phrase);
  return date !== null && date.anchor === null && date.rrule === null && STRETCHES.has(date.precision);
}

/** What a band says of when its phase is: ' (januari – maart 2028)', ': januari 2028'. Null when it only says what the phase is. */
function momentOfPhase(rest: string): string | null {
  const told = [/\(([^()]{3,60})\)/u.exec(rest)?.[1], rest.replace(/^[\s:.,–—-]+/u, ''), rest.split(/[:–—]\s/u).at(-1)];
  return (
    told.find((text) => {
      const read = text === undefined ? null : readDatePhrase(text);
      return (
        read != null && read.anchor === null && (read.start !== null || MONTHS.some((month) => month.test(text ?? '')))
      );
    }) ?? null
  );
}

/** True for a band that names a group of people: the rows below are for them. */
export const isAudienceBand = (text: string): boolean => hasPattern(wordsOf(fold(text)), AUDIENCE_NOUNS);
