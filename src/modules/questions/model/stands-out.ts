import { type Figures, shareClear } from './figures.ts';

type Answer = Figures & { readonly title: string };
type Words = { readonly words: string; readonly withoutResult: number };
/** What asks for attention first in the figures of a site: an answer that many find unclear, or words that find nothing. */
export type StandsOut<A extends Answer> =
  | { readonly what: 'unclear'; readonly answer: A; readonly share: number }
  | { readonly what: 'unfound'; readonly words: string; readonly times: number };

/** Of fewer readers who said so, one more or less makes all the difference. */
const FEWEST_SAID = 5;
const CLEAR_ENOUGH = 70;

/** The answer that the smallest part found clear, or else the words that most often found nothing; null when nothing stands out. */
export function standsOut<A extends Answer>(answers: readonly A[], searched: readonly Words[]): StandsOut<A> | null {
  const [unclear] = answers
    .filter(({ title, clear, notClear }) => title !== '' && clear + notClear >= FEWEST_SAID)
    .map((answer) => ({ what: 'unclear' as const, answer, share: shareClear(answer) ?? 100 }))
    .filter(({ share }) => share < CLEAR_ENOUGH)
    .toSorted((one, other) => one.share - other.share || other.answer.views - one.answer.views);
  if (unclear) return unclear;
  const [unfound] = searched
    .filter(({ withoutResult }) => withoutResult > 0)
    .toSorted((one, other) => other.withoutResult - one.withoutResult);
  return unfound ? { what: 'unfound', words: unfound.words, times: unfound.withoutResult } : null;
}
