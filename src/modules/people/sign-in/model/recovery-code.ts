const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const SIGNS_PER_GROUP = 4;
const GROUPS = 6;

/** How many recovery codes somebody gets at once. */
export const RECOVERY_CODES = 10;

/** The recovery code in random bytes, at least 48: 24 signs of 31, 118 bits, in groups of four. No signs that look alike. */
export function recoveryCode(bytes: Uint8Array): string {
  // Above the largest multiple of 31 the first letters would come more often.
  const signs = [...bytes].filter((byte) => byte < 248).map((byte) => LETTERS[byte % LETTERS.length] ?? '');
  if (signs.length < SIGNS_PER_GROUP * GROUPS) throw new Error('too few random bytes for a recovery code');
  return Array.from({ length: GROUPS }, (_, group) =>
    signs.slice(group * SIGNS_PER_GROUP, (group + 1) * SIGNS_PER_GROUP).join(''),
  ).join('-');
}

/** A recovery code as typed, with or without dashes, spaces and capitals, as it is compared; null when it cannot be one. */
export function readRecoveryCode(typed: string): string | null {
  const signs = typed.toLowerCase().replace(/[\s-]/g, '');
  const isOne = signs.length === SIGNS_PER_GROUP * GROUPS && [...signs].every((sign) => LETTERS.includes(sign));
  return isOne ? signs : null;
}

/** The six figures of a phone, with or without a space; null when it cannot be one. */
export function readPhoneCode(typed: string): string | null {
  const figures = typed.replace(/\s/g, '');
  return /^\d{6}$/.test(figures) ? figures : null;
}
