import { formatDayPlain, formatDayShort } from '#kernel/fuzzy-date/index.ts';
import type { ShownSilence } from './silences.ts';

/** Dutch words for silences; the timeline must know how long they are, so that they stand here and not with the pages. */
const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);

/** Length of a silence in words: '52 dagen', or '73 tot 103 dagen' when a date is vague. */
export const silenceLength = ({
  certainDays,
  possibleDays,
}: Pick<ShownSilence, 'certainDays' | 'possibleDays'>): string =>
  certainDays === possibleDays ? days(certainDays) : `${certainDays} tot ${days(possibleDays)}`;

/** What may stand in the middle of the hatch, the fullest first: how long it is silent, and what it becomes. */
export function silenceLabels(silence: ShownSilence): readonly [string, ...string[]] {
  const { kind, daysToday, certainDays, possibleDays } = silence;
  if (kind === 'chosen')
    return [`Bewust stil tot ${formatDayPlain(silence.end)}`, `Stil tot ${formatDayShort(silence.end)}`, 'Stil'];
  const range = certainDays === possibleDays ? `${certainDays}` : `${certainDays}–${possibleDays}`;
  if (daysToday === null || daysToday === 0) return [`${silenceLength(silence)} stil`, silenceLength(silence), range];
  const now = [`${days(daysToday)} stil`, days(daysToday), `${daysToday}`] as const;
  if (silence.next === null) return [`${now[0]}, geen volgende datum`, ...now];
  const becomes = certainDays === possibleDays ? `${certainDays}` : `${certainDays} tot ${possibleDays}`;
  return daysToday === possibleDays ? now : [`${now[0]}, wordt ${becomes}`, ...now];
}

/** The fullest wording of a silence. */
export const silenceLabel = (silence: ShownSilence): string => silenceLabels(silence)[0];
