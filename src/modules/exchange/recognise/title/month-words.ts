import { MONTHS } from '../dates.ts';

/** The names of months as they are written, short ones too, as the source of a pattern. */
export const MONTH_WORDS =
  'jan(?:uari)?|feb(?:r|ruari)?|m(?:aa)?rt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** A day and a month behind which no year stands. */
export const DAY_AND_MONTH = new RegExp(
  String.raw`(?<![\d.,-])(\d{1,2})(?:e)?\s(${MONTH_WORDS})(?!\p{L})\.?(?!\s?['’]?\d{2,4}(?![:.\d]))`,
  'iu',
);

/** The number of a month, from 1; 0 for other words. */
export const monthOf = (word: string): number => MONTHS.findIndex((month) => month.test(word)) + 1;

/** A day of the year as `03-12`; null where no month has such a day. */
export const monthDayOf = (month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null;
