import { namesPeople } from '../items/audience-words.ts';
import { hasPattern, wordsOf } from '../text/fold.ts';
import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';

/** What a column is named after when its cells say what happens: a day of the week, a medium, or a group. */
export type GridNature = 'channels' | 'audiences' | 'weekday';

const WEEKDAYS = /^(?:(ma)|(di)|(wo)|(do)|(vr)|(za)|(zo))(?:andag|nsdag|ensdag|nderdag|ijdag|terdag|ndag)?$/i;

/** The day of the week a name is, Monday 0; null when it is none. */
export const weekdayOf = (name: string): number | null => {
  const match = WEEKDAYS.exec(name);
  const at = match ? match.slice(1).findIndex((part) => part !== undefined) : -1;
  return at < 0 ? null : at;
};

/** What kind of thing a short name is; null when it is none of these. */
export function natureOf(name: string): GridNature | null {
  if (name === '' || name.length > 40) return null;
  if (weekdayOf(name) !== null) return 'weekday';
  if (/^(?:intern|extern)e?$/i.test(name) || namesPeople(name)) return 'audiences';
  return hasPattern(wordsOf(name), CHANNEL_NOUNS) ? 'channels' : null;
}
