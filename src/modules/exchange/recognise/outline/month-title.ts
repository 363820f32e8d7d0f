import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { leadingDate } from '../dates.ts';

/** 'Oktober 2026', 'Week 12': what stands below it happens then. */
export const isMonth = (title: string): boolean =>
  title.length <= 40 &&
  !/:\s\S/.test(title) &&
  /\b(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*|\bw(?:ee)?k\s?\d|\bkwartaal\b|\bQ[1-4]\b/i.test(
    title,
  ) &&
  readDatePhrase(title) !== null;

/** 'Twee weken vooraf', '1 week voor de opening', 'T-14': what stands below it happens then. 'Dag 1' may be a programme. */
export const isCounted = (title: string): boolean =>
  title.length <= 40 && !/^(?:dag|uur|week|maand)\s\d/i.test(title) && readDatePhrase(title)?.anchor?.offset != null;

/** 'April – start', 'Mei t/m september: volhouden': what stands below it happens then. */
export function isMonthWithName(title: string): boolean {
  const lead = title.length <= 80 ? leadingDate(title) : null;
  return lead?.marked === true && isMonth(lead.phrase) && readDatePhrase(lead.phrase)?.precision !== 'day';
}
