import type { Scope } from '#platform/scope.ts';
import { readQuery } from '../model/search/query.ts';
import type { Shelf } from '../model/search/term-slot.ts';
import { wordsIn } from '../model/search/words-in.ts';
import { findWordsIn } from '../store/search-words.ts';
import { mendTyping } from './mend-typing.ts';

type Mending = {
  readonly shelves: readonly Shelf[];
  readonly text: string;
  readonly lang: string;
  /** Folded words of it that stand somewhere as they are. */
  readonly known: ReadonlySet<string>;
  /** What questions that nobody published yet are called: their words count too. */
  readonly titles: readonly string[];
};

/**
 * What was typed with its typing errors mended as the site mends them, folded; null when there is nothing to mend. The workbench looks
 * for letters: a word that the site finds by its stem may be mended here.
 */
export const mendInWorkbench = (scope: Scope, { known, titles, ...typed }: Mending): Promise<string | null> =>
  mendTyping({
    shelves: typed.shelves,
    query: typed,
    groups: readQuery(typed.text, typed.lang).filter(({ word }) => !known.has(word)),
    isKnown: () => false,
    findWords: (keys) => findWordsIn(scope, keys),
    unfiled: [...new Set(titles.flatMap(wordsIn))].filter((word) => word.length > 3),
  });
