import { cutText } from '#kernel/cut-text.ts';
import { harvestPath } from '../paths.ts';

/** What is pointed out of a question that was heard. */
export const MARKS = ['nieuw', 'lijkt-op', 'bekend', 'twijfel', 'persoon'] as const;
export type Mark = (typeof MARKS)[number];
export const ANSWERS = ['met', 'zonder'] as const;

/** What the address of the list asks for; '' and null ask for nothing. */
export type HarvestWish = {
  readonly search: string;
  /** A source, or the id of a reading. */
  readonly from: string;
  readonly mark: Mark | null;
  readonly answer: (typeof ANSWERS)[number] | null;
  /** What is ticked: all on the page, or all that the address asks for, or of that what is clearly a question with an answer. */
  readonly chosen: 'bladzijde' | 'alles' | 'duidelijk' | null;
  readonly page: number;
};
const LONGEST = 200;

/** Reads the address; anything odd is as if it was not asked. */
export function readHarvestWish(query: (name: string) => string | undefined): HarvestWish {
  const one = <Name extends string>(name: string, names: readonly Name[]): Name | null =>
    names.find((each) => each === query(name)) ?? null;
  const page = Number(query('bladzijde') ?? '1');
  return {
    search: cutText((query('zoek') ?? '').replaceAll('\0', '').trim(), LONGEST),
    from: query('bron') ?? '',
    mark: one('let-op', MARKS),
    answer: one('antwoord', ANSWERS),
    chosen: one('kies', ['bladzijde', 'alles', 'duidelijk']),
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** True where also what stands on other pages is chosen. */
export const choosesElsewhere = ({ chosen }: Pick<HarvestWish, 'chosen'>): boolean =>
  chosen === 'alles' || chosen === 'duidelijk';

/** The address that asks for it, on another path too. */
export function harvestAddress(wish: Partial<HarvestWish>, path: string = harvestPath({})): string {
  const asked = new URLSearchParams();
  const fields = { zoek: wish.search, bron: wish.from, 'let-op': wish.mark, antwoord: wish.answer, kies: wish.chosen };
  for (const [name, value] of Object.entries(fields)) if (value) asked.set(name, value);
  if (wish.page !== undefined && wish.page > 1) asked.set('bladzijde', String(wish.page));
  return asked.size === 0 ? path : `${path}?${asked}`;
}
