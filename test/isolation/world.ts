import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import pg from 'pg';
import type { Id } from '#kernel/id.ts';
import type { Plan } from '#kernel/plan.ts';
import { addPlanItems } from '#modules/dossier/index.ts';
import { createOrganisation, type Membership, openSession } from '#modules/people/index.ts';
import { acceptPart, addProgramme, letTakePart } from '#modules/programmes/index.ts';
import { examplePlans } from '#modules/start/index.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Env, ModuleManifest } from '#platform/http.ts';
import { inScope, type Scope } from '#platform/scope.ts';
import { hashOfToken, newToken } from '#platform/session.ts';
import { appOn } from '../support/app.ts';
import { NOW } from '../support/now.ts';
import { CANARIES, marked, type Part } from './canaries.ts';
import { fillEmptyTables } from './fill.ts';

/** Who tries to get in. `may` are the canaries that it is allowed to see; `changes` is what it is allowed to change. */
export type Identity = {
  readonly name: string;
  /** Whose session the cookie opens; null for nobody and for a guest. */
  readonly member: Membership | null;
  readonly cookie: string;
  readonly token: string | null;
  readonly may: readonly Part[];
  readonly changes: 'nothing' | 'shared';
  /** A programme of its own, to try foreign ids within. */
  readonly own: string | null;
  readonly organisation: Id<'organisation'> | null;
  /** Tries every number of theirs on every route; the others try what was ever shown. */
  readonly tries: 'all ids' | 'what was shown';
};
export type World = {
  readonly app: Hono<Env>;
  readonly database: Database;
  readonly owner: pg.Client;
  readonly other: { readonly id: string; readonly closed: string; readonly shared: string; readonly cookie: string };
  readonly identities: readonly Identity[];
  readonly stop: () => Promise<void>;
};

const ROLES = ['administrator', 'reader'] as const;
type Org = { readonly id: Id<'organisation'>; readonly person: string; readonly members: readonly Membership[] };

async function anOrg(database: Database, name: string, person: string): Promise<Org> {
  const slug = `i-${randomBytes(5).toString('hex')}`;
  const people = ROLES.map((role) => ({
    name: `${role} ${person}`,
    role,
    email: `${role}.${person.replaceAll(' ', '.')}.${slug}@example.org`,
  }));
  const members = await createOrganisation(database, { slug, name, people });
  const [first] = members;
  if (!first) throw new Error('no members');
  return { id: first.organisation, person, members };
}

const asMember = <T>(database: Database, org: Org, work: (scope: Scope) => Promise<T>): Promise<T> => {
  const [member] = org.members;
  if (!member) throw new Error('no members');
  const actor = { id: member.person, name: `administrator ${org.person}`, permissions: new Set<never>() };
  return inScope(database, { organisation: org.id, actor, clock: () => NOW }, work);
};

/** Few of each kind: what counts is that every kind is there. What one example lacks comes from the other. */
function shortExample(): Plan {
  const [first, second] = examplePlans('2026-11-18');
  if (!first || !second) throw new Error('there are two examples');
  const partOf = (name: string, part: unknown): unknown => {
    if (!Array.isArray(part)) return part;
    return (part.length > 0 ? part : ((second as unknown as Record<string, unknown[]>)[name] ?? [])).slice(0, 2);
  };
  return Object.fromEntries(Object.entries(first).map(([name, part]) => [name, partOf(name, part)])) as unknown as Plan;
}

async function aPlan(database: Database, org: Org, word: string | null): Promise<Id<'programme'>> {
  const plan = word === null ? shortExample() : marked(shortExample(), word);
  return asMember(database, org, async (scope) => {
    const programme = await addProgramme(scope, plan.programme);
    await addPlanItems(scope, programme, plan);
    return programme;
  });
}

/** The same identity, signed in again when one of its own probes ended the session: else it would go on as nobody. */
export async function signedInStill({ database, owner }: World, identity: Identity): Promise<Identity> {
  const { member, token } = identity;
  if (member === null || token === null) return identity;
  const { rows } = await owner.query('select 1 from people_session where token_hash = $1', [hashOfToken(token)]);
  if (rows.length > 0) return identity;
  const fresh = await sessionCookie(database, member);
  return { ...identity, ...fresh, cookie: [fresh.cookie, ...identity.cookie.split('; ').slice(1)].join('; ') };
}

