import { type Kysely, type RawBuilder, sql } from 'kysely';
import { currentOrganisation } from './tenant-table.ts';

// `{telefoon}`, as src/modules/facts/model/fill-in.ts reads it; a name in the JSON of a text is written the same.
const NAME = sql.lit(String.raw`(?<![{$])\{([[:alpha:]][[:alnum:]-]{0,39})\}(?!\})`);

/** Figures of fewer sites than this would be those of one organisation. */
const FEWEST_SITES = 2;

/**
 * What visitors of everybody who shows the words of a base do with one of its questions, for who owns the base: sums over at least two
 * organisations, and what visitors wrote where their organisation passes that on. Nothing says of whom a number or a sentence is.
 */
export async function questionFollowerFunctions(db: Kysely<unknown>): Promise<void> {
  const showing = sql`select p.organisation_id as id from library_participation p
    join library_item i on i.id = wanted_item and i.base_id = p.base_id and i.organisation_id = ${currentOrganisation}
    where p.state = 'taking-part' and p.organisation_id <> i.organisation_id
      and not exists (select 1 from library_stance s where s.organisation_id = p.organisation_id and s.item_id = wanted_item
        and s.kind <> 'follows')`;
  await asOwner(
    db,
    sql`questions_followers_figures(wanted_item uuid, since date)
      returns table (sites int, views int, clear int, not_clear int)`,
    sql`select count(distinct d.organisation_id)::int, coalesce(sum(d.count) filter (where d.what = 'view'), 0)::int,
        coalesce(sum(d.count) filter (where d.what = 'clear'), 0)::int,
        coalesce(sum(d.count) filter (where d.what = 'not-clear'), 0)::int
      from questions_day d where d.subject_id = wanted_item and d.day >= since and d.organisation_id in (${showing})
      having count(distinct d.organisation_id) >= ${sql.lit(FEWEST_SITES)}`,
  );
  await asOwner(
    db,
    sql`questions_followers_remarks(wanted_item uuid, most int) returns table (words text, said_on date)`,
    // Of the last year, as long as they are kept; those of a site that passes nothing on are not read.
    sql`select f.reason, (f.at at time zone 'Europe/Amsterdam')::date from questions_feedback f
      join questions_site s on s.organisation_id = f.organisation_id and (s.body ->> 'passesRemarksOn')::boolean
      where f.item_id = wanted_item and not f.is_clear and f.reason <> '' and f.organisation_id in (${showing})
      order by f.at desc limit most`,
  );
}

/**
 * Whether a sentence will have a hole on the site of somebody else, known before it is published. These run as the owner of the
 * tables, which sees all rows only because it says so. They give names of facts and of who misses them, never a value or a word
 * of a text.
 */
export async function questionFactFunctions(db: Kysely<unknown>): Promise<void> {
  await asOwner(
    db,
    sql`questions_followers_without(wanted_base uuid, wanted_item uuid, wanted_lang text, names text[])
      returns table (organisation uuid, fact text)`,
    // Only of a base of one's own, and only of those who show its words.
    sql`select p.organisation_id, n.name from library_participation p
      join library_base b on b.id = p.base_id and b.organisation_id = ${currentOrganisation}
      cross join unnest(names) as n (name)
      where p.base_id = wanted_base and p.state = 'taking-part' and p.organisation_id <> b.organisation_id
        and not exists (select 1 from library_stance s where s.organisation_id = p.organisation_id and s.item_id = wanted_item
          and s.lang = wanted_lang and s.kind in ('variant', 'hidden'))
        and not exists (select 1 from facts_organisation f, jsonb_array_elements(f.body -> 'facts') v
          where f.organisation_id = p.organisation_id and v ->> 'name' = n.name and v ->> 'value' <> ''
            and f.revision = (select max(l.revision) from facts_organisation l where l.organisation_id = p.organisation_id))
      order by n.name, p.organisation_id`,
  );
  await asOwner(
    db,
    sql`questions_facts_to_come() returns table (fact text)`,
    // Of what is ready to be published in the bases that the organisation takes part in.
    sql`select distinct lower(m[1]) from library_participation p
      join library_text t on t.base_id = p.base_id and t.organisation_id = p.owner_id and t.state in ('submitted', 'approved')
      cross join regexp_matches(t.draft::text, ${NAME}, 'g') as m
      where p.organisation_id = ${currentOrganisation} and p.state = 'taking-part' order by 1`,
  );
}

async function asOwner(db: Kysely<unknown>, head: RawBuilder<unknown>, query: RawBuilder<unknown>): Promise<void> {
  await sql`create function ${head} language plpgsql security definer set search_path = public, pg_temp as $body$
    begin
      perform set_config('app.backup', 'on', true);
      return query ${query};
      perform set_config('app.backup', '', true);
    end $body$`.execute(db);
}
