import { sameWords } from '../../model/alike.ts';
import { AUDIENCES, type Audience, type QuestionMeta } from '../../model/question.ts';
import type { HeardAbout } from '../../store/harvest.ts';
import type { Theme } from '../../store/themes.ts';
import { copy } from '../copy.nl.ts';

type Named = Pick<Theme, 'slug' | 'name' | 'domain'>;

/**
 * What a question is about by the words of its file: a theme of that name, or the only one of that domain, and one of our audiences.
 * Other words are kept as other words for it.
 */
export function aboutHeard(
  themes: readonly Named[],
): (about: HeardAbout) => Pick<QuestionMeta, 'theme' | 'audience' | 'synonyms' | 'source' | 'owner'> {
  const bySlug = new Map(themes.flatMap(({ slug, name }) => [slug, name].map((word) => [sameWords(word), slug])));
  const inDomain = Map.groupBy(themes, ({ domain }) => sameWords(domain));
  return ({ subject, domain, audience, words, origin, owner }) => {
    const its = domain === '' ? [] : (inDomain.get(sameWords(domain)) ?? []);
    const theme = bySlug.get(sameWords(subject)) ?? (subject === '' && its.length === 1 ? its[0]?.slug : undefined);
    const isDomainSaid = its.some(({ slug }) => slug === theme);
    const known = AUDIENCE_OF.get(sameWords(audience));
    return {
      theme: theme ?? '',
      audience: known ?? 'clients',
      synonyms: [
        ...new Set([
          ...(theme === undefined ? [subject] : []),
          ...(isDomainSaid ? [] : [domain]),
          ...(known === undefined ? [audience] : []),
          ...words,
        ]),
      ].filter(Boolean),
      source: origin,
      owner,
    };
  };
}

const AUDIENCE_OF: ReadonlyMap<string, Audience> = new Map(
  AUDIENCES.flatMap((name) =>
    [name, copy.audiences[name], copy.forWhom[name], ...copy.harvest.audienceWords[name]].map((word) => [
      sameWords(word),
      name,
    ]),
  ),
);