async function sessionCookie(database: Database, member: Membership | undefined) {
  if (!member) throw new Error('no such member');
  const token = await openSession(database, member, { method: 'demo', browser: '', clock: () => NOW });
  return { token, cookie: `eenstemmig=${token}` };
}

/** The organisations that try: strangers, and those that take part in what is shared. */
async function orgsAround(database: Database) {
  return {
    stranger: await anOrg(database, 'Gemeente Vreemd', 'van buiten'),
    double: await anOrg(database, 'Gemeente Tweeling', 'met twee plekken'),
    reading: await anOrg(database, 'Gemeente Meelezer', 'die leest'),
    helping: await anOrg(database, 'Gemeente Helper', 'die helpt'),
    taking: await anOrg(database, 'Gemeente Deelnemer', 'die meedoet'),
  };
}
type Orgs = Awaited<ReturnType<typeof orgsAround>>;
const PARTS_OF = { reading: 'reader', helping: 'partner', taking: 'participant' } as const;
type Asker = { readonly database: Database; readonly owner: pg.Client; readonly other: Org; readonly orgs: Orgs };

/** Three take part as the three there are; a stranger was asked, and nobody there said yes. */
async function share({ database, owner, other, orgs }: Asker, shared: Id<'programme'>): Promise<void> {
  await asMember(database, other, async (scope) => {
    for (const [name, part] of Object.entries(PARTS_OF))
      await letTakePart(scope, { programme: shared, partner: orgs[name as keyof typeof PARTS_OF].id }, part);
    await letTakePart(scope, { programme: shared, partner: orgs.stranger.id }, 'participant');
  });
  // The question itself names the programme; nothing else of it may be seen.
  await owner.query(`update programmes_participation set asked_name = 'Gevraagd'`);
  for (const name of Object.keys(PARTS_OF))
    await asMember(database, orgs[name as keyof Orgs], (scope) => acceptPart(scope, shared));
}

/** The administrator of `double` has a place in the other organisation too, and works for its own: what is there stays closed. */
async function giveSecondPlace({ owner, other, orgs }: Asker): Promise<void> {
  for (const { account } of orgs.double.members)
    await owner.query(
      `insert into people_person (id, organisation_id, account_id, name, role, created_at)
       values (gen_random_uuid(), $1, $2, 'Tweede plek', 'adviser', $3)`,
      [other.id, account, NOW.toString()],
    );
}

type GuestLinks = { readonly open: string; readonly ended: string };

/** A link for reading that works, and one that was withdrawn. */
async function guestLinks({ owner, other }: Asker, shared: string): Promise<GuestLinks> {
  const links = { open: newToken(), ended: newToken() };
  for (const [state, token] of Object.entries(links))
    await owner.query(
      `insert into programmes_guest_link (id, organisation_id, programme_id, token_hash, label, created_at, created_by,
         expires_at, revoked_at) values (gen_random_uuid(), $1, $2, $3, 'Adviesraad', $4, $5, '2030-01-01T00:00:00Z', $6)`,
      [
        ...[other.id, shared, hashOfToken(token), NOW.toString(), other.members[0]?.person],
        state === 'ended' ? NOW.toString() : null,
      ],
    );
  return links;
}

const NOT_SIGNED_IN = { member: null, may: [], changes: 'nothing', own: null, organisation: null } as const;
const guestCookie = (token: string) => `eenstemmig-gast=${token}`;

/** The people of one organisation, with a programme of their own. Of two of them the administrator says it all. */
async function peopleOf(database: Database, name: string, org: Org): Promise<Identity[]> {
  const own = await aPlan(database, org, null);
  const part = Object.hasOwn(PARTS_OF, name) ? PARTS_OF[name as keyof typeof PARTS_OF] : null;
  const roles = name === 'double' || name === 'helping' ? ROLES.slice(0, 1) : ROLES;
  const people: Identity[] = [];
  for (const [index, role] of roles.entries())
    people.push({
      name: `${name} ${role}`,
      member: org.members[index] ?? null,
      ...(await sessionCookie(database, org.members[index])),
      may: part === null ? [] : ['shared', 'names'],
      changes: part === 'participant' || part === 'partner' ? 'shared' : 'nothing',
      own,
      organisation: org.id,
      tries: role === 'administrator' && (name === 'stranger' || name === 'taking') ? 'all ids' : 'what was shown',
    });
  return people;
}

