import type { Scope } from '#platform/scope.ts';
import { keepOrganisationFacts } from './actions.ts';

/** Facts for an invented organisation called `name`. Figures and addresses belong to nobody. */
export async function seedFacts(scope: Scope, name: string): Promise<void> {
  await keepOrganisationFacts(scope, {
    revision: 0,
    facts: [
      { name: 'naam', value: name },
      { name: 'telefoon', value: '088 000 00 00' },
      { name: 'loket', value: 'Zorgloket in het gemeentehuis' },
      { name: 'openingstijden', value: 'op werkdagen van 9.00 tot 17.00 uur' },
      { name: 'website', value: 'https://www.example.org' },
      { name: 'mail', value: 'zorgloket@example.org' },
    ],
  });
}
