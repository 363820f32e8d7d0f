import { MONTH_NAMES } from './copy.nl.ts';
import type { DateContext } from './reading.ts';
import { type Token, tokenise } from './tokens.ts';
import { MONTHS, WEEKDAYS } from './vocabulary.ts';

/** The phrase with the month of the heading behind it: '12-14' under 'Mei 2027' as '12-14 mei 2027'. Null without a heading. */
export const underMonth = (tokens: readonly Token[], { month }: DateContext): readonly Token[] | null => {
  const name = month ? MONTH_NAMES[month.month - 1] : undefined;
  if (!month || name === undefined || tokens.length === 0 || tokens.some((each) => MONTHS.has(each.text))) return null;
  return [...tokens, ...tokenise(month.year === null ? name : `${name} ${month.year}`)];
};

/**
 * Whether two bare numbers are days of the month above rather than a day and a month: '10-12' under 'Mei' is, '12-5' and '03-05'
 * are the 12th and the 3rd of May. The name of one weekday says that it is one day: 'di 7/10' is in October.
 */
export const areDaysOf = (tokens: readonly Token[], { month }: DateContext): boolean => {
  const numbers = tokens.filter((each) => each.value !== null);
  const [first, second] = numbers;
  if (tokens.filter((each) => WEEKDAYS.has(each.text)).length === 1) return false;
  if (
    !month ||
    numbers.length !== 2 ||
    first === undefined ||
    second === undefined ||
    first.digits > 2 ||
    second.digits > 2
  )
    return false;
  if (
    !tokens.some((each) => each.text === '-' || each.text === '/') ||
    first.text.startsWith('0') ||
    second.text.startsWith('0')
  )
    return false;
  return second.value !== month.month && (second.value ?? 0) > (first.value ?? 0);
};
