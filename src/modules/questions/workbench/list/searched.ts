import type { Base, LineWish } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { wordsIn } from '../../model/search/words-in.ts';
import { mendInWorkbench } from '../../search/mend-in-workbench.ts';
import { countOf, linesOf, NOT_ARCHIVED } from './listed-lines.ts';

const LANG = 'nl';
/** So many words are looked at, and so many questions that are not published lend theirs: each costs time. */
const MOST_WORDS = 6;
const MOST_TITLES = 1_000;

type Failed = {
  readonly text: string;
  /** What was asked, which found nothing. */
  readonly asked: LineWish;
  readonly bases: readonly Pick<Base, 'id' | 'owner'>[];
};
/** What is looked for in the end, how many questions that are, and the words where others than those typed are looked for. */
export type Searched = { readonly asked: LineWish; readonly total: number; readonly corrected: string | null };

/** A search that found nothing once more: whatever marks are on the letters, then with typing errors mended; null when that finds nothing too. */
export async function searchedAgain(scope: Scope, failed: Failed): Promise<Searched | null> {
  const bare = await found(scope, failed, failed.text);
  if (bare !== null) return { ...bare, corrected: null };
  const corrected = await mended(scope, failed);
  const again = corrected === null ? null : await found(scope, failed, corrected);
  return again && { ...again, corrected };
}

async function found(scope: Scope, { asked }: Failed, text: string): Promise<Omit<Searched, 'corrected'> | null> {
  const again: LineWish = { ...withoutWords(asked), foldedWords: wordsIn(text).slice(0, MOST_WORDS) };
  const total = again.foldedWords?.length === 0 ? 0 : await countOf(scope, again);
  return total === 0 ? null : { asked: again, total };
}

async function mended(scope: Scope, { text, asked, bases }: Failed): Promise<string | null> {
  const known = new Set<string>();
  for (const word of new Set(wordsIn(text).slice(0, MOST_WORDS)))
    if ((await countOf(scope, { ...withoutWords(asked), words: [word] })) > 0) known.add(word);
  const states = NOT_ARCHIVED.filter((state) => state !== 'published');
  const drafts = await linesOf(scope, { lang: LANG, states }, { limit: MOST_TITLES });
  const owners = (base: (typeof bases)[number]) => [...new Set([scope.organisation, base.owner])];
  const shelves = bases.flatMap((base) => owners(base).map((organisation) => ({ organisation, base: base.id })));
  return mendInWorkbench(scope, {
    shelves: [{ organisation: scope.organisation, base: null }, ...shelves].map((shelf) => ({ ...shelf, lang: LANG })),
    text,
    lang: LANG,
    known,
    titles: drafts.map(({ title }) => title),
  });
}

const withoutWords = ({ words: _, ...asked }: LineWish): LineWish => asked;
