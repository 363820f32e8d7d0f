import type { FuzzyDate } from '#kernel/fuzzy-date/index.ts';

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
