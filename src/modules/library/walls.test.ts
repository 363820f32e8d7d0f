import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { anOrganisation, type TestOrganisation } from '../../../test/support/organisation.ts';
import { addBase, askToTakePart, stopTakingPart, takePart } from './actions/bases.ts';
import { sendMessage } from './actions/stances.ts';
import { type Base, findBase } from './store/bases.ts';

async function aBase(isOpen: boolean): Promise<{ owner: TestOrganisation; base: Base }> {
  const owner = await anOrganisation('Regio Maasduin');
  const slug = `b-${randomBytes(6).toString('hex')}`;
  const base = await owner.asAdviser(async (scope) => {
    await addBase(scope, { slug, name: 'Vragen', description: '', isOpen });
    return findBase(scope, { slug });
  });
  return { owner, base: base ?? assert.fail('no base') };
}

/** Writes a participation as it is, past every action. */
const write = (base: Base, state: string) => (scope: Scope) =>
  sql`insert into library_participation (id, organisation_id, owner_id, base_id, state, mode, revision, since, changed_at, changed_by)
    values (${newId()}, ${scope.organisation}, ${base.owner}, ${base.id}, ${state}, 'at-once', 1, now(), now(), ${scope.actor.id})`.execute(
    scope.tables(),
  );

test('the database lets nobody take part in a base that is closed to them, whatever the program would do', async () => {
  const [closed, open] = [await aBase(false), await aBase(true)];
  const us = await anOrganisation('Gemeente Maasheuvel');
  await assert.rejects(us.asAdviser(write(closed.base, 'taking-part')), /row-level security/);
  await us.asAdviser(write(open.base, 'taking-part'));
  const forged = { ...closed.base, owner: open.owner.id };
  await assert.rejects(us.asAdviser(write(forged, 'taking-part')), /row-level security/);
});

test('who was asked in takes part in a closed base and leaves it, and does not come back by itself', async () => {
  const { owner, base } = await aBase(false);
  const us = await anOrganisation('Gemeente Maasheuvel');
  await owner.asAdviser((scope) => askToTakePart(scope, { base: base.id, organisation: us.id }));
  assert.ok((await us.asAdviser((scope) => takePart(scope, base.id, 'at-once'))).ok);
  assert.ok((await us.asAdviser((scope) => takePart(scope, base.id, 'after-approval'))).ok);
  assert.ok((await us.asAdviser((scope) => stopTakingPart(scope, base.id))).ok);
  const back = sql`update library_participation set state = 'taking-part' where base_id = ${base.id}`;
  await assert.rejects(
    us.asAdviser((scope) => back.execute(scope.tables())),
    /row-level security/,
  );
});

test('the words of a message are changed or taken away by neither side, and it is answered once', async () => {
  const { owner, base } = await aBase(true);
  const us = await anOrganisation('Gemeente Maasheuvel');
  await us.asAdviser((scope) => takePart(scope, base.id, 'at-once'));
  const at = { owner: owner.id, base: base.id, item: newId<'item'>(), lang: 'nl' };
  const sent = await us.asAdviser((scope) => sendMessage(scope, at, { kind: 'why', text: 'Waarom?', body: null }));
  assert.ok(sent.ok);
  const run = (by: TestOrganisation, statement: ReturnType<typeof sql>) =>
    by.asAdviser(async (scope) => Number((await statement.execute(scope.tables())).numAffectedRows));
  const id = sent.value;
  for (const by of [us, owner])
    await assert.rejects(
      run(by, sql`update library_message set text = 'Anders' where id = ${id}`),
      /stays as it was said/,
    );
  await assert.rejects(run(us, sql`update library_message set state = 'answered' where id = ${id}`), /answered once/);
  assert.equal(await run(owner, sql`delete from library_message where id = ${id}`), 0);
  await assert.rejects(
    run(owner, sql`update library_message set text = 'Anders', state = 'answered' where id = ${id}`),
    /stays as it was said/,
  );
  assert.equal(
    await run(owner, sql`update library_message set state = 'answered', answer = 'Zo.' where id = ${id}`),
    1,
  );
  await assert.rejects(
    run(owner, sql`update library_message set state = 'declined' where id = ${id}`),
    /answered once/,
  );
  const nameless = sql`update library_message set person_name = '' where id = ${id}`;
  await assert.rejects(run(owner, nameless), /stays as it was said/);
  assert.equal(await run(us, nameless), 1);
});
