import { candidatesOf } from './header.ts';

/** Of two columns with moments the one that says when it happens (above 0), and not the one that says when it is made ready (below 0). */
export const leaningOf = (name: string): number => (HAPPENS.test(name) ? 0.6 : MADE_READY.test(name) ? -0.6 : 0);

/** Whether a column with this name may hold a day: of the row itself, or of what is made ready for it. */
export const namesDay = (name: string): boolean =>
  leaningOf(name) !== 0 || candidatesOf(name).some(({ role }) => role === 'date' || role === 'start' || role === 'end');

const HAPPENS =
  /uitvoer|uitzett|uitgaan|naar buiten|verschijn|publicatie|plaatsing|verzend|verspreid|bezorg|in de bus|live|moment zelf/iu;
const MADE_READY =
  /voorbereid|kopij|aanlever|concept|opmaak|drukker|indien|uiterlijk|deadline|aanmeld|redactie|opstart|akkoord|drukklaar|tekst|gereed|klaar|inlever/iu;