async function identitiesOf(database: Database, orgs: Orgs, links: GuestLinks): Promise<Identity[]> {
  const guest = (token: string) => ({ ...NOT_SIGNED_IN, cookie: guestCookie(token), token });
  const identities: Identity[] = [
    { ...NOT_SIGNED_IN, name: 'nobody', cookie: '', token: null, tries: 'what was shown' },
    { ...guest(links.ended), name: 'ended guest', tries: 'what was shown' },
    { ...guest(links.open), name: 'guest', may: ['shared', 'names'], tries: 'all ids' },
  ];
  for (const [name, org] of Object.entries(orgs)) identities.push(...(await peopleOf(database, name, org)));
  const [stranger] = identities.filter(({ name }) => name === 'stranger reader');
  // Somebody signed in who still holds a link that ended keeps their own, and gets nothing more.
  if (stranger)
    identities.push({
      ...stranger,
      name: 'stranger with an ended link',
      cookie: `${stranger.cookie}; ${guestCookie(links.ended)}`,
    });
  return identities;
}

/** The other organisation with its two programmes, and all who try, on a database of their own. */
export async function aWorld(
  urls: { database: Database; ownerUrl: string },
  extraModules: readonly ModuleManifest[] = [],
): Promise<World> {
  const owner = new pg.Client({ connectionString: urls.ownerUrl });
  await owner.connect();
  await owner.query(`set app.backup = 'on'`);
  try {
    return await build({ ...urls, owner, extraModules });
  } catch (problem) {
    // An open connection would keep the run waiting for ever.
    await owner.end();
    throw problem;
  }
}

type Building = {
  readonly database: Database;
  readonly owner: pg.Client;
  readonly extraModules: readonly ModuleManifest[];
};

async function build({ database, owner, extraModules }: Building): Promise<World> {
  const other = await anOrg(database, 'Gemeente Overkant', CANARIES.names);
  const closed = await aPlan(database, other, CANARIES.closed);
  const shared = await aPlan(database, other, CANARIES.shared);
  const asker = { database, owner, other, orgs: await orgsAround(database) };
  await share(asker, shared);
  await giveSecondPlace(asker);
  const links = await guestLinks(asker, shared);
  const [first] = other.members;
  if (!first) throw new Error('no members');
  const { cookie } = await sessionCookie(database, first);
  // Facts of an organisation are read in what it shares, since its texts use them.
  await owner.query(
    `insert into facts_organisation (id, organisation_id, revision, body, changed_at, changed_by)
     values (gen_random_uuid(), $1, 1, $2, now(), $3)`,
    [other.id, JSON.stringify({ facts: [{ name: 'telefoon', value: CANARIES.shared }] }), first.person],
  );
  // Its public site shows none of its facts, so that every word of it that is seen there got out.
  const site = { isOpen: true, contact: { phone: '', hours: '', desk: '', address: '', message: '' } };
  await owner.query(
    `insert into questions_site (id, organisation_id, host, body, revision, changed_at, changed_by)
     values (gen_random_uuid(), $1, null, $2, 1, now(), $3)`,
    [other.id, JSON.stringify(site), first.person],
  );
  // The last part of an address is plain letters, which a word of the canary is not.
  await owner.query(
    `insert into questions_published (id, organisation_id, item_id, version, kind, slug, lang, theme, audience, title,
       answer, html, synonyms, related, visible_from, visible_until, changed_at)
     values (gen_random_uuid(), $1, gen_random_uuid(), 1, 'text', 'overkant', 'nl', '', 'clients', $2, $2, $2, '{}', '{}',
       '2030-01-01T00:00:00Z', null, now())`,
    [other.id, CANARIES.closed],
  );
  const filling = { organisation: other.id, account: first.account, programme: closed, word: CANARIES.closed };
  await fillEmptyTables(owner, filling);
  return {
    app: await appOn(database, { extra: extraModules }),
    database,
    owner,
    other: { id: other.id, closed, shared, cookie },
    identities: await identitiesOf(database, asker.orgs, links),
    stop: () => owner.end(),
  };
}
