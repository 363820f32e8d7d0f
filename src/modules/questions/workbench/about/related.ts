import { isId } from '#kernel/id.ts';
import type { LineWish } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { basesInUse } from '../list/list-view.ts';
import { linesOf, NOT_ARCHIVED, QUESTIONS } from '../list/listed-lines.ts';
import { wordsOf } from '../list/list-wish.ts';
import { searchedAgain } from '../list/searched.ts';

const MOST_FOUND = 20;
const MOST_READ = 200;
const MOST_CHOSEN = 200;
const MOST_IN_LANGUAGES = 2_000;

/** A question to name, in the words of a list. */
export type Named = { readonly item: string; readonly title: string };
/** Questions that may go with another: those that do, and what a search among all found. */
export type RelatedChoice = {
  readonly chosen: readonly Named[];
  /** What was kept and cannot be named now, as a question of a base that was left; it stays. */
  readonly unnamed: readonly string[];
  readonly found: readonly Named[];
  /** What was searched for; null before a search. */
  readonly searched: string | null;
};
type Asked = {
  /** The question itself; null for one that is yet to be made. */
  readonly item: string | null;
  readonly lang: string;
  /** What stands in a base goes with questions of that organisation alone: who follows has no other. */
  readonly isOfBase: boolean;
  readonly chosen: readonly string[];
  /** What went with it until now. */
  readonly kept: readonly string[];
  readonly search: string | null;
};

/** What can be chosen, of the organisation itself and of the bases that its site shows; a question that is hidden is not there. */
export async function relatedChoice(scope: Scope, asked: Asked): Promise<RelatedChoice> {
  const chosen = await namesOf(scope, asked.chosen, asked.lang);
  const among: LineWish = {
    ...QUESTIONS,
    lang: asked.lang,
    states: NOT_ARCHIVED,
    tellings: ['own', 'base', 'variant', 'addition'],
    ...(asked.isOfBase ? { isOwn: true } : {}),
  };
  const isNew = ({ item }: Named) => item !== asked.item && !asked.chosen.includes(item);
  const all = (await found(scope, among, asked.search)).filter(isNew);
  const isUnnamed = (item: string) => asked.chosen.includes(item) && !chosen.some((one) => one.item === item);
  return {
    chosen,
    unnamed: asked.kept.filter(isUnnamed),
    found: byName(all, asked.search ?? '').slice(0, MOST_FOUND),
    searched: asked.search,
  };
}

type Chosen = Pick<Asked, 'item' | 'isOfBase' | 'chosen' | 'kept'>;

/** Of what a form says goes with a question: what went with it before, and what it could be chosen from. */
export async function mayGoWith(scope: Scope, { item, isOfBase, chosen, kept }: Chosen): Promise<readonly string[]> {
  const items = [...new Set(chosen)].filter((each) => isId(each) && each !== item).slice(0, MOST_CHOSEN);
  const fresh = items.filter((each) => !kept.includes(each));
  const wish = { ...(isOfBase ? { isOwn: true as const } : {}), items: fresh };
  const known = fresh.length === 0 ? [] : await linesOf(scope, wish, { limit: MOST_IN_LANGUAGES });
  return items.filter((each) => kept.includes(each) || known.some((line) => line.item === each));
}

/** What has all words in its name goes before what only says them in the answer. */
function byName(all: readonly Named[], search: string): readonly Named[] {
  const words = wordsOf(search);
  const isNamed = ({ title }: Named) => words.every((word) => title.toLowerCase().includes(word));
  return [...all.filter(isNamed), ...all.filter((one) => !isNamed(one))];
}

/** First what every word is in, then the same with marks and typing errors mended. */
async function found(scope: Scope, among: LineWish, search: string | null): Promise<Named[]> {
  if (search === null || search === '') return [];
  const lines = await linesOf(scope, { ...among, words: wordsOf(search) }, { limit: MOST_READ });
  if (lines.length > 0) return lines;
  const { all: bases } = await basesInUse(scope);
  const again = await searchedAgain(scope, { text: search, asked: { ...among, words: wordsOf(search) }, bases });
  return again ? linesOf(scope, again.asked, { limit: MOST_READ }) : [];
}

/** What these questions are called in a language, or in Dutch, or in any; in their order. What is none of ours is left out. */
export async function namesOf(scope: Scope, all: readonly string[], lang: string): Promise<Named[]> {
  const items = [...new Set(all)].filter(isId).slice(0, MOST_CHOSEN);
  if (items.length === 0) return [];
  const lines = await linesOf(scope, { items }, { limit: MOST_IN_LANGUAGES });
  const named = [lines.filter((line) => line.lang === lang), lines.filter((line) => line.lang === 'nl'), lines].flat();
  return items.flatMap((item) => {
    const title = named.find((line) => line.item === item && line.title !== '')?.title;
    return title === undefined ? [] : [{ item, title }];
  });
}
