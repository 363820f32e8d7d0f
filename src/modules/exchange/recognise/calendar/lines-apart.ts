import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { leadingDate } from '../dates.ts';
import { mainVerbAt } from '../text/sentences.ts';
import type { Passage } from '../text/passages.ts';

/**
 * Lines of one paragraph that each start with a date are moments of their own; so are lines below a line that is only a moment
 * ('Week 10', then what happens). Any other passage as it was.
 */
export function linesApart(passage: Passage): Passage[] {
  if (passage.type === 'list' || !passage.text.includes('\n')) return [passage];
  const lines = passage.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return startWithDates(lines) || startWithDays(lines) || standBelowDates(lines)
    ? lines.map((text) => ({ ...passage, text, lead: null }))
    : [passage];
}

/** '12: nieuwsbrief' on one line and '18: inloopavond' on the next: days, each later than the one before. */
function startWithDays(lines: readonly string[]): boolean {
  const days = lines.flatMap((line) => /^(\d{1,2})\s?[:–—-]\s+\p{L}/u.exec(line)?.[1] ?? []).map(Number);
  const isOrder = days.every((day, index) => day >= 1 && day <= 31 && day >= (days[index - 1] ?? 0));
  const isCount = days.length >= 2 && days.every((day, index) => day === index + 1);
  const isEach = lines.every((line) => /^\d{1,2}\s?[:–—-]\s/u.test(line) || leadingDate(line) !== null);
  return days.length >= 1 && lines.length >= 2 && isOrder && !isCount && isEach;
}

function startWithDates(lines: readonly string[]): boolean {
  const dates = lines.map(leadingDate);
  const marked = dates.filter((date) => date?.marked).length;
  const isList = dates.every((date) => date !== null && date.rest !== '' && mainVerbAt(date.rest) < 0);
  return lines.length >= 2 && (isList || (marked >= 2 && marked * 2 >= lines.length));
}

/** Lines that are only a moment, each with short lines below it. */
function standBelowDates(lines: readonly string[]): boolean {
  const isDate = lines.map((line) => line.length <= 40 && readDatePhrase(line.replace(/:$/, '')) !== null);
  const first = isDate.indexOf(true);
  const below = lines.slice(first + 1).filter((_, index) => !isDate[first + 1 + index]);
  return (
    first >= 0 &&
    isDate.at(-1) === false &&
    isDate.filter(Boolean).length >= (first === 0 ? 1 : 2) &&
    below.every((line) => line.length <= 100)
  );
}
