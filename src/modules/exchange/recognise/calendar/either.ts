import { type FuzzyDate, readDatePhrase } from '#kernel/fuzzy-date/index.ts';

/** A choice between a moment and a stretch without a beginning or an end. `read` is the words for all that is possible. */
export type Either = { readonly read: string; readonly closed: string };
type Part = { readonly text: string; readonly date: FuzzyDate };

/** 'Begin maart of na de vakantie': both halves are kept, so it is from the first of them on. Null when it is no such choice. */
export function eitherOf(text: string): Either | null {
  const parts = text.slice(0, 120).split(/\s(?:of|ofwel|dan wel)\s(?:anders\s)?/iu);
  const [first, second] = parts.map(partOf);
  if (parts.length !== 2 || !first || !second) return null;
  const [open, closed] = isOpen(first) ? [first, second] : [second, first];
  if (!isOpen(open) || isOpen(closed)) return null;
  const isBefore = /^(?:voor|vóór|uiterlijk|tot)(?!\p{L})/iu.test(open.text);
  return { read: isBefore ? lastOf(open, closed) : firstOf(open, closed), closed: closed.text };
}

function partOf(text: string): Part | null {
  const date = readDatePhrase(text.trim());
  return date ? { text: text.trim(), date } : null;
}

const isOpen = ({ date }: Part): boolean => date.precision === 'open';
const bare = (text: string): string => text.replace(/^(?:in|op|rond)\s/iu, '');

const firstOf = (open: Part, closed: Part): string =>
  (open.date.start ?? '9999') < (closed.date.start ?? '') ? open.text : `vanaf ${bare(closed.text)}`;

const lastOf = (open: Part, closed: Part): string =>
  (open.date.end ?? '') > (closed.date.end ?? '') ? open.text : `uiterlijk ${bare(closed.text)}`;

/** The half that has a beginning and an end, as 'begin/end' beside the whole date; none when the year is not known. */
export function closedSpan(text: string, { start, end }: FuzzyDate): string[] {
  const near = start ?? end;
  const either = eitherOf(text);
  if (!either || near === null) return [];
  const year = near.slice(0, 4);
  const date = readDatePhrase(either.closed, { ref: near, from: `${year}-01-01`, to: `${year}-12-31` });
  return date?.start && date.end ? [date.start === date.end ? date.start : `${date.start}/${date.end}`] : [];
}
