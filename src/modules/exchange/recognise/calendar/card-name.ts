import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { ReadTable } from '../table/read-table.ts';
import { withoutNumbering } from '../text/fold.ts';
import { headingMeaning } from '../vocabulary/section-kind.ts';
import type { CalendarColumns } from './calendar-columns.ts';

const MOST_WORDS = 12;

/**
 * What a card is about, where none of its fields says so: the name across its top or the line above it, else the heading. Null for
 * a table of several rows.
 */
export function cardName({ rows, above, part, hasHeader }: ReadTable, { columns }: CalendarColumns): string | null {
  const isNamed = columns.some(({ role }) => role === 'activity' || role === 'milestone');
  if (isNamed || rows.length !== 1 || !hasHeader) return null;
  return (
    [above.at(-1) ?? '', part.title].map((title) => withoutNumbering(title).replace(COUNTED, '')).find(isName) ?? null
  );
}

/** 'Actie 3: ' counts the cards. */
const COUNTED = /^(?:actie|activiteit|kaart|middel|onderdeel)\s+\d{1,2}\s*[.:)–-]\s*(?=\S)/iu;

const isName = (text: string): boolean =>
  text.trim() !== '' &&
  text.split(/\s+/).length <= MOST_WORDS &&
  !/[.:;?!]$/.test(text) &&
  headingMeaning(text) === null &&
  readDatePhrase(text) === null;
