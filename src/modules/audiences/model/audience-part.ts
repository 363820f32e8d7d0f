/** The parts in which an audience is read and changed, by the word of their address, each with the fields of its form. */
export const FIELDS_OF_PART = {
  wie: ['name', 'category', 'side', 'primary', 'primaryReason', 'profile', 'area', 'size', 'languageLevel'],
  nabij: ['ring', 'desiredRing', 'attitude', 'influence', 'interest', 'roles', 'otherRoles'],
  bereik: ['approach', 'channels', 'otherChannels', 'accent', 'speaker'],
  timing: ['maxSilenceDays', 'chosenUntil', 'chosenReason', 'notBefore', 'notBeforeReason'],
  belangen: ['interests', 'resistance'],
} as const;

export type AudiencePart = keyof typeof FIELDS_OF_PART;
export const AUDIENCE_PARTS: readonly AudiencePart[] = ['wie', 'nabij', 'bereik', 'timing', 'belangen'];

/** The part of this word; null for any other word. */
export const readPart = (word: string): AudiencePart | null => AUDIENCE_PARTS.find((part) => part === word) ?? null;
