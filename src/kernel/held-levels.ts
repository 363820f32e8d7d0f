import { LEVEL_WORDS, WEIGHT_NAMES } from './level-words.ts';
import type { Audience } from './plan.ts';

/** What an audience holds as a number or a choice, where the table it was read from has words. */
export type Measure = 'influence' | 'interest' | 'ring';

const WEIGHTS = ['influence', 'interest'] as const;
const RING_HEADER =
  /^(?:ring(?: van invloed)?|niveau(?: van participatie)?|participatieniveau|mate van betrokkenheid|betrokkenheidsniveau|(?:participatie)?trede|krachtenveld)$/;
const RING = /^(?:meebeslissen|meewerken|meedenken|meeweten)$/;
/** What may stand around the names of weights. A header that says anything else asks something else: 'Gewenste invloed'. */
const AROUND_NAMES = /(?<!\p{L})(?:mate|van|de|het|hun|en|of|t|m|tot|score|schaal)(?!\p{L})|\d/gu;

const LEVELS: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5', ...LEVEL_WORDS.flatMap(([, words]) => words)]);
const AROUND_LEVELS: ReadonlySet<string> = new Set([
  ...['zeer', 'heel', 'erg', 'uiterst', 'licht', 'vrij', 'enigszins', 'iets'],
  ...['hun', 'een', 'is', 'zijn', 'hebben', 'heeft', 'beide', 'allebei', 'en', 'maar', 'van'],
]);
const SIGNS = /^[+\-–—±0/ ]+$/;
const TWO_LETTERS = /^[hml]{2}$/;

/** What the cells below a folded header tell of audiences; nothing unless the header says just that. */
export function measuresOf(header: string): readonly Measure[] {
  if (RING_HEADER.test(header)) return ['ring'];
  const named = WEIGHTS.filter((name) => WEIGHT_NAMES[name].test(header));
  const rest = named.reduce((left, name) => left.replace(WEIGHT_NAMES[name], ' '), header.replace(AROUND_NAMES, ' '));
  return rest.trim() === '' ? named : [];
}

/** True when a cell is a level or a ring and nothing more, and the audience has one for each measure of the column. */
export function holdsLevel(audience: Audience, measures: readonly Measure[], cell: string): boolean {
  if (measures.some((name) => (audience[name] ?? null) === null)) return false;
  const text = cell.trim().toLowerCase();
  if (measures.includes('ring')) return RING.test(text);
  if (text !== '' && SIGNS.test(text)) return true;
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isName(word));
  if (words.length === 1 && TWO_LETTERS.test(words.join(''))) return true;
  return words.some((word) => LEVELS.has(word)) && words.every((word) => LEVELS.has(word) || AROUND_LEVELS.has(word));
}

const isName = (word: string): boolean => WEIGHTS.some((name) => WEIGHT_NAMES[name].test(word));
