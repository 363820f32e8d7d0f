import type { Keeper } from '#platform/steps.ts';
import { findOrganisationFacts, insertOrganisationFacts, type KeptFacts } from './store.ts';

type Kept = Pick<KeptFacts, 'facts'>;

/** The facts of the organisation of the scope, by its id: put back as a next revision, so that each one stays. */
export const factsKeeper: Keeper<Kept> = {
  kind: 'facts.step.organisation',
  read: async (scope, ids) => {
    const { facts } = await findOrganisationFacts(scope);
    return new Map(ids.filter((id) => id === scope.organisation).map((id) => [id, { facts }]));
  },
  restore: async (scope, kept) => {
    const { revision } = await findOrganisationFacts(scope);
    const facts = kept.get(scope.organisation)?.facts ?? [];
    const made = await insertOrganisationFacts(scope, { revision, facts });
    if (made === null) throw new Error('the facts changed while they were put back');
  },
};
