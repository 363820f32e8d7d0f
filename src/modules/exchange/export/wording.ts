import { formatDayPlain, type FuzzyDate } from '#kernel/fuzzy-date/index.ts';

/** A period in words, open sides included; empty when nothing is known. */
export function periodInWords(start: string | null, end: string | null): string {
  if (start !== null && end !== null)
    return start === end ? formatDayPlain(start) : `${formatDayPlain(start)} tot en met ${formatDayPlain(end)}`;
  if (start !== null) return `vanaf ${formatDayPlain(start)}`;
  return end === null ? '' : `tot en met ${formatDayPlain(end)}`;
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
