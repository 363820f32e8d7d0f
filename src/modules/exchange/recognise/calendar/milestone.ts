import { ACT_WORDS, MILESTONE_STARTS, MILESTONE_WORDS } from '../vocabulary/milestones.ts';
import { hasPattern, matchesWord, wordsOf } from '../text/fold.ts';

/** What is known of a row when we ask whether it is a milestone. */
export type MilestoneFacts = {
  readonly title: string;
  readonly columnAllows: boolean;
  readonly ownColumn: boolean;
  readonly hasReach: boolean;
};

/**
 * A milestone says so ('Mijlpaal: …'), stands in a column of its own, stands in a column for both and is worded as a moment of
 * the project ('… gereed', 'Start …'), or is worded so and reaches nobody by any means or calls out in capitals.
 */
export function isMilestone({ title, columnAllows, ownColumn, hasReach }: MilestoneFacts): boolean {
  const words = wordsOf(title);
  if (words.includes('mijlpaal') || ownColumn) return true;
  if (!columnAllows && hasReach && !isInCapitals(title)) return false;
  return isProjectMoment(words);
}

/** 'START WERK KADE': a row that calls out is no message, whoever it is for. */
const isInCapitals = (title: string): boolean =>
  title === title.toUpperCase() && title.split(/\s+/).filter((word) => /\p{Lu}{3,}/u.test(word)).length >= 2;

/** 'Mijlpaal' as a means: no way to reach anybody. */
export const saysMilestone = (text: string): boolean => /^mijlpa(?:al|len)$/i.test(text.trim());

function isProjectMoment(words: readonly string[]): boolean {
  const [first = ''] = words;
  const isState =
    MILESTONE_WORDS.some((pattern) => matchesWord(pattern, words.at(-1) ?? '')) ||
    words.some((word) => ['gereed', 'gunning', 'klaar', 'vastgesteld', 'opgeleverd'].includes(word));
  if (isState) return true;
  if (hasPattern(words, ACT_WORDS)) return false;
  return MILESTONE_STARTS.includes(first) || hasPattern(words, MILESTONE_WORDS);
}
