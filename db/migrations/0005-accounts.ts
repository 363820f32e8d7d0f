import { type Kysely, sql } from 'kysely';
import {
  createTenantTable,
  currentAccount,
  currentKey,
  currentOrganisation,
  currentPassage,
  keepFromPassage,
  ownChangesOnly,
  ownRows,
  tenantTable,
  unique,
  wallOff,
} from '../tenant-table.ts';

/** Rows of one account, and the row that a key opens. What belongs to an account goes with it. */
async function accountTable(
  db: Kysely<unknown>,
  table: string,
  columns: (builder: ReturnType<typeof accountColumns>) => ReturnType<typeof accountColumns>,
  key: string | null,
): Promise<void> {
  await columns(accountColumns(db, table)).execute();
  await db.schema.createIndex(`${table}_account`).on(table).column('account_id').execute();
  const own = sql`account_id = ${currentAccount}`;
  await wallOff(db, table, key === null ? own : sql`${own} or ${sql.id(key)} = ${currentKey}`);
}
const accountColumns = (db: Kysely<unknown>, table: string) =>
  db.schema
    .createTable(table)
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('account_id', 'uuid', (column) =>
      column.notNull().references('people_account.id').onDelete('cascade'),
    ) as ReturnType<typeof db.schema.createTable<string>>;

export async function up(db: Kysely<unknown>): Promise<void> {
  await accounts(db);
  await formerPersons(db);
  await sessions(db);
  await keys(db);
  await signInLinks(db);
  await attempts(db);
  await usedTickets(db);
  await identityProviders(db);
  await invitations(db);
  await participations(db);
  await answers(db);
  await names(db);
  await guestLinks(db);
}

async function accounts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('people_account')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    // As typed, and as compared: lower case, NFC. Empty for people who only sign in by the link of this computer.
    .addColumn('email', 'text')
    .addColumn('email_key', 'text', (column) => column.unique())
    .addColumn('password_hash', 'text')
    .addColumn('password_changed_at', 'timestamptz')
    .addColumn('totp_sealed', 'text')
    .addColumn('totp_confirmed_at', 'timestamptz')
    .addColumn('totp_last_step', 'bigint')
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('disabled_at', 'timestamptz')
    .execute();
  await wallOff(
    db,
    'people_account',
    sql`id = ${currentAccount} or email_key = ${currentKey}`,
    sql`id = ${currentAccount}`,
  );
  await sql`alter table people_person add constraint people_person_account foreign key (account_id) references people_account (id) on delete cascade`.execute(
    db,
  );
}

