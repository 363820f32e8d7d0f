import { copy } from '../copy.nl.ts';
import type { ReadHeard } from './read-heard.ts';

/** Names in an address of what was read. */
const NAMES = { double: 'dubbel', without: 'zonder', beyond: 'over', shortened: 'ingekort' } as const;
const CAME = 'erbij';
const LEFT = ['double', 'without', 'beyond'] as const;

/** An address with how many questions were read, and how many were not. The words themselves stay out of it. */
export function withRead(address: string, { heard, left }: ReadHeard): string {
  const url = new URL(address, 'http://localhost');
  url.searchParams.set(CAME, String(heard.length));
  for (const name of [...LEFT, 'shortened'] as const)
    if (left[name] > 0) url.searchParams.set(NAMES[name], String(left[name]));
  return url.pathname + url.search;
}

/** What that address says of it, in words; '' for nothing. */
export function readIn(query: Readonly<Record<string, string>>): string {
  const count = (name: string): number => (/^\d{1,7}$/.test(query[name] ?? '') ? Number(query[name]) : 0);
  if (count(CAME) === 0) return '';
  const { came, notIn, left, shortened } = copy.harvest;
  const parts = LEFT.filter((name) => count(NAMES[name]) > 0).map((name) => left[name](count(NAMES[name])));
  const short = count(NAMES.shortened);
  return [
    came(count(CAME)),
    ...(parts.length > 0 ? [notIn(parts.join(', '))] : []),
    ...(short > 0 ? [shortened(short)] : []),
  ].join(' ');
}
