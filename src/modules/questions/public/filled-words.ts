import { type Facts, fillIn, type SpokenFacts } from '#modules/facts/index.ts';
import type { Said } from '../model/said.ts';

/** A text with its facts; '' when one of them has no value, for a visitor can do nothing with a sentence with a hole. */
export function filledWords(text: string, facts: Facts): string {
  if (!text.includes('{')) return text;
  const { parts, missing } = fillIn(text, facts);
  return missing.length > 0
    ? ''
    : parts
        .map((part) => part.text)
        .join('')
        .trim();
}

/** The same for words in the language of the facts: a value that nobody wrote in it is a Dutch piece of them. */
export function filledSaid(text: string, { lang, values, inDutch }: SpokenFacts): Said {
  if (inDutch.size === 0 || !text.includes('{')) return { text: filledWords(text, values), lang };
  const { parts, missing } = fillIn(text.trim(), values);
  if (missing.length > 0) return { text: '', lang };
  const pieces = parts.map((part) => ({
    text: part.text,
    lang: part.kind === 'fact' && inDutch.has(part.name) ? DUTCH : lang,
  }));
  const whole = pieces.map((piece) => piece.text).join('');
  const langs = new Set(pieces.flatMap((piece) => (/\p{L}/u.test(piece.text) ? [piece.lang] : [])));
  if (langs.size > 1) return { text: whole, lang, pieces };
  return { text: whole, lang: langs.has(DUTCH) ? DUTCH : lang };
}

const DUTCH = 'nl';
