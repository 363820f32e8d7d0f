import type { FuzzyDate } from '#kernel/fuzzy-date/fuzzy-date.ts';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** A civil date in words: `24 november 2026`. */
export function dayInWords(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthInWords(day)}`;
}

/** The month of a civil date in words: `november 2026`. */
export function monthInWords(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${Number(day.slice(0, 4))}`;
}

/** A period in words, open sides included; empty when nothing is known. */
export function periodInWords(start: string | null, end: string | null): string {
  if (start !== null && end !== null)
    return start === end ? dayInWords(start) : `${dayInWords(start)} tot en met ${dayInWords(end)}`;
  if (start !== null) return `vanaf ${dayInWords(start)}`;
  return end === null ? '' : `tot en met ${dayInWords(end)}`;
}

/** Euro cents in Dutch notation, exact to the cent: `€ 3.500,00`. */
export function eurosInWords(cents: number): string {
  const whole = String(Math.trunc(Math.abs(cents) / 100)).replace(/\B(?=(?:\d{3})+$)/g, '.');
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  return `€ ${cents < 0 ? '-' : ''}${whole},${rest}`;
}

/** A number with a decimal comma. */
export const numberInWords = (value: number): string => String(value).replace('.', ',');

/** A vague date exactly as it was written; empty for none. */
export const phraseOf = (when: FuzzyDate | null | undefined): string => when?.text ?? '';
