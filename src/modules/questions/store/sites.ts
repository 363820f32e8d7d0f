import { sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Scope } from '#platform/scope.ts';
import { readTranslations } from '../model/said.ts';
import { readSiteSettings, type SiteSettings } from '../model/site.ts';
import type { SiteKey } from './site-rows.ts';
import { THEME_TEXTS, type Theme } from './themes.ts';

/** A site as visitors find it. */
export type KeptSite = {
  readonly organisation: Id<'organisation'>;
  /** Its own host name, once it was confirmed. */
  readonly host: string | null;
  readonly settings: SiteSettings;
};
type Row = { organisation: Id<'organisation'>; host: string | null; body: unknown };

/** The site of an organisation, or the one under a host name of its own. Everybody may know what a site says about itself. */
export async function findSite(
  database: Database,
  by: { organisation: string } | { host: string },
): Promise<KeptSite | undefined> {
  const confirmed = sql`host_confirmed_at is not null`;
  const where =
    'host' in by ? sql`host = ${by.host} and ${confirmed}` : sql`organisation_id = ${by.organisation}::uuid`;
  const { rows } = await sql<Row>`
    select organisation_id as organisation, case when ${confirmed} then host end as host, body from questions_site where ${where} limit 1`.execute(
    database,
  );
  const [row] = rows;
  return row && { organisation: row.organisation, host: row.host, settings: readSiteSettings(row.body) };
}

/**
 * Which organisations have an open site under a path of the server: those that settled that, and those of `settledNothing` that did not
 * close theirs and have something to show.
 */
export async function listMapped(
  database: Database,
  settledNothing: readonly Id<'organisation'>[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select organisation_id as id from questions_site
    where host_confirmed_at is null and coalesce(body -> 'isOpen', 'true') <> 'false'
    union all select asked.organisation from unnest(${settledNothing}::uuid[]) as asked (organisation)
    where not exists (select 1 from questions_site s where s.organisation_id = asked.organisation)
      and exists (select 1 from questions_published p where p.organisation_id = asked.organisation)`.execute(database);
  return new Set(rows.map(({ id }) => id));
}

/** What questions are grouped by on a site. `icon` is a name of our own set, not checked. */
export type SiteTheme = Pick<Theme, 'slug' | 'name' | 'description' | 'domain' | 'icon' | 'translations'>;

/** The themes of a site in order; of two with the same slug that of the organisation itself stands. */
export async function listSiteThemes(database: Database, { organisation, live }: SiteKey): Promise<SiteTheme[]> {
  const owners = live.map(({ owner }) => owner);
  const bases = live.map(({ base }) => base);
  const { rows } = await sql<SiteTheme>`
    select slug, name, description, domain, icon, translations from (
      select distinct on (slug) slug, name, description, domain, icon, translations, position,
        case when organisation_id = ${organisation}::uuid and base_id is null then 1 else 0 end as own
      from questions_theme
      where organisation_id = ${organisation}::uuid
        or (organisation_id, base_id) in (select * from unnest(${owners}::uuid[], ${bases}::uuid[]))
      order by slug, organisation_id <> ${organisation}::uuid, position
    ) themes order by own, position, name limit 100`.execute(database);
  return rows.map(({ translations, ...theme }) => ({
    ...theme,
    translations: readTranslations(translations, THEME_TEXTS),
  }));
}

export type OwnSite = {
  /** The host name that it asked for; null for none. */
  readonly host: string | null;
  /** Whether whoever runs the server confirmed that name; nothing is shown there before. */
  readonly isHostConfirmed: boolean;
  readonly settings: SiteSettings;
  readonly revision: number;
};

/** What stands in the row of a site, with its revision; undefined while there is none. */
export async function findKeptSite(scope: Scope): Promise<OwnSite | undefined> {
  const { rows } = await sql<Pick<Row, 'host' | 'body'> & { revision: number; isHostConfirmed: boolean }>`
    select host, body, revision, host_confirmed_at is not null as "isHostConfirmed"
    from questions_site where organisation_id = ${scope.organisation}`.execute(scope.tables());
  const [row] = rows;
  return row && { ...row, settings: readSiteSettings(row.body) };
}

/**
 * Keeps the site of the organisation; a host name that is new waits to be confirmed. False when somebody changed it since `revision`
 * (0 for the first time), or when another site has this host name.
 */
export async function keepSite(
  scope: Scope,
  { host, settings, revision }: { host: string | null; settings: SiteSettings; revision: number },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into questions_site (id, organisation_id, host, body, revision, changed_at, changed_by)
    select ${newId()}::uuid, ${scope.organisation}::uuid, ${host}, ${JSON.stringify(settings)}::jsonb, 1, ${scope.now().toString()}::timestamptz,
      ${scope.actor.id}::uuid
    where not exists (select 1 from questions_site
      where host = ${host} and host_confirmed_at is not null and organisation_id <> ${scope.organisation})
    on conflict (organisation_id) do update set host = excluded.host, body = excluded.body, revision = questions_site.revision + 1,
      host_confirmed_at = case when questions_site.host = excluded.host then questions_site.host_confirmed_at end,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by where questions_site.revision = ${revision}
    returning id`.execute(scope.tables());
  return rows.length === 1;
}

/** Marks the host name that the organisation of the scope asked for. False when it asked for none like this, or another has it. */
export async function updateHostConfirmed(scope: Scope, host: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update questions_site set host_confirmed_at = ${scope.now().toString()}::timestamptz, revision = revision + 1
    where organisation_id = ${scope.organisation} and host = ${host} and host_confirmed_at is null
      and not exists (select 1 from questions_site other where other.host = ${host} and other.host_confirmed_at is not null)
    returning id`.execute(scope.tables());
  return rows.length === 1;
}

/** A host name that somebody asked for and nobody confirmed. */
export type AskedHost = {
  readonly organisation: Id<'organisation'>;
  readonly host: string;
  readonly since: Temporal.Instant;
};
const MOST_ASKED = 200;

/** The host names that wait to be confirmed, the longest waiting first; at most 200. */
export async function listAskedHosts({ tables }: Pick<Scope, 'tables'>): Promise<AskedHost[]> {
  const { rows } = await sql<{ organisation: Id<'organisation'>; host: string; changedAt: Date }>`
    select organisation_id as organisation, host, changed_at as "changedAt" from questions_site
    where host is not null and host_confirmed_at is null order by changed_at limit ${MOST_ASKED}`.execute(tables());
  return rows.map(({ changedAt, ...row }) => ({
    ...row,
    since: Temporal.Instant.fromEpochMilliseconds(changedAt.getTime()),
  }));
}
