import { sentencesOf } from '../text/sentences.ts';
import { AMOUNT } from './goal-words.ts';

/** What a goal says of today and what it says of later. `baseline` is the amount of today as written, null when there is none. */
export type Baselined = { readonly aim: string; readonly baseline: string | null };

const IN_BRACKETS =
  /\s?\((?:nu|nulmeting|was|huidig\p{L}*|stand|eerder|momenteel|uitgangspunt|meting)\b([^()]{0,80})\)/iu;
const FROM_TO = /\bvan\s(\d(?:[\d.,]{0,7}\d)?\s?(?:%|procent)?)\s(?=naar\s\d)/iu;
const TODAY =
  /(?<!\p{L})(?:nu|momenteel|op dit moment|nulmeting|vorig jaar|was|waren|kende|kenden|wist|wisten|had|hadden|bleek|vond|vonden)(?!\p{L})/iu;
const NUMBER = /\d[\d.,]*\d|\d/;

/** Takes what is measured today out of the words of a goal, so that its amount and its date are not taken for what is wanted. */
export function withoutBaseline(text: string): Baselined {
  const bracket = IN_BRACKETS.exec(text);
  if (bracket) {
    const amount = amountIn(bracket[1] ?? '');
    if (amount !== null) return { aim: text.replace(bracket[0], ''), baseline: amount };
  }
  const rise = FROM_TO.exec(text);
  if (rise?.[1]) return { aim: text.replace(rise[0], ''), baseline: rise[1].trim() };
  const pieces = sentencesOf(text).flatMap((sentence) => sentence.split(/(?<=[,;])\s/u));
  const today = pieces.filter((piece) => TODAY.test(piece) && AMOUNT.test(piece));
  const later = pieces.filter((piece) => !today.includes(piece));
  if (today.length === 0 || !later.some((piece) => /\d/.test(piece))) return { aim: text, baseline: null };
  return { aim: later.join(' '), baseline: amountIn(today.join(' ')) };
}

const amountIn = (text: string): string | null =>
  AMOUNT.exec(text)?.[0] ?? NUMBER.exec(text.replace(/\b(?:19|20)\d\d\b/g, ''))?.[0] ?? null;
