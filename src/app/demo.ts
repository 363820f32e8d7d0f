import type { Id } from '#kernel/id.ts';
import { createOrganisation, type Membership } from '#modules/people/index.ts';
import type { Door } from '#modules/people/module.ts';
import { acceptPart, letTakePart } from '#modules/programmes/index.ts';
import { addExample, examplePlans } from '#modules/start/index.ts';
import type { Database } from '#platform/database/connect.ts';
import { type Actor, inScope, todayOf } from '#platform/scope.ts';
import { keepSetting, readSetting } from '#platform/settings.ts';
import { furnish } from './demo-house.ts';
import { fillDemoQuestions } from './demo-questions.ts';

const KEY = 'demo-people';
const ORGANISATIONS = [
  {
    slug: 'regio-maasduin',
    name: 'Regio Maasduin',
    people: [
      { name: 'Fenna Verhoeven', role: 'administrator' },
      { name: 'Samira El Idrissi', role: 'adviser' },
      { name: 'Joris Pol', role: 'reader' },
    ],
  },
  { slug: 'gemeente-berkenaar', name: 'Gemeente Berkenaar', people: [{ name: 'Noor Aalders', role: 'adviser' }] },
] as const;

type DemoPerson = Door['demoPeople'][number];

/** Makes the invented organisations with their people and programmes, once. False when they were there already. */
export async function fillDemo(database: Database): Promise<boolean> {
  if (await readSetting(database, KEY)) return false;
  const people: DemoPerson[] = [];
  const made: Made[] = [];
  for (const { slug, name, people: persons } of ORGANISATIONS) {
    const members = await createOrganisation(database, { slug, name, people: persons });
    const [first] = members;
    if (first) {
      const [programme] = await addExampleAs(database, first, persons[0].name, made.length === 0);
      made.push({ slug, first, name: persons[0].name, programme });
    }
    if (first) await furnish(database, first, { name: persons[0].name, of: name, turn: people.length });
    people.push(...members.map((member, index) => demoPerson(member, persons[index], name)));
  }
  const [owner, partner] = made;
  if (owner && partner) await shareExample(database, owner, partner);
  const known = made.map(({ slug, first, name }) => ({
    slug,
    member: first,
    name,
    organisation: slug,
    role: 'adviser' as const,
  }));
  const added = await fillDemoQuestions(database, known);
  people.push(...added.map(({ member, name, role, organisation }) => demoPerson(member, { name, role }, organisation)));
  return keepSetting(database, KEY, people);
}

type Made = {
  readonly slug: string;
  readonly first: Membership;
  readonly name: string;
  readonly programme: Id<'programme'> | undefined;
};

/** The richest programme of the first organisation is shared with the second, so that working together can be seen. */
async function shareExample(database: Database, { first, name, programme }: Made, partner: Made): Promise<void> {
  if (!programme) return;
  const owner = { organisation: first.organisation, actor: actorOf(first, name) };
  const at = { programme, partner: partner.first.organisation };
  await inScope(database, owner, (scope) => letTakePart(scope, at, 'partner'));
  const other = { organisation: at.partner, actor: actorOf(partner.first, partner.name) };
  await inScope(database, other, (scope) => acceptPart(scope, programme));
}

const actorOf = ({ person }: Membership, name: string): Actor => ({ id: person, name, permissions: new Set() });

/** The first organisation has all of them; the second has its own, and works along in one of the first. */
const addExampleAs = (database: Database, member: Membership, name: string, isFirst: boolean) =>
  inScope(database, { organisation: member.organisation, actor: actorOf(member, name) }, (scope) =>
    addExample(scope, examplePlans(todayOf(scope)).slice(isFirst ? 0 : 1)),
  );

function demoPerson(
  member: Membership,
  person: { name: string; role: DemoPerson['role'] } | undefined,
  organisation: string,
): DemoPerson {
  if (!person) throw new Error('more members than people');
  return { id: member.person, name: person.name, role: person.role, organisation, member };
}

/** The demo people to offer at sign-in; empty where the demo was never made. */
export const demoPeople = async (database: Database): Promise<Door['demoPeople']> =>
  (await readSetting<DemoPerson[]>(database, KEY)) ?? [];
