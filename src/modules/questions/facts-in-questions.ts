import { fillIn } from '#modules/facts/index.ts';
import type { Scope } from '#platform/scope.ts';
import { languagesInUse } from './languages-in-use.ts';
import { copy } from './workbench/copy.nl.ts';
import { textsOnSite, textsSaying } from './workbench/list/missing-facts.ts';
import { questionPath } from './workbench/paths.ts';

/** In which languages the own site is, and where its questions use facts: each name with one question, in the order of the questions. */
export const factsInQuestions = {
  title: copy.list.title,
  languagesOf: languagesInUse,
  async placesSaying(scope: Scope, words: readonly string[]) {
    const texts = await textsSaying(scope, words);
    return texts.flatMap(({ item, title, said }) =>
      said.map((each) => {
        const label = title === '' ? copy.list.question : title;
        return { words: each, place: { part: 'question' as const, label, href: questionPath({ item }) } };
      }),
    );
  },
  async placesOf(scope: Scope) {
    const texts = await textsOnSite(scope);
    const titles = new Map(texts.flatMap(({ item, title }) => (title === '' ? [] : [[item, title] as const])));
    const seen = new Set<string>();
    return texts.flatMap(({ item, title, answer }) =>
      fillIn(`${title}\n${answer}`, new Map())
        .missing.filter((name) => !seen.has(`${item} ${name}`) && seen.add(`${item} ${name}`))
        .map((name) => {
          const label = titles.get(item) ?? copy.list.question;
          return { name, place: { part: 'question' as const, label, href: questionPath({ item }) } };
        }),
    );
  },
};
