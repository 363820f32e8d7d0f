import { randomBytes } from 'node:crypto';
import { asId, type Id } from '#kernel/id.ts';
import { emptyPlan, type Plan, type Programme } from '#kernel/plan.ts';
import { addPlanItems } from '#modules/dossier/index.ts';
import { createOrganisation, type Membership, type RoleName } from '#modules/people/index.ts';
import { addProgramme } from '#modules/programmes/index.ts';
import { inScope, type Scope } from '#platform/scope.ts';
import { testDatabase } from './database.ts';
import { NOW } from './now.ts';

export { NOW };

/** An organisation of its own for one test, with one person a role. */
export type TestOrganisation = {
  readonly id: Id<'organisation'>;
  readonly person: (role: RoleName) => Membership;
  /** Runs store and action code as the adviser. */
  readonly asAdviser: <T>(work: (scope: Scope) => Promise<T>) => Promise<T>;
  /** A programme with (part of) a plan in it. */
  readonly aProgramme: (
    plan?: Partial<Omit<Plan, 'programme'>> & { programme?: Partial<Programme> },
  ) => Promise<Id<'programme'>>;
};

const ROLES = ['administrator', 'adviser', 'contributor', 'approver', 'reader'] as const;
const NAMES = ['Bente Beheer', 'Fenna Verhoeven', 'Milan Medewerker', 'Aukje Akkoord', 'Lotte Lezer'];

/** Makes an organisation with people in every role; tests never share one. */
export async function anOrganisation(name = 'Gemeente Maasheuvel'): Promise<TestOrganisation> {
  const database = await testDatabase();
  const people = ROLES.map((role, index) => ({ role, name: NAMES[index] ?? role }));
  const members = await createOrganisation(database, { slug: `t-${randomBytes(6).toString('hex')}`, name, people });
  const person = (role: RoleName): Membership => {
    const found = members[ROLES.indexOf(role)];
    if (!found) throw new Error(`no person with role ${role}`);
    return found;
  };
  const adviser = person('adviser');
  const actor = { id: adviser.person, name: 'Fenna Verhoeven', permissions: new Set<never>() };
  const asAdviser = <T>(work: (scope: Scope) => Promise<T>) =>
    inScope(database, { organisation: adviser.organisation, actor, clock: () => NOW }, work);
  return {
    id: asId<'organisation'>(adviser.organisation),
    person,
    asAdviser,
    aProgramme: (plan = {}) =>
      asAdviser(async (scope) => {
        const empty = emptyPlan('Zorg Samen Inkopen');
        const programme = await addProgramme(scope, {
          ...empty.programme,
          start: '2026-10-01',
          end: '2027-12-31',
          ...plan.programme,
        });
        await addPlanItems(scope, programme, { ...empty, ...plan, programme: empty.programme });
        return programme;
      }),
  };
}
