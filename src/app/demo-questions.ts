import type { Id } from '#kernel/id.ts';
import { keepOrganisationFacts } from '#modules/facts/index.ts';
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
};
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
    const one = there ?? (await anAdviser(database, municipality, turn));
    if (!there) added.push(one);
    await as(database, one, async (scope) => {
      if (!there) await seedStyle(scope, turn);
      const facts = Object.entries(municipality.facts).map(([name, value]) => ({ name, value }));
      await keepOrganisationFacts(scope, { revision: there ? 1 : 0, facts });
      await seedMunicipality(scope, municipality, made);
    });
  }
  await as(database, region, (scope) => changeBaseOnce(scope, made.base, made.items));
  return added;
}

async function anAdviser(
  database: Database,
  { slug, name }: { slug: string; name: string },
  turn: number,
): Promise<DemoMember> {
  const person = ADVISERS[turn] ?? 'Adviseur';
  const [member] = await createOrganisation(database, { slug, name, people: [{ name: person, role: 'adviser' }] });
  if (!member) throw new Error('an organisation without people');
  return { slug, member, name: person, organisation: name };
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
