import type { Plan } from '#kernel/plan.ts';
import { type Named, wordsOf } from './named.ts';

type Edge = 'start' | 'end' | null;

const EDGES: ReadonlyMap<string, Edge> = new Map<string, Edge>([
  ...['afloop', 'einde', 'eind', 'afronding', 'afsluiting'].map((word): [string, Edge] => [word, 'end']),
  ...['start', 'begin', 'aanvang'].map((word): [string, Edge] => [word, 'start']),
]);
const SMALL = new Set(['de', 'het', 'van', 'fase', 'deze']);
const ROMAN: ReadonlyMap<string, number> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].map((word, at) => [word, at + 1]),
);

/**
 * Finds a phase by its number ('fase 2', 'fase II') or its name ('de ontwerpfase'); where no phase has a number, fase 2 is the second.
 * 'Afloop van fase 2' is its last day, 'start van fase 2' its first.
 */
export function phaseFinder({ phases }: Pick<Plan, 'phases'>): (text: string) => Named {
  const numbers = phases.map(({ name }) => numberIn(wordsOf(name), true));
  const isNumbered = numbers.some((number) => number !== null);
  const names = phases.map(({ name }) => nameIn(wordsOf(name)));
  return (text) => {
    const all = wordsOf(text).slice(0, MOST_WORDS);
    const edge = EDGES.get(all[0] ?? '') ?? null;
    const words = edge === null ? all : all.slice(1);
    const number = numberIn(words, false);
    const name = nameIn(words);
    const fits = (index: number): boolean =>
      number === null ? name !== '' && names[index] === name : number === (isNumbered ? numbers[index] : index + 1);
    const found = phases.flatMap((_, index) => (fits(index) ? [index] : []));
    const [first] = found;
    if (first === undefined) return { kind: 'none' };
    return found.length > 1 ? { kind: 'several' } : { kind: 'phase', index: first, edge };
  };
}
const MOST_WORDS = 12;

/** The number behind the word 'fase'; in the name of a phase also the number it begins with. */
function numberIn(words: readonly string[], isName: boolean): number | null {
  const at = words.indexOf('fase');
  const word = at >= 0 ? words[at + 1] : isName ? words[0] : undefined;
  if (word === undefined) return null;
  return /^\d{1,2}$/.test(word) ? Number(word) : (ROMAN.get(word) ?? null);
}

/** 'Fase 2: ontwerp', 'Ontwerp' and 'de ontwerpfase' are one name. */
const nameIn = (words: readonly string[]): string =>
  words
    .filter((word) => !SMALL.has(word) && !/^\d+$/.test(word) && !ROMAN.has(word))
    .map((word) => (word.length > 6 && word.endsWith('fase') ? word.slice(0, -4) : word))
    .join(' ');
