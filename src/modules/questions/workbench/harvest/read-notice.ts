import { copy } from '../copy.nl.ts';

/** Names in an address of what was read. */
const NAMES = {
  came: 'erbij',
  known: 'bekend',
  doubtful: 'twijfel',
  person: 'persoon',
  waiting: 'wachtte',
  double: 'dubbel',
  without: 'zonder',
  beyond: 'over',
  shortened: 'ingekort',
  columns: 'kolommen',
} as const;
type Count = keyof typeof NAMES;
const LEFT = ['waiting', 'double', 'without', 'beyond', 'columns'] as const;
const SEEN = ['known', 'doubtful', 'person', 'shortened'] as const;

/** How many questions were read, how many of these want a look, and how many did not come in. */
export type ReadCounts = Readonly<Record<Count, number>>;

const names = Object.keys(NAMES).filter((name): name is Count => Object.hasOwn(NAMES, name));

/** An address with these counts. The words themselves stay out of it. */
export function withRead(address: string, counts: ReadCounts): string {
  const url = new URL(address, 'http://localhost');
  for (const name of names)
    if (counts[name] > 0 || name === 'came') url.searchParams.set(NAMES[name], String(counts[name]));
  return url.pathname + url.search;
}

/** What that address says of it, in words; '' for nothing. */
export function readIn(query: Readonly<Record<string, string>>): string {
  const count = (name: Count): number => (/^\d{1,7}$/.test(query[NAMES[name]] ?? '') ? Number(query[NAMES[name]]) : 0);
  if (query[NAMES.came] === undefined) return '';
  const { came, notIn, left, seen } = copy.harvest;
  const parts = LEFT.filter((name) => count(name) > 0).map((name) => left[name](count(name)));
  return [
    came(count('came')),
    ...SEEN.filter((name) => count(name) > 0).map((name) => seen[name](count(name))),
    ...(parts.length > 0 ? [notIn(parts.join(', '))] : []),
  ].join(' ');
}