/** Who left an organisation, under the id that history knows: so that it can still give and erase what it holds about them. */
async function formerPersons(db: Kysely<unknown>): Promise<void> {
  await tenantTable(db, 'people_former', (table) =>
    table
      // No reference: the account may be erased before the organisation erases what it holds itself.
      .addColumn('account_id', 'uuid', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('left_at', 'timestamptz', (column) => column.notNull()),
  );
}

async function sessions(db: Kysely<unknown>): Promise<void> {
  await accountTable(
    db,
    'people_session',
    (table) =>
      table
        .addColumn('token_hash', 'text', (column) => column.notNull().unique())
        .addColumn('organisation_id', 'uuid', (column) =>
          column.notNull().references('people_organisation.id').onDelete('cascade'),
        )
        .addColumn('person_id', 'uuid', (column) => column.notNull().references('people_person.id').onDelete('cascade'))
        .addColumn('method', 'text', (column) => column.notNull())
        .addColumn('browser', 'text', (column) => column.notNull())
        .addColumn('created_at', 'timestamptz', (column) => column.notNull())
        .addColumn('confirmed_at', 'timestamptz', (column) => column.notNull())
        .addColumn('seen_at', 'timestamptz', (column) => column.notNull())
        // When a second factor was given after a link by mail.
        .addColumn('second_at', 'timestamptz'),
    'token_hash',
  );
  // Whoever holds the token of a session sees whether its account was closed.
  await sql`create policy of_session on people_account for select
    using (id in (select account_id from people_session where token_hash = ${currentKey}))`.execute(db);
  await db.schema.createIndex('people_session_person').on('people_session').column('person_id').execute();
}

async function keys(db: Kysely<unknown>): Promise<void> {
  await accountTable(
    db,
    'people_passkey',
    (table) =>
      table
        .addColumn('credential_id', 'text', (column) => column.notNull().unique())
        .addColumn('public_key', 'bytea', (column) => column.notNull())
        .addColumn('counter', 'bigint', (column) => column.notNull())
        .addColumn('transports', 'jsonb', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('created_at', 'timestamptz', (column) => column.notNull())
        .addColumn('used_at', 'timestamptz'),
    'credential_id',
  );
  await accountTable(
    db,
    'people_recovery_code',
    (table) =>
      table
        .addColumn('code_hash', 'text', (column) => column.notNull())
        .addColumn('created_at', 'timestamptz', (column) => column.notNull())
        .addColumn('used_at', 'timestamptz'),
    null,
  );
}

async function signInLinks(db: Kysely<unknown>): Promise<void> {
  await accountTable(
    db,
    'people_sign_in_link',
    (table) =>
      table
        .addColumn('token_hash', 'text', (column) => column.notNull().unique())
        // 'sign-in', 'reset' for a new password, 'address' for a new address, 'handed' for one that an administrator gave.
        .addColumn('purpose', 'text', (column) => column.notNull())
        // Who handed it, and where: it opens that organisation, and dies with the place of who gave it.
        .addColumn('organisation_id', 'uuid', (column) =>
          column.references('people_organisation.id').onDelete('cascade'),
        )
        .addColumn('given_by', 'uuid', (column) => column.references('people_person.id').onDelete('cascade'))
        .addColumn('created_at', 'timestamptz', (column) => column.notNull())
        .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
        .addColumn('used_at', 'timestamptz'),
    'token_hash',
  );
  await accountTable(
    db,
    'people_identity',
    (table) =>
      table
        // Hash of issuer and subject: what an identity provider guarantees never to give to somebody else.
        .addColumn('identity_key', 'text', (column) => column.notNull().unique())
        .addColumn('issuer', 'text', (column) => column.notNull())
        .addColumn('subject', 'text', (column) => column.notNull())
        .addColumn('created_at', 'timestamptz', (column) => column.notNull())
        .addColumn('used_at', 'timestamptz'),
    'identity_key',
  );
}

async function attempts(db: Kysely<unknown>): Promise<void> {
  // How often something was tried lately, under the hash of what is protected; holds no names.
  await db.schema
    .createTable('people_attempt')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('people_attempt_recent').on('people_attempt').columns(['key', 'at']).execute();
  // Those of days ago are visible to everybody, and swept out at night.
  const own = sql`key = ${currentKey}`;
  await wallOff(db, 'people_attempt', sql`${own} or at < now() - interval '2 days'`, own);
}

async function usedTickets(db: Kysely<unknown>): Promise<void> {
  // What may be used once and was used, under its hash. Old ones are visible to everybody, who then sweeps them out.
  await db.schema
    .createTable('people_used_ticket')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .execute();
  const own = sql`key = ${currentKey}`;
  await wallOff(db, 'people_used_ticket', sql`${own} or at < now() - interval '1 day'`, own);
}

async function identityProviders(db: Kysely<unknown>): Promise<void> {
  await tenantTable(db, 'people_identity_provider', (table) =>
    table
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('issuer', 'text', (column) => column.notNull())
      .addColumn('client_id', 'text', (column) => column.notNull())
      .addColumn('secret_sealed', 'text', (column) => column.notNull())
      // Whether somebody of the organisation who is new here gets in, as a reader.
      .addColumn('admits', 'boolean', (column) => column.notNull().defaultTo(false))
      .addColumn('created_at', 'timestamptz', (column) => column.notNull())
      .addColumn('created_by', 'uuid', (column) => column.notNull()),
  );
}

async function invitations(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'people_invitation', (table) =>
    table
      .addColumn('token_hash', 'text', (column) => column.notNull().unique())
      .addColumn('email', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      // For somebody of another organisation: the programme they are asked for, as what, and where they work.
      .addColumn('programme_id', 'uuid', (column) => column.references('programmes_programme.id').onDelete('cascade'))
      .addColumn('part', 'text')
      .addColumn('partner_name', 'text')
      .addColumn('partner_cbs_code', 'text')
      .addColumn('created_at', 'timestamptz', (column) => column.notNull())
      .addColumn('created_by', 'uuid', (column) => column.notNull())
      .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
      .addColumn('accepted_at', 'timestamptz')
      .addColumn('revoked_at', 'timestamptz'),
  );
  await wallOff(db, 'people_invitation', sql`(${ownRows()}) or token_hash = ${currentKey}`);
}

async function participations(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'programmes_participation', (table) =>
    table
      .addColumn('programme_id', 'uuid', (column) =>
        column.notNull().references('programmes_programme.id').onDelete('cascade'),
      )
      .addColumn('partner_id', 'uuid', (column) =>
        column.notNull().references('people_organisation.id').onDelete('cascade'),
      )
      .addColumn('part', 'text', (column) => column.notNull())
      // The number of this time of asking, which the answer names, and how the programme was called then: until there is one the
      // partner sees nothing else of it.
      .addColumn('asked_id', 'uuid', (column) => column.notNull().unique())
      .addColumn('asked_name', 'text', (column) => column.notNull())
      .addColumn('created_at', 'timestamptz', (column) => column.notNull())
      .addColumn('created_by', 'uuid', (column) => column.notNull())
      // Kept when it ends: the names of the people who took part can still be erased there. It opens nothing any more.
      .addColumn('ended_at', 'timestamptz')
      .addUniqueConstraint('programmes_participation_once', ['programme_id', 'partner_id']),
  );
  // The partner sees that it is asked; only the owner asks, and only the partner answers (below).
  await wallOff(
    db,
    'programmes_participation',
    sql`(${ownRows({ programme: 'programme_id' })}) or (partner_id = ${currentOrganisation} and ${currentPassage} is null)`,
    ownRows(),
  );
  await keepFromPassage(db, 'programmes_participation');
  await db.schema
    .createIndex('programmes_participation_partner')
    .on('programmes_participation')
    .column('partner_id')
    .execute();
}

/** What a partner says to being asked: without it nobody of the partner comes in. Its own row, which the owner reads and nobody else writes. */
async function answers(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'programmes_answer', (table) =>
    table
      .addColumn('owner_id', 'uuid', (column) =>
        column.notNull().references('people_organisation.id').onDelete('cascade'),
      )
      .addColumn('programme_id', 'uuid', (column) =>
        column.notNull().references('programmes_programme.id').onDelete('cascade'),
      )
      .addColumn('asked_id', 'uuid', (column) => column.notNull())
      // 'accepted', 'declined', or 'left' after it was accepted.
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('answered_at', 'timestamptz', (column) => column.notNull())
      .addColumn('answered_by', 'uuid', (column) => column.notNull()),
  );
  const ofOwner = sql`owner_id = ${currentOrganisation} and (${currentPassage} is null or programme_id = ${currentPassage})`;
  await wallOff(db, 'programmes_answer', sql`(${ownRows()}) or (${ofOwner})`, ownRows());
  await ownChangesOnly(db, 'programmes_answer');
  await unique(db, 'programmes_answer', ['organisation_id', 'asked_id']);
  await db.schema
    .createIndex('programmes_answer_programme')
    .on('programmes_answer')
    .columns(['programme_id', 'asked_id'])
    .execute();
}

