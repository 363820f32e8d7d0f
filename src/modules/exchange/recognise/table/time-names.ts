import { monthName, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { weekColumns } from './week-numbers.ts';

/**
 * What each column is named after, as a moment where it is one: without the name of the group above it ('2027 > mrt'), a bare
 * number as the week or the part of a month it stands for, and a run of initials as the months. Other names stay as they are.
 */
export function timeNames(headers: readonly string[]): string[] {
  const parts = headers.map(groupAndName);
  const weeks = weekColumns(headers);
  const months = monthInitials(parts.map(({ name }) => name));
  const first = headers[0] ?? '';
  return parts.map(({ group, name }, index) => {
    const month = months.get(index);
    if (month !== undefined) return month;
    if (!NUMBER.test(name)) return withoutNumberSign(name);
    if (weeks.has(index) || WEEK.test(group) || WEEK.test(first)) return `week ${name}`;
    return weekWithin(parts, index) ?? name;
  });
}

/** The columns of a row of names that are moments, by their place; `above` are the names in the row above it. */
export function timeColumns(names: readonly string[], above: readonly string[]): number[] {
  const headers = names.map((name, index) => {
    const group = (above[index] ?? '').trim();
    return group === '' || group === name || name.trim() === '' ? name : `${group} > ${name}`;
  });
  return timeNames(headers).flatMap((name, index) =>
    index > 0 && /\p{L}/u.test(name) && isMomentName(name) ? [index] : [],
  );
}

export const isMomentName = (name: string): boolean =>
  /\p{L}|\d{4}/u.test(name) && name.length <= 60 && readDatePhrase(name) !== null;

/** The group above a column and the column's own name: 'Maart 2027 > 10'. */
export function groupAndName(header: string): { readonly group: string; readonly name: string } {
  const cut = header.lastIndexOf(' > ');
  const name = (cut < 0 ? header : header.slice(cut + 3)).replace(/\s+/g, ' ').trim();
  return { group: cut < 0 ? '' : header.slice(0, cut).trim(), name };
}

const NUMBER = /^\d{1,2}$/;
const WEEK = /\bw(?:ee)?k/i;

/** 'Weeknr. 14', 'W 14' and 'week nr 14' are week 14. */
const withoutNumberSign = (name: string): string =>
  name.replace(/^w(?:ee)?k?\.?\s?(?:nr|nummer)?\.?\s?(\d{1,2})$/iu, (all, number: string) =>
    readDatePhrase(all) === null ? `week ${number}` : all,
  );

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde'];

/** '1, 2, 3, 4' that start again under each month are the weeks in it. */
function weekWithin(parts: readonly { readonly group: string; readonly name: string }[], index: number): string | null {
  const numbered = parts.filter(({ group, name }) => NUMBER.test(name) && isMonth(group));
  const months = [...Map.groupBy(numbered, ({ group }) => group).values()];
  const isWithin =
    months.length >= 2 &&
    months.every(
      (each) => each.length >= 4 && each.length <= 5 && each.every(({ name }, at) => Number(name) === at + 1),
    );
  const part = parts[index];
  if (!isWithin || !part || !numbered.includes(part)) return null;
  return `${ORDINALS[Number(part.name) - 1] ?? ''} week ${part.group}`;
}

const isMonth = (text: string): boolean => readDatePhrase(text)?.precision === 'month';

const INITIALS = 'JFMAMJJASOND';
const FEWEST_INITIALS = 6;

/** 'J F M A M J …' beside each other, from any month on: the months, by the place of their column. */
function monthInitials(names: readonly string[]): ReadonlyMap<number, string> {
  const from = names.findIndex((name) => INITIAL.test(name));
  const end = names.findIndex((name, index) => index > from && !INITIAL.test(name));
  const run = from < 0 ? [] : names.slice(from, end < 0 ? undefined : end).map((name) => name.toUpperCase());
  if (run.length < FEWEST_INITIALS || run.length > 24) return new Map();
  const starts = Array.from(INITIALS, (_, at) => at).filter((start) =>
    run.every((letter, at) => letter === INITIALS[(start + at) % INITIALS.length]),
  );
  const [start] = starts;
  if (start === undefined || starts.length > 1) return new Map();
  return new Map(run.map((_, at) => [from + at, monthName(((start + at) % INITIALS.length) + 1)]));
}
const INITIAL = /^[JFMASOND]$/i;
