import type { Database } from '#platform/database/connect.ts';
import type { ShownQuestion } from '../model/layer.ts';
import { findItems, listQuestions } from '../store/site-rows.ts';
import type { Visit } from './public-sites.ts';
import { isForResidents } from './site.ts';

type Asked = {
  readonly lang: string;
  readonly limit?: number;
  /** `findTitles` where nobody reads the answers. */
  readonly find?: typeof findItems;
};
type Popular = {
  readonly questions: readonly ShownQuestion[];
  /** False while too little is read to say what is read most. */
  readonly isPopular: boolean;
};

const ON_FRONT = 5;

/** What stands first on a site, residents' questions before others: what is read most, filled up with what came last. */
export async function popular(
  database: Database,
  { site, now }: Visit,
  { lang, limit = ON_FRONT, find = findItems }: Asked,
): Promise<Popular> {
  const at = { key: site.key, now };
  const isForAll = !isForResidents(site, lang);
  const found = (items: readonly string[]) => find(database, at, { items, lang });
  const read = (await found(site.mostRead)).filter(({ audience }) => isForAll || audience !== 'professionals');
  if (read.length >= limit) return { questions: read.slice(0, limit), isPopular: true };
  const audience = isForAll ? undefined : '';
  const latest = (await listQuestions(database, at, { lang, audience, limit, newest: true })).map(({ item }) => item);
  // Below a handful nothing is said to be read most.
  if (read.length < ON_FRONT) return { questions: await found(latest), isPopular: false };
  const rest = latest.filter((item) => read.every((question) => question.item !== item));
  return { questions: [...read, ...(await found(rest.slice(0, limit - read.length)))], isPopular: true };
}
