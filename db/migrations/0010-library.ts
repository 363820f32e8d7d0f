import { type Kysely, sql } from 'kysely';
import {
  createTenantTable,
  currentOrganisation,
  currentPassage,
  ownChangesOnly,
  ownRows,
  tenantTable,
  unique,
  wallOff,
} from '../tenant-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await participationTable(db);
  await baseTable(db);
  await participationWall(db);
  await itemTable(db);
  await textTable(db);
  await versionTable(db);
  await stanceTable(db);
  await aboutTable(db);
  await messageTable(db);
  await allowedWordsTable(db);
}

/** Words that an organisation explains itself, so that they are never marked as difficult. */
async function allowedWordsTable(db: Kysely<unknown>): Promise<void> {
  await tenantTable(db, 'library_allowed_words', (table) =>
    table
      .addColumn('words', sql`text[]`, (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
      .addColumn('changed_by', 'uuid', (column) => column.notNull()),
  );
  await unique(db, 'library_allowed_words', ['organisation_id']);
}

const atHome = sql`${currentPassage} is null`;
const mine = sql`organisation_id = ${currentOrganisation}`;
const ofMyBase = sql`owner_id = ${currentOrganisation}`;

/** Which organisation takes part in which base. The owner of a base asks others in; only they themselves say yes. */
async function participationTable(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'library_participation', (table) =>
    table
      .addColumn('owner_id', 'uuid', (column) => column.notNull())
      .addColumn('base_id', 'uuid', (column) => column.notNull())
      // 'invited', 'taking-part' or 'ended'
      .addColumn('state', 'text', (column) => column.notNull())
      // 'at-once' or 'after-approval'
      .addColumn('mode', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('since', 'timestamptz', (column) => column.notNull())
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
      .addColumn('changed_by', 'uuid', (column) => column.notNull()),
  );
  await unique(db, 'library_participation', ['organisation_id', 'base_id']);
  await db.schema
    .createIndex('library_participation_base')
    .on('library_participation')
    .columns(['base_id', 'organisation_id'])
    .execute();
}

/**
 * Only a base that may be seen is taken part in: an open one, or one that was asked for. The owner of a base asks in and ends, for
 * its own base alone. Leaving can always.
 */
async function participationWall(db: Kysely<unknown>): Promise<void> {
  // A function, because the wall of a base asks who takes part: and stable, so that it does not see the row that is written.
  await sql`create function library_base_seen(base uuid, owner uuid) returns boolean language plpgsql stable as $$
    begin
      return exists (select 1 from library_base b where b.id = base and b.organisation_id = owner);
    end $$`.execute(db);
  const seen = sql`library_base_seen(base_id, owner_id)`;
  await wallOff(
    db,
    'library_participation',
    sql`(${mine} or ${ofMyBase}) and ${atHome}`,
    sql`((${mine} and (state = 'ended' or ${seen})) or (${ofMyBase} and state in ('invited', 'ended') and ${seen})) and ${atHome}`,
  );
}

/** A base of texts that others may follow. Its name is shown to everybody while it is open to join. */
async function baseTable(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'library_base', (table) =>
    table
      .addColumn('slug', 'text', (column) => column.notNull().unique())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('description', 'text', (column) => column.notNull())
      .addColumn('is_open', 'boolean', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
      .addColumn('changed_by', 'uuid', (column) => column.notNull()),
  );
  const asked = sql`exists (select 1 from library_participation p where p.organisation_id = ${currentOrganisation}
    and p.base_id = library_base.id and p.owner_id = library_base.organisation_id and p.state <> 'ended')`;
  await wallOff(db, 'library_base', sql`(${mine} or is_open or ${asked}) and ${atHome}`, ownRows());
  await ownChangesOnly(db, 'library_base');
}

/** One piece of content: a question, later a card or a letter. What its texts in all languages have in common stands in `meta`. */
async function itemTable(db: Kysely<unknown>): Promise<void> {
  await tenantTable(db, 'library_item', (table) =>
    table
      .addColumn('base_id', 'uuid', (column) => column.references('library_base.id').onDelete('cascade'))
      .addColumn('kind', 'text', (column) => column.notNull())
      // How files name it; it never changes.
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('meta', 'jsonb', (column) => column.notNull())
      .addColumn('review_on', 'date')
      .addColumn('archived_at', 'timestamptz')
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
      .addColumn('changed_by', 'uuid', (column) => column.notNull()),
  );
  await sql`create unique index library_item_key on library_item (organisation_id, coalesce(base_id, organisation_id), key)`.execute(
    db,
  );
  await db.schema
    .createIndex('library_item_review')
    .on('library_item')
    .columns(['organisation_id', 'review_on'])
    .execute();
}

/** What somebody works on: the text of an item in one language, of the base itself or of an organisation that tells it its own way. */
async function textTable(db: Kysely<unknown>): Promise<void> {
  await tenantTable(db, 'library_text', (table) =>
    table
      .addColumn('base_id', 'uuid')
      .addColumn('item_id', 'uuid', (column) => column.notNull())
      .addColumn('lang', 'text', (column) => column.notNull())
      .addColumn('draft', 'jsonb', (column) => column.notNull())
      // 'concept', 'submitted', 'returned', 'approved', 'published' or 'archived'
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('submitted_by', 'uuid')
      .addColumn('approved_by', 'uuid')
      // What was said last on the way to agreement, by who and when; empty when nothing is under way.
      .addColumn('note_by', 'uuid')
      .addColumn('note_at', 'timestamptz')
      .addColumn('note_words', 'text')
      // The version that is shown or will be; empty before the first.
      .addColumn('version', 'integer')
      .addColumn('visible_from', 'timestamptz')
      .addColumn('visible_until', 'timestamptz')
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
      .addColumn('changed_by', 'uuid', (column) => column.notNull()),
  );
  await unique(db, 'library_text', ['organisation_id', 'item_id', 'lang']);
  // Who types a question is told of what is not published yet; what is, the search of the sites finds.
  await sql`create index library_text_unpublished on library_text (organisation_id, lang, changed_at)
    where state <> 'published' or visible_until is not null`.execute(db);
}

/** Every text that was ever published, never changed. Who takes part in a base reads the versions of its owner, of nobody else. */
async function versionTable(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'library_version', (table) =>
    table
      .addColumn('base_id', 'uuid')
      .addColumn('item_id', 'uuid', (column) => column.notNull())
      .addColumn('lang', 'text', (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('body', 'jsonb', (column) => column.notNull())
      .addColumn('meta', 'jsonb', (column) => column.notNull())
      .addColumn('why', 'text', (column) => column.notNull())
      .addColumn('visible_from', 'timestamptz', (column) => column.notNull())
      .addColumn('published_at', 'timestamptz', (column) => column.notNull())
      .addColumn('published_by', 'uuid', (column) => column.notNull())
      .addColumn('published_by_name', 'text', (column) => column.notNull())
      // Until when it is shown when nothing follows it; empty for no end.
      .addColumn('visible_until', 'timestamptz')
      .addColumn('withdrawn_at', 'timestamptz')
      // Who took it back and why, for whoever follows; empty while it stands and where nobody said.
      .addColumn('withdrawn_by', 'uuid')
      .addColumn('withdrawn_by_name', 'text', (column) => column.notNull().defaultTo(''))
      .addColumn('withdrawn_why', 'text', (column) => column.notNull().defaultTo('')),
  );
  const followed = sql`exists (select 1 from library_participation p where p.organisation_id = ${currentOrganisation}
    and p.base_id = library_version.base_id and p.owner_id = library_version.organisation_id and p.state = 'taking-part')`;
  await wallOff(db, 'library_version', sql`(${mine} or ${followed}) and ${atHome}`, ownRows());
  await ownChangesOnly(db, 'library_version');
  await unique(db, 'library_version', ['organisation_id', 'item_id', 'lang', 'number']);
  await db.schema
    .createIndex('library_version_base')
    .on('library_version')
    .columns(['base_id', 'item_id', 'lang'])
    .execute();
}

/** Where an organisation stands towards a text of a base; the owner sees where everybody stands, and never what they write. */
async function stanceTable(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'library_stance', (table) =>
    table
      .addColumn('owner_id', 'uuid', (column) => column.notNull())
      .addColumn('base_id', 'uuid', (column) => column.notNull())
      .addColumn('item_id', 'uuid', (column) => column.notNull())
      .addColumn('lang', 'text', (column) => column.notNull())
      // 'follows', 'variant', 'addition' or 'hidden'
      .addColumn('kind', 'text', (column) => column.notNull())
      // The version of the base that the organisation last looked at and agreed with or built on.
      .addColumn('seen_version', 'integer', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
      .addColumn('changed_by', 'uuid', (column) => column.notNull()),
  );
  await wallOff(db, 'library_stance', sql`(${mine} or ${ofMyBase}) and ${atHome}`, ownRows());
  await ownChangesOnly(db, 'library_stance');
  await unique(db, 'library_stance', ['organisation_id', 'item_id', 'lang']);
  await db.schema
    .createIndex('library_stance_owner')
    .on('library_stance')
    .columns(['owner_id', 'base_id', 'item_id'])
    .execute();
}

/** What an organisation says about an item of somebody else's base for itself alone, such as when it looks at its own words again. */
async function aboutTable(db: Kysely<unknown>): Promise<void> {
  await tenantTable(db, 'library_about', (table) =>
    table
      .addColumn('item_id', 'uuid', (column) => column.notNull())
      .addColumn('meta', 'jsonb', (column) => column.notNull())
      .addColumn('review_on', 'date')
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
      .addColumn('changed_by', 'uuid', (column) => column.notNull()),
  );
  await unique(db, 'library_about', ['organisation_id', 'item_id']);
}

/** Asking why a base changed, and offering a better text: between one organisation and the owner of the base. */
async function messageTable(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'library_message', (table) =>
    table
      .addColumn('owner_id', 'uuid', (column) => column.notNull())
      .addColumn('base_id', 'uuid', (column) => column.notNull())
      .addColumn('item_id', 'uuid', (column) => column.notNull())
      .addColumn('lang', 'text', (column) => column.notNull())
      // 'why' or 'offer'
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('body', 'jsonb')
      // 'open', 'answered', 'taken' or 'declined'
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('at', 'timestamptz', (column) => column.notNull())
      .addColumn('person_id', 'uuid', (column) => column.notNull())
      .addColumn('person_name', 'text', (column) => column.notNull())
      .addColumn('answered_at', 'timestamptz')
      .addColumn('answered_by', 'uuid')
      .addColumn('answered_by_name', 'text', (column) => column.notNull()),
  );
  const either = sql`(${mine} or ${ofMyBase}) and ${atHome}`;
  await wallOff(db, 'library_message', either);
  await messageLocks(db);
  await db.schema.createIndex('library_message_owner').on('library_message').columns(['owner_id', 'state']).execute();
}

/** Who takes part writes, who owns the base answers once, and nobody takes away or rewrites what another said. */
async function messageLocks(db: Kysely<unknown>): Promise<void> {
  const restoring = sql`current_setting('app.backup', true) = 'on'`;
  await sql`create policy written on library_message as restrictive for insert
    with check ((${ownRows()}) or ${restoring})`.execute(db);
  await sql`create policy keep on library_message as restrictive for delete using (${ownRows()})`.execute(db);
  // Which rows; the trigger says what may become of them.
  await sql`create policy answered on library_message as restrictive for update
    using (${ofMyBase} or (${ownRows()})) with check (${ofMyBase} or (${ownRows()}))`.execute(db);
  await sql`create function library_message_said() returns trigger language plpgsql as $$
    begin
      -- The name of somebody whose data is erased goes, from the side that has it; all else stays as it was said.
      if to_jsonb(new) - 'person_name' - 'answered_by_name' = to_jsonb(old) - 'person_name' - 'answered_by_name'
        and (new.person_name = old.person_name or (new.person_name = '' and old.organisation_id = ${currentOrganisation}))
        and (new.answered_by_name = old.answered_by_name or (new.answered_by_name = '' and old.owner_id = ${currentOrganisation}))
      then return new; end if;
      if (new.organisation_id, new.base_id, new.item_id, new.lang, new.kind, new.text, new.body, new.person_id, new.person_name)
        is distinct from (old.organisation_id, old.base_id, old.item_id, old.lang, old.kind, old.text, old.body, old.person_id, old.person_name)
      then raise exception 'what was said in a message stays as it was said'; end if;
      if old.owner_id is distinct from ${currentOrganisation} or old.state <> 'open' or new.state = 'open'
      then raise exception 'a message is answered once, by who owns the base'; end if;
      return new;
    end $$`.execute(db);
  await sql`create trigger said before update on library_message for each row execute function library_message_said()`.execute(
    db,
  );
}
