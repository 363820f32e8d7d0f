import type { Database } from '#platform/database/connect.ts';
import type { ShownQuestion } from '../model/layer.ts';
import { findTitles } from '../store/site-rows.ts';
import type { Visit } from './public-sites.ts';
import { createSiteLookup } from './site-lookup.ts';

// About 600 bytes each with its place in the lists: 2 MB.
const MOST_TITLES = 3_000;
const lookUp = createSiteLookup<string, ShownQuestion>(MOST_TITLES);

type Named = { readonly related: readonly string[]; readonly lang: string };

/** The questions that another names, in its order and its language, without their answers; remembered with the site. */
export const namedQuestions = (
  database: Database,
  { site, now }: Pick<Visit, 'site' | 'now'>,
  { related, lang }: Named,
): Promise<ShownQuestion[]> =>
  lookUp(site, related, {
    now,
    nameOf: (item) => `${lang} ${item}`,
    find: async (items) =>
      new Map(
        (await findTitles(database, { key: site.key, now }, { items, lang })).map((title) => [title.item, title]),
      ),
  });
