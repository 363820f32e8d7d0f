import { withoutStop } from '../text/sentences.ts';
import { type Amount, amountOfCell, amountsIn } from './amount.ts';

/** A name with its amount in euro cents. */
export type Share = { readonly label: string; readonly cents: number };
/** A total that is told in parts; `isWhole` is false where the parts make less than the total, so that something is not said. */
export type Divided = { readonly label: string; readonly shares: readonly Share[]; readonly isWhole: boolean };

const LONGEST = 1000;
/** What stands between a total and its parts: 'Er is 9.000 euro: …', '€ 9.000 (waarvan …'. */
const OPENING =
  /^\s?(?:euro|€)?[,.]?\s?(?:\(\s?|:\s|=\s|[–—-]\s|,\s)?(?:(?:waarvan|namelijk|te weten|verdeeld over|opgebouwd uit|bestaande uit|onderverdeeld in)\s?:?\s)?/iu;

/**
 * 'Er is 9.000 euro: film 5.500, posters 1.500 en onvoorzien 2.000' and 'Beschikbaar € 9.000 (film € 5.500, posters € 3.500)': the
 * parts are what it costs, and the total is none of its own. Null when the text is no such thing.
 */
export function dividedTotal(text: string): Divided | null {
  const sentence = withoutStop(text.slice(0, LONGEST)).replace(/\)\.?$/u, '');
  const [total] = amountsIn(sentence);
  if (!total || total.isRate || total.sum !== null) return null;
  const behind = sentence.slice(total.end);
  const opening = OPENING.exec(behind)?.[0] ?? '';
  if (!/[(:=–—-]|\p{L}{5,}/u.test(opening)) return null;
  const parts = behind.slice(opening.length).split(/[,;]\s+|(?<=\d|,-|euro)\s+en\s+/iu);
  const shares = parts.flatMap(shareOf);
  if (shares.length < 2 || shares.length < parts.length) return null;
  const sum = shares.reduce((cents, share) => cents + share.cents, 0);
  return sum > total.cents ? null : { label: labelOf(sentence, total), shares, isWhole: sum === total.cents };
}

const labelOf = (sentence: string, { start }: Amount): string =>
  sentence
    .slice(0, start)
    .replace(/[\s:;,–—(=-]{1,9}$/u, '')
    .trim();

const BEHIND = /^(?:en\s)?(\S.{1,60}?)[\s:=]+(?:€\s?)?(\d[\d.]{0,10}(?:,-|,\d\d)?)(?:\s?euro)?$/iu;
const BEFORE = /^(?:en\s)?(?:€\s?)?(\d[\d.]{0,10}(?:,-|,\d\d)?)\s(?:euro\s)?(?:voor|aan|naar)\s(\S.{1,80})$/iu;

/** 'film 5.500', 'film: € 5.500' and '€ 5.500 voor de film'. */
function shareOf(part: string): Share[] {
  const text = part.trim();
  const before = BEFORE.exec(text);
  const behind = before ? null : BEHIND.exec(text);
  const [label, amount] = before ? [before[2], before[1]] : [behind?.[1], behind?.[2]];
  const cents = amount === undefined ? null : amountOfCell(amount);
  return label !== undefined && /\p{L}/u.test(label) && cents !== null ? [{ label, cents }] : [];
}