/** Who says to be meant by a name that is written in a programme, or not: the words alone do not know two people called Noor apart. */
async function names(db: Kysely<unknown>): Promise<void> {
  await tenantTable(
    db,
    'programmes_name',
    (table) =>
      table
        .addColumn('programme_id', 'uuid', (column) =>
          column.notNull().references('programmes_programme.id').onDelete('cascade'),
        )
        .addColumn('name_key', 'text', (column) => column.notNull())
        .addColumn('person_id', 'uuid', (column) => column.notNull())
        .addColumn('is_them', 'boolean', (column) => column.notNull())
        .addColumn('said_at', 'timestamptz', (column) => column.notNull())
        .addUniqueConstraint('programmes_name_once', ['programme_id', 'name_key', 'person_id']),
    { programme: 'programme_id' },
  );
}

async function guestLinks(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'programmes_guest_link', (table) =>
    table
      .addColumn('programme_id', 'uuid', (column) =>
        column.notNull().references('programmes_programme.id').onDelete('cascade'),
      )
      .addColumn('token_hash', 'text', (column) => column.notNull().unique())
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('created_at', 'timestamptz', (column) => column.notNull())
      .addColumn('created_by', 'uuid', (column) => column.notNull())
      .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
      .addColumn('revoked_at', 'timestamptz'),
  );
  await wallOff(db, 'programmes_guest_link', sql`(${ownRows()}) or token_hash = ${currentKey}`, ownRows());
}
