import { namesPeople } from '../items/audience-words.ts';
import { hasPattern, wordsOf } from '../text/fold.ts';
import { mainVerbAt } from '../text/sentences.ts';
import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { isPlace, namesOnlyPeople } from './people.ts';
import { isStatusOnly } from './status.ts';

/** Signs that part the fields of a line: 'Brief | bewoners | Noor', 'Brief; bewoners; Noor', 'Brief – bewoners – Noor'. */
const SIGNS: readonly RegExp[] = [/\s*\|\s*/u, /;\s+/u, /\s[–—-]\s/u];
const LONGEST = 60;
const MOST = 6;

/**
 * What happens and the fields behind it, in a line in which one sign parts them all; null for other lines. At least one of the fields
 * must be clear by its words, and none is a sentence.
 */
export function fieldsIn(line: string): readonly string[] | null {
  if (line.length > MOST * LONGEST || line.includes('\n')) return null;
  for (const [index, sign] of SIGNS.entries()) {
    const pieces = line.split(sign).map((piece) => piece.trim());
    const [, ...fields] = pieces;
    // A dash may also stand in a title: then two fields behind it tell more than one.
    const isEnough = fields.length >= (index === 2 ? 2 : 1);
    const areShort = pieces.length <= MOST && fields.every((field) => field.length <= LONGEST && mainVerbAt(field) < 0);
    if (isEnough && areShort && fields.some((field) => roleOfWords(field) !== null)) return pieces;
  }
  return null;
}

/** What a few words without a label are: how far it is, who does it, for whom, or by what means. Null when they may be anything. */
export function roleOfWords(text: string): ColumnRole | null {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 6 || isPlace(text)) return null;
  if (isStatusOnly(text)) return 'status';
  if (hasPattern(words.slice(-1), CHANNEL_NOUNS) && !namesPeople(text)) return 'channels';
  if (namesPeople(text)) return 'audiences';
  return namesOnlyPeople(text) ? 'responsible' : null;
}
