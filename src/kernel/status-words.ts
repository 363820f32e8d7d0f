import type { StatusValue } from './plan.ts';

/** The Dutch word for how an activity stands: the one word on every screen, in every file and in the history. */
export const STATUS_WORDS: Readonly<Record<StatusValue, string>> = {
  todo: 'Gepland',
  doing: 'Mee bezig',
  done: 'Gedaan',
  cancelled: 'Vervallen',
};
