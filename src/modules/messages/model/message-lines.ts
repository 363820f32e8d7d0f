import type { Accent, AvoidedWord } from '#kernel/plan.ts';

/** Accents as people type them, one a line: 'Aanbieders: eerlijke regels'. The text itself may hold more colons. */
export const accentLines = (accents: readonly Accent[]): string =>
  accents.map((accent) => `${accent.for}: ${oneLine(accent.text)}`).join('\n');

/** An accent without a group has an empty `for`. */
export function readAccent(line: string): Accent {
  const colon = line.indexOf(':');
  if (colon < 0) return { for: '', text: line.trim() };
  return { for: line.slice(0, colon).trim(), text: line.slice(colon + 1).trim() };
}

/** Avoided words as people type them, one a line: 'burger -> inwoner'. */
export const avoidedLines = (words: readonly AvoidedWord[]): string =>
  words.map(({ word, instead }) => (instead ? `${word} -> ${instead}` : word)).join('\n');

export function readAvoided(line: string): AvoidedWord {
  const [word = '', instead = ''] = line.split(/->|→/, 2);
  return { word: word.trim(), instead: instead.trim() || null };
}

/** Number of words in a text. */
export const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
