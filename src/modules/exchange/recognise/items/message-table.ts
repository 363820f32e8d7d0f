import { certain, type Found } from '../found.ts';
import type { KindedTable } from '../reading.ts';
import { oneLine } from '../dates.ts';
import { isNothing, isPlaceholder } from '../table/contents.ts';
import { bandText, placeText } from '../table/grid.ts';
import type { FoundMessages } from './found-messages.ts';

/** Names of rows in a table that gives the message field by field. */
const FIELDS: readonly (readonly ['core' | 'short' | 'slogan' | 'tone' | 'values', RegExp])[] = [
  ['core', /^(?:de )?(?:kern|hoofd)boodschap$/iu],
  ['short', /^(?:kort|korte versie|korte boodschap|kernboodschap (?:kort|in (?:één|een) zin))$/iu],
  ['slogan', /^(?:campagne)?(?:slogan|motto|pay-?off)$/iu],
  ['tone', /^(?:toon|tone of voice|tone|schrijfstijl|toon en stijl)$/iu],
  ['values', /^(?:kern)?waarden$/iu],
];
const ACCENT = /^(?:accent|(?:deel)?boodschap)\s*(?::|voor|aan)\s*(\S.{0,90})$/iu;

/** The message from tables with 'Kernboodschap', 'Slogan' or 'Toon' in the first column and the words in the second. */
export function messagesInTables(tables: readonly KindedTable[]): FoundMessages {
  const rows = tables.filter(isMessageTable).flatMap(({ table }) =>
    table.rows.flatMap((row) => {
      const [label, words] = [oneLine(placeText(row, 0)).replace(/:$/, ''), placeText(row, 1).trim()];
      const isFilled = bandText(row, table.width) === null && !isNothing(words) && !isPlaceholder(words);
      return isFilled ? [{ label, words, at: row.at }] : [];
    }),
  );
  const named = (name: (typeof FIELDS)[number][0]): (typeof rows)[number] | undefined =>
    rows.find(({ label }) => FIELDS.some(([field, pattern]) => field === name && pattern.test(label)));
  const single = (name: (typeof FIELDS)[number][0]): Found<string> | null => {
    const row = named(name);
    return row ? certain(row.words, row.at) : null;
  };
  const values = named('values');
  return {
    core: single('core'),
    short: single('short'),
    slogan: single('slogan'),
    tone: single('tone'),
    values: values ? valuesIn(values.words).map((value) => certain(value, values.at)) : [],
    accents: rows.flatMap(({ label, words, at }) => {
      const about = ACCENT.exec(label)?.[1];
      return about === undefined ? [] : [certain({ for: about.trim(), text: words }, at)];
    }),
  };
}

/** 'eerlijk, vroeg en in gewone woorden' is three. */
export const valuesIn = (words: string): string[] =>
  words
    .split(/\n|,\s+|\s+en\s+/u)
    .map((value) => value.trim())
    .filter((value) => value !== '');

/** Two columns, and at least two rows that are fields of the message. */
function isMessageTable({ table, kind }: KindedTable): boolean {
  if (table.width !== 2 || !['labels', 'messages', 'other', 'audiences'].includes(kind)) return false;
  const known = table.rows.filter((row) => {
    const label = oneLine(placeText(row, 0)).replace(/:$/, '');
    return ACCENT.test(label) || FIELDS.some(([, pattern]) => pattern.test(label));
  });
  return known.length >= 2;
}
