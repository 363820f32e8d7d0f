import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { oneLine } from '../dates.ts';

/** The first full day in a text. */
export function dayIn(text: string): string | null {
  const clean = oneLine(text).slice(0, 200);
  const match =
    /\b\d{1,2}\s+\p{L}{3,9}\.?\s+(?:19|20)\d\d\b|\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b/u.exec(
      clean,
    );
  const date = match ? readDatePhrase(match[0]) : readDatePhrase(clean);
  return date && date.start !== null && date.start === date.end ? date.start : null;
}
