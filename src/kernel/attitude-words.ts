/** The Dutch word for how an audience stands in it, by `attitude` of a plan: from 2 (for) to -2 (against). */
export const ATTITUDE_WORDS: Readonly<Record<'2' | '1' | '0' | '-1' | '-2', string>> = {
  '2': 'Steunt van harte',
  '1': 'Steunt',
  '0': 'Wacht af',
  '-1': 'Kritisch',
  '-2': 'Tegen',
};

/** Every attitude as a form posts it, from for to against. */
export const ATTITUDE_VALUES = ['2', '1', '0', '-1', '-2'] as const;

/** The word for an attitude; '' where it is not known or no attitude at all. */
export function attitudeWord(attitude: number | null | undefined): string {
  const value = ATTITUDE_VALUES.find((each) => Number(each) === attitude);
  return value === undefined ? '' : ATTITUDE_WORDS[value];
}
