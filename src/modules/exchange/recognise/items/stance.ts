import type { ColumnRole } from '../vocabulary/column-role.ts';
import type { Column } from '../table/columns.ts';
import { asksForWish, asksOfToday } from '../table/now-question.ts';

/** A word or sign that says how a group stands towards the plan: 'Positief', 'licht kritisch', '+/-'. */
export const isStance = (text: string): boolean => STANCE.test(text.trim());

const STANCE =
  /^(?:(?:zeer|erg|licht|overwegend|vrij|gemengd)\s)?(?:positief|negatief|neutraal|verdeeld|kritisch|wisselend|afwachtend|gemengd|voor|tegen|onbekend|sceptisch|enthousiast|weerstand|[+\-0/±]{1,4}|hoog|laag|groot|klein|middel|gemiddeld)(?:\s?(?:tot|\/|,|en)\s?\p{L}+)?$/iu;

const LEVELS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'knowledge',
  'attitude',
  'behaviour',
  'feeling',
]);
const SAID: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'audiences',
  'interest',
  'ring',
  'attitudeOf',
]);
const FELT: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['attitude', 'feeling']);

/**
 * Columns beside the name of an audience that say how it stands now: 'Wat vinden ze', 'Huidige houding', or a lone 'Houding'.
 * 'Kennis', 'Houding' and 'Gedrag' beside each other are the goals, and so is what people should think.
 */
export function withStance(columns: readonly Column[]): Column[] {
  const levels = new Set(columns.map(({ role }) => role).filter((role) => LEVELS.has(role)));
  const isTriad = [...levels].some((role) => !FELT.has(role)) && levels.size > 1;
  return columns.map((column) => {
    if (SAID.has(column.role) || asksForWish(column.header)) return column;
    const isFelt = FELT.has(column.role) && !isTriad;
    return isFelt || asksOfToday(column.header, LEVELS.has(column.role))
      ? { ...column, role: 'stance', grounds: 'named' }
      : column;
  });
}
