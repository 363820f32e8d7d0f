import type { Audience } from '#kernel/plan.ts';
import { listItems } from '#platform/items.ts';
import { signedInAs } from '../../../../test/support/client.ts';
import { anOrganisation } from '../../../../test/support/organisation.ts';
import { anActivity, anAudience } from '../../../../test/support/plan.ts';
import { audienceKind } from '../store.ts';

/** Four audiences that differ in what the field of influence shows. */
export const AUDIENCES: readonly Audience[] = [
  anAudience({ name: 'Aanbieders', ring: 'cowork', attitude: 0, size: 400, influence: 4, interest: 5 }),
  anAudience({ name: 'Verwijzers', ring: 'informed', desiredRing: 'cowork', size: 320 }),
  anAudience({
    name: 'Wethouders & raad',
    category: 'intern',
    ring: 'codecide',
    attitude: 2,
    size: 20,
    influence: 5,
    interest: 2,
  }),
  anAudience({ name: 'Cliënten', ring: null, attitude: -1, channels: [], approach: 'Via de huisarts' }),
];

/** A programme of its own with these audiences, and an adviser who looks at it. */
export async function aField(
  audiences: readonly Audience[] = AUDIENCES,
  activities = [anActivity({ when: '5 november', status: { value: 'done', text: null } })],
) {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({ audiences, activities });
  const client = await signedInAs(organisation.person('adviser'));
  const items = await organisation.asAdviser((scope) => listItems(scope, audienceKind, programme));
  const idOf = (name: string) => items.find(({ body }) => body.name === name)?.id ?? '';
  const bodyOf = async (name: string) =>
    (await organisation.asAdviser((scope) => listItems(scope, audienceKind, programme))).find(
      ({ body }) => body.name === name,
    )?.body;
  return { organisation, programme, client, idOf, bodyOf, base: `/programmas/${programme}` };
}
