import type { Token } from './tokens.ts';

const HOUR_WORDS = new Set(['uur', 'u', 'h', 'uren']);
const DAYPARTS = new Set([
  'ochtend',
  'ochtends',
  'morgen',
  'morgens',
  'middag',
  'middags',
  'avond',
  'avonds',
  'nacht',
  'nachts',
  'voormiddag',
  'namiddag',
  'vooravond',
  'middaguur',
]);
/** What may stand before a part of the day: 'einde middag', 'begin van de avond', 'in de ochtend', 'hele dag'. */
const DAYPART_LEADS = new Set([
  'begin',
  'eind',
  'einde',
  'vroege',
  'vroeg',
  'late',
  'laat',
  'in',
  'aan',
  'het',
  'de',
  'van',
  'rond',
  'hele',
  'gehele',
  'tijdens',
  'na',
  'voor',
  's',
]);

/** Tokens without clock times and parts of the day: of '9 maart, 19.30 uur' the date is left. */
export const withoutClockTimes = (tokens: readonly Token[]): readonly Token[] => {
  const kept: Token[] = [];
  let sawTime = false;
  let behindTime = -1;
  for (let at = 0; at < tokens.length; ) {
    const length = timeLength(tokens, at) || daypartLength(tokens, at, kept.length > 0);
    if (length > 0) {
      // 'Om 10.00 of 14.00 uur' is a choice of hours and of no days.
      if (kept.length === behindTime + 1 && kept.at(-1)?.text === 'of') kept.pop();
      if (!sawTime || isBare(kept)) dropJoiners(kept);
      sawTime = true;
      behindTime = kept.length;
      at += length;
      continue;
    }
    const token = tokens[at];
    if (token !== undefined) kept.push(token);
    at += 1;
  }
  return sawTime ? kept : tokens;
};

const isBare = (kept: readonly Token[]): boolean => JOINERS.has(kept[kept.length - 1]?.text ?? '');
const JOINERS = new Set([
  ',',
  '-',
  'om',
  'van',
  'tussen',
  'tot',
  'tm',
  'en',
  'vanaf',
  'circa',
  'ca',
  'rond',
  'na',
  'voor',
  ';',
  '|',
  '/',
]);

function dropJoiners(kept: Token[]): void {
  while (isBare(kept)) kept.pop();
}

/** How many tokens from here are a time: '19.30 uur', '19:30', '19u30', '14 uur', and the start of '10-12 uur'. */
function timeLength(tokens: readonly Token[], at: number): number {
  const [hour, mark, minute, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (hour === undefined || hour.value === null || hour.digits > 2 || hour.ordinal || hour.value > 24) return 0;
  if (mark === undefined) return 0;
  if (HOUR_WORDS.has(mark.text) && ['per', 'p'].includes(minute?.text ?? '')) return 0;
  if (HOUR_WORDS.has(mark.text)) return mark.glued && minute?.glued && minute.digits === 2 ? 3 : 2;
  const clock = clockLength(mark, minute, after);
  if (clock > 0) return clock;
  const isRange = ['-', 'tot', 'tm', 'en'].includes(mark.text) && HOUR_WORDS.has(after?.text ?? '');
  return isRange && timeLength(tokens, at + 2) === 2 ? 1 : 0;
}

/** '19:30', '19.30 uur': the length with the hour before it, or 0. */
function clockLength(mark: Token, minute: Token | undefined, after: Token | undefined): number {
  if (minute === undefined || minute.digits !== 2 || minute.value === null || minute.value >= 60 || !minute.glued)
    return 0;
  const isClock = (mark.text === ':' && mark.glued) || (mark.text === '.' && isTimeNotDate(minute, after));
  if (!isClock) return 0;
  return HOUR_WORDS.has(after?.text ?? '') ? 4 : 3;
}

/** '19.30' can be no day and month; '20.04' is a time only with 'uur' behind it. */
function isTimeNotDate(minute: Token, after: Token | undefined): boolean {
  if (after !== undefined && HOUR_WORDS.has(after.text)) return true;
  return (minute.value ?? 0) > 12 || minute.value === 0;
}

/** "'s avonds" arrives as 's' and 'avonds'; a bare 'avond' counts only behind a date. */
function daypartLength(tokens: readonly Token[], at: number, behind: boolean): number {
  const [first, second] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (first === 's' && DAYPARTS.has(second)) return 2;
  if (!behind) return 0;
  if (DAYPARTS.has(first)) return first === 'morgen' ? 0 : 1;
  return ledDaypart(tokens, at);
}

/** 'einde middag', 'begin van de avond', 'hele dag': at most four words that lead up to a part of the day. */
function ledDaypart(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end - at < 4 && DAYPART_LEADS.has(tokens[end]?.text ?? '')) end += 1;
  if (end === at) return 0;
  const word = tokens[end]?.text ?? '';
  const wholeDay =
    word === 'dag' &&
    ['hele', 'gehele'].includes(tokens[end - 1]?.text ?? '') &&
    !['na', 'voor'].includes(tokens[at]?.text ?? '');
  return wholeDay || DAYPARTS.has(word) ? end - at + 1 : 0;
}
