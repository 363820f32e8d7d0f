import assert from 'node:assert/strict';
import type { Id } from '#kernel/id.ts';
import { acceptPart, letTakePart } from '#modules/programmes/index.ts';
import type { TestOrganisation } from './organisation.ts';

/** Asks an organisation to take part in a programme, and says yes for it. */
export async function takesPart(
  owner: TestOrganisation,
  partner: TestOrganisation,
  { programme, part }: { programme: Id<'programme'>; part: 'participant' | 'partner' | 'reader' },
): Promise<void> {
  const asked = await owner.asAdviser((scope) => letTakePart(scope, { programme, partner: partner.id }, part));
  assert.ok(asked.ok);
  assert.ok((await partner.asAdviser((scope) => acceptPart(scope, programme))).ok);
}
