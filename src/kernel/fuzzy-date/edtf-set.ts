import { isIsoDay } from './day.ts';
import type { DateSpan, FuzzyDate } from './fuzzy-date.ts';
import { monthsFrom } from './house-rules.ts';

/**
 * The stretches of a list of which all are meant, in the order written: `{2027-03-01,2027-03-08..2027-03-10,2027-05}`. Empty for
 * anything else, and for a list with a member we do not write ourselves.
 */
export const listedSpans = ({ edtf }: Pick<FuzzyDate, 'edtf'>): readonly DateSpan[] => {
  if (edtf === null || !edtf.startsWith('{') || !edtf.endsWith('}')) return [];
  const spans = edtf.slice(1, -1).split(',').map(spanOfMember);
  return spans.every((each) => each !== null) ? spans : [];
};

function spanOfMember(member: string): DateSpan | null {
  const [low = '', high] = member.split('..');
  const first = spanOfAtom(low);
  const last = high === undefined ? first : spanOfAtom(high);
  return first === null || last === null || first.start > last.end ? null : { start: first.start, end: last.end };
}

/** A day, a month, a quarter (33-36), a half year (40-41) or a year. */
function spanOfAtom(atom: string): DateSpan | null {
  if (isIsoDay(atom)) return { start: atom, end: atom };
  if (!/^\d{4}(-\d\d)?$/.test(atom)) return null;
  const [year, code] = [Number(atom.slice(0, 4)), Number(atom.slice(5, 7))];
  if (atom.length === 4) return monthsFrom(year, 1, 12);
  if (code >= 1 && code <= 12) return monthsFrom(year, code, 1);
  if (code >= 33 && code <= 36) return monthsFrom(year, (code - 33) * 3 + 1, 3);
  return code === 40 || code === 41 ? monthsFrom(year, (code - 40) * 6 + 1, 6) : null;
}
