import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { addressesOf } from '#platform/database/embedded.ts';

const PROGRAM = fileURLToPath(new URL('./bare-questions-process.ts', import.meta.url));

/** What was published, as somebody would keep it who wants nothing but the search of PostgreSQL itself. */
const FLOOR = `create table bench_search as
  select organisation_id, lang, slug, title, answer,
    setweight(to_tsvector('dutch', title || ' ' || array_to_string(synonyms, ' ')), 'A') || to_tsvector('dutch', answer) as words
  from questions_published where kind = 'text'`;

export type Prepared = {
  /** Questions of the base that the site shows, by their address, and the item of each. */
  readonly slugs: readonly string[];
  readonly items: readonly string[];
  readonly themes: readonly string[];
  /** Ids of the organisations whose texts the site shows. */
  readonly owners: readonly string[];
};

/** Leaves nothing for PostgreSQL to clean up while we measure. */
export const settle = (ownerUrl: string): Promise<void> =>
  asOwner(ownerUrl, async (client) => void (await client.query('vacuum analyze')));

/** Makes the table of the bare search, for everybody to read, and says which questions and themes of the base the site shows. */
export const prepareFloor = (
  ownerUrl: string,
  { base, site, most }: { readonly base: string; readonly site: string; readonly most: number },
): Promise<Prepared> =>
  asOwner(ownerUrl, async (client) => {
    await client.query(FLOOR);
    await client.query('create index on bench_search using gin (words)');
    await client.query('grant select on bench_search to public');
    await client.query('vacuum analyze bench_search');
    const { rows } = await client.query<{ slug: string; item: string; theme: string }>(
      `select p.slug, p.item_id as item, p.theme from questions_published p join people_organisation o on o.id = p.organisation_id
        where o.slug = $1 and not exists (select 1 from questions_published own join people_organisation s on s.id = own.organisation_id
          where s.slug = $2 and own.item_id = p.item_id) order by md5(p.slug) limit $3`,
      [base, site, most],
    );
    const { rows: owners } = await client.query<{ id: string }>(
      'select id from people_organisation where slug = any($1)',
      [[base, site]],
    );
    return {
      slugs: rows.map(({ slug }) => slug),
      items: rows.map(({ item }) => item),
      themes: [...new Set(rows.map(({ theme }) => theme))],
      owners: owners.map(({ id }) => id),
    };
  });

/** Asks something of the database as who owns its tables. */
export async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export type BareQuestions = { readonly url: string; readonly pid: number; readonly end: () => Promise<void> };

/** `around`: what stands on a page of a question beside its title and its answer, the same on all of them. */
export type BareSettings = { readonly connectionString: string; readonly around: string };

/** All of one of our pages but the question itself, so that the bare program sends as many bytes of which its template knows most. */
export const aroundQuestion = (page: string): string => page.replace(/<article[\s\S]*<\/article>/, '');

type Bare = Pick<Prepared, 'owners'> & Pick<BareSettings, 'around'> & { readonly folder: string };

/** The bare program on the same database; the product must be running, for it holds the database up. */
export async function bareQuestions({ folder, owners, around }: Bare): Promise<BareQuestions> {
  const child = fork(PROGRAM, owners, { execArgv: ['--disable-warning=ExperimentalWarning'] });
  child.send({ connectionString: addressesOf(folder)?.appUrl ?? '', around } satisfies BareSettings);
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    end: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
