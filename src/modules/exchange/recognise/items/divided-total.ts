import { withoutStop } from '../text/sentences.ts';
import { amountOfCell, amountsIn } from './amount.ts';

/** A name with its amount in euro cents. */
export type Share = { readonly label: string; readonly cents: number };

/**
 * 'Er is 9.000 euro: film 5.500, posters 1.500 en onvoorzien 2.000': the figures behind the names are money too when together
 * they make the total. Empty when the sentence is no such thing.
 */
export function dividedTotal(sentence: string): Share[] {
  const [head = '', tail] = sentence.slice(0, 1000).split(/:\s+/u);
  const [total, second] = amountsIn(head);
  if (!total || second || tail === undefined) return [];
  const shares = withoutStop(tail)
    .split(/[,;]\s+|\sen\s/u)
    .flatMap(shareOf);
  return shares.reduce((sum, { cents }) => sum + cents, 0) === total.cents ? shares : [];
}

function shareOf(part: string): Share[] {
  const match = /^(\p{L}.{1,60}?)\s(\d[\d.]{0,10}(?:,-)?)$/u.exec(part.trim());
  const cents = match?.[2] ? amountOfCell(match[2]) : null;
  return match?.[1] && cents !== null ? [{ label: match[1], cents }] : [];
}
