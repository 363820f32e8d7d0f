import { type Facts, fillIn } from '#modules/facts/index.ts';

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
