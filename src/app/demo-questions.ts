import type { Id } from '#kernel/id.ts';
import { type Fact, keepOrganisationFacts } from '#modules/facts/index.ts';
import { createOrganisation, type Membership } from '#modules/people/index.ts';
import { changeBaseOnce, demoMunicipalities, seedBase, seedMunicipality } from '#modules/questions/index.ts';
import { seedStyle } from '#modules/styles/index.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope, type Scope } from '#platform/scope.ts';

/** Somebody of an organisation that the demo made already. */
export type DemoMember = {
  readonly slug: string;
  readonly member: Membership;
  readonly name: string;
  readonly organisation: string;
  readonly role: 'adviser' | 'administrator';
};
/** Who may set up the site, where somebody has that role; the other municipalities have nobody yet, as in practice. */
const ADMINISTRATORS: Readonly<Record<string, string>> = { 'gemeente-maasheuvel': 'Wendel Maassen' };
/** One adviser for each municipality that has nobody yet. */
const ADVISERS = ['Mirte Janssen', 'Daan Peters', 'Yara Hendriks', 'Bram Willems', 'Iris Smeets', 'Ties Vermeulen'];

/**
 * Fills the shared questions: the region has the base, six municipalities take part in their own way, and then the region changes
 * one answer. Gives the municipalities that were made for it.
 */
export async function fillDemoQuestions(database: Database, known: readonly DemoMember[]): Promise<DemoMember[]> {
  const [region] = known;
  if (!region) return [];
  const made = await as(database, region, seedBase);
  const added: DemoMember[] = [];
  for (const [turn, municipality] of demoMunicipalities.entries()) {
    const there = known.find(({ slug }) => slug === municipality.slug);
    const members = there ? [] : await people(database, municipality, turn);
    added.push(...members);
    const one = there ?? members[0];
    if (!one) throw new Error('an organisation without people');
    await as(database, one, async (scope) => {
      if (!there) await seedStyle(scope, turn);
      await keepOrganisationFacts(scope, { revision: there ? 1 : 0, facts: factsOf(municipality) });
      await seedMunicipality(scope, municipality, made);
    });
  }
  await as(database, region, (scope) => changeBaseOnce(scope, made.base, made.items));
  return added;
}

const factsOf = ({ facts, factsIn = {} }: (typeof demoMunicipalities)[number]): Fact[] =>
  Object.entries(facts).map(([name, value]) => {
    const said = Object.entries(factsIn).map(([lang, values]) => [lang, values[name] ?? ''] as const);
    return { name, value, translations: Object.fromEntries(said.filter(([, words]) => words !== '')) };
  });

/** Makes a municipality with its adviser first. */
async function people(
  database: Database,
  { slug, name }: { slug: string; name: string },
  turn: number,
): Promise<DemoMember[]> {
  const administrator = ADMINISTRATORS[slug];
  const persons = [
    { name: ADVISERS[turn] ?? 'Adviseur', role: 'adviser' as const },
    ...(administrator ? [{ name: administrator, role: 'administrator' as const }] : []),
  ];
  const members = await createOrganisation(database, { slug, name, people: persons });
  return persons.flatMap((person, at) => {
    const member = members[at];
    return member ? [{ slug, member, organisation: name, ...person }] : [];
  });
}

const as = <T>(database: Database, { member, name }: DemoMember, work: (scope: Scope) => Promise<T>): Promise<T> =>
  inScope(
    database,
    {
      organisation: member.organisation as Id<'organisation'>,
      actor: { id: member.person, name, permissions: new Set() },
    },
    work,
  );
