import { cutText } from '#kernel/cut-text.ts';
import { AUDIENCES, type Audience } from '../../model/question.ts';
import { LINE_STATES, type LineState, TELLINGS, type Telling } from './line-standing.ts';

/** Flags beside the state: behind the base, withdrawn by it, review date passed. */
export const FLAGS = ['loopt-achter', 'ingetrokken', 'herzien'] as const;
export type Flag = (typeof FLAGS)[number];

/** What the address of the list asks for; '' and null ask for nothing. */
export type ListWish = {
  readonly search: string;
  /** Number of a base, or `eigen` for questions outside any base. */
  readonly base: string;
  readonly theme: string;
  /** What an address calls a domain. */
  readonly domain: string;
  readonly audience: Audience | null;
  readonly state: LineState | null;
  readonly telling: Telling | null;
  readonly flag: Flag | null;
  readonly page: number;
};
const LONGEST = 200;

/** Reads the address; anything odd is as if it was not asked. */
export function readListWish(query: (name: string) => string | undefined): ListWish {
  const one = <Name extends string>(name: string, names: readonly Name[]): Name | null =>
    names.find((each) => each === query(name)) ?? null;
  const page = Number(query('bladzijde') ?? '1');
  return {
    search: cutText((query('zoek') ?? '').replaceAll('\0', '').trim(), LONGEST),
    base: query('basis') ?? '',
    theme: query('thema') ?? '',
    domain: query('domein') ?? '',
    audience: one('voor', AUDIENCES),
    state: one('stand', LINE_STATES),
    telling: one('tekst', TELLINGS),
    flag: one('let-op', FLAGS),
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** The words of a search, each once, at most ten. */
export const wordsOf = (search: string): readonly string[] =>
  [...new Set(search.toLowerCase().split(/\s+/))].filter((word) => word !== '').slice(0, 10);
