import type { Scope } from '#platform/scope.ts';
import { keepOrganisationFacts } from './actions.ts';

/** Facts for an invented organisation called `name`. Figures and addresses belong to nobody. */
export async function seedFacts(scope: Scope, name: string): Promise<void> {
  await keepOrganisationFacts(scope, {
    revision: 0,
    facts: [
      { name: 'naam', value: name },
      { name: 'telefoon', value: '088 000 00 00' },
      {
        name: 'loket',
        value: 'Zorgloket in het gemeentehuis',
        translations: { en: 'Care desk in the town hall', ar: 'مكتب الرعاية في مبنى البلدية' },
      },
      {
        name: 'openingstijden',
        value: 'op werkdagen van 9.00 tot 17.00 uur',
        translations: { en: 'on working days from 9:00 to 17:00', ar: 'في أيام العمل من 9:00 إلى 17:00' },
      },
      { name: 'website', value: 'https://www.example.org' },
      { name: 'mail', value: 'zorgloket@example.org' },
    ],
  });
}
