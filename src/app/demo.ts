import { createOrganisation, type Membership } from '#modules/people/index.ts';
import type { Door } from '#modules/people/module.ts';
import { addExample } from '#modules/start/index.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/scope.ts';
import { keepSetting, readSetting } from '#platform/settings.ts';

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
  for (const { slug, name, people: persons } of ORGANISATIONS) {
    const members = await createOrganisation(database, { slug, name, people: persons });
    const [first] = members;
    if (first) await addExampleAs(database, first, persons[0].name);
    people.push(...members.map((member, index) => demoPerson(member, persons[index], name)));
  }
  return keepSetting(database, KEY, people);
}

const addExampleAs = (database: Database, { organisation, person }: Membership, name: string) =>
  inScope(database, { organisation, actor: { id: person, name, permissions: new Set() } }, addExample);

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
