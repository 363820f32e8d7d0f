import assert from 'node:assert/strict';
import type { Plan } from '#kernel/plan.ts';
import { signedInAs } from '../../../../test/support/client.ts';
import { anOrganisation } from '../../../../test/support/organisation.ts';
import { anAudience } from '../../../../test/support/plan.ts';

/** Three audiences: one that works along, one that is only told and may be silent for 30 days, one inside. */
export const AUDIENCES = [
  anAudience(),
  anAudience({ name: 'Verwijzers', ring: 'informed', maxSilenceDays: 30 }),
  anAudience({ name: 'Gemeenteraden', category: 'intern', side: 'internal', ring: 'cothink' }),
];

/** A programme with a calendar, and an adviser who looks at it. */
export async function aCalendar(plan: Partial<Plan> = {}) {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({ audiences: AUDIENCES, ...plan });
  const client = await signedInAs(organisation.person('adviser'));
  const base = `/programmas/${programme}/kalender`;
  const list = async (query = '') => (await client.get(`${base}/lijst${query}`)).text;
  const idOf = async (title: string): Promise<string> =>
    new RegExp(`kalender/([0-9a-f-]{36})">${title}<`).exec(await list('?klaar=tonen'))?.[1] ??
    assert.fail(`no ${title} in the list`);
  return { organisation, programme, client, base, list, idOf };
}
