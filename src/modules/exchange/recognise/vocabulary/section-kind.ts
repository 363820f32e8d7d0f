import type { SectionKind } from '#kernel/plan.ts';
import { remembered } from '../text/remembered.ts';
import { findPattern, hasPattern, withoutNumbering, wordsOf } from '../text/fold.ts';
import { SECTION_WORDS } from './sections.ts';

/** How a heading was understood; `share` is the part of its words that the vocabulary knows, from 0 to 1; `weak` when only a general word fitted. */
export type HeadingMeaning = { readonly kind: SectionKind; readonly share: number; readonly weak: boolean };

/** Small words that do not count in the share. */
const SMALL = new Set([
  'de',
  'het',
  'een',
  'van',
  'voor',
  'en',
  'of',
  'in',
  'op',
  'aan',
  'per',
  'ons',
  'onze',
  'communicatie',
  'om',
  'te',
  'met',
  'bij',
  'wij',
  'we',
]);

type Match = { readonly kind: SectionKind; readonly length: number; readonly at: number };

/** The kind of section a heading opens; null when no word of it is known. */
export const headingMeaning = remembered((heading: string): HeadingMeaning | null => {
  const bare = withoutNumbering(heading.slice(0, 300));
  const words = wordsOf(bare.replace(/\([^)]*\)/g, ' ') || bare).slice(0, 30);
  const strong = bestMatch(words, false);
  const best = strong ?? bestMatch(words, true);
  return best ? { kind: weighed(best.kind, words), share: shareKnown(words), weak: strong === null } : null;
});

function bestMatch(words: readonly string[], weak: boolean): Match | null {
  let best: Match | null = null;
  for (const { kind, pattern, length, isWeak } of PATTERNS) {
    const at = isWeak === weak ? findPattern(words, pattern) : -1;
    if (at < 0) continue;
    if (!best || length > best.length || (length === best.length && at < best.at)) best = { kind, length, at };
  }
  return best;
}

const PATTERNS = SECTION_WORDS.flatMap(([kind, patterns]) =>
  patterns.map((written) => {
    const pattern = written.replace(/^~/, '');
    return { kind, pattern, length: pattern.split(' ').length, isWeak: written.startsWith('~') };
  }),
);
const PARTS = PATTERNS.flatMap(({ pattern }) => pattern.replace(/^=/, '').split(' ')).filter((part) => part !== '*');

/** 'Uren en kosten' is about money: money is what people look for. */
function weighed(kind: SectionKind, words: readonly string[]): SectionKind {
  if (kind === 'calendar' && words.some((word) => /^(?:besluitvorming\p{L}*|besluiten)$/u.test(word)))
    return 'decisionRoute';
  if (kind !== 'effort') return kind;
  return words.some((word) => /(?:kosten|budget|begroting)$/.test(word)) ? 'budget' : kind;
}

function shareKnown(words: readonly string[]): number {
  const heavy = words.filter((word) => !SMALL.has(word) && !/^\d+$/.test(word));
  const known = heavy.filter((word) => hasPattern([word], PARTS));
  return heavy.length === 0 ? 0 : known.length / heavy.length;
}

/** True for a text that can hardly be anything but a heading of a plan: 'Doelgroepen en middelen', 'Planning'. */
export function isSectionTitle(text: string): boolean {
  const meaning = headingMeaning(text.replace(/[:?]\s*$/, ''));
  return meaning !== null && meaning.share >= 0.5;
}
