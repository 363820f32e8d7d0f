import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { audienceKind } from '#modules/audiences/index.ts';
import { anOrganisation, type TestOrganisation } from '../../test/support/organisation.ts';
import { anAudience } from '../../test/support/plan.ts';
import { changeItem, listItems, removeItem } from './items.ts';
import type { Scope } from './scope.ts';
import { undoBatch } from './undo.ts';

const KINDS = new Map([[audienceKind.kind as string, audienceKind]]);

/** Starts work in a transaction of its own beside `scope`; ready once it runs and had the time of a few questions of ours. */
async function beside<T>(
  scope: Scope,
  asAdviser: TestOrganisation['asAdviser'],
  work: (other: Scope) => Promise<T>,
): Promise<{ readonly end: Promise<T> }> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const end = asAdviser((other) => {
    resolve();
    return work(other);
  });
  end.catch(() => {});
  await promise;
  for (let turn = 0; turn < 20; turn += 1) await sql`select 1`.execute(scope.tables());
  return { end };
}

async function anAudienceOfAProgramme() {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({ audiences: [anAudience({ name: 'Aanbieders' })] });
  const audiences = () => organisation.asAdviser((scope) => listItems(scope, audienceKind, programme));
  const [item] = await audiences();
  return { ...organisation, programme, item: item ?? assert.fail('no audience'), audiences };
}

test('two people who undo one action at the same moment: one does, the other is told', async () => {
  const { asAdviser, programme, item, audiences } = await anAudienceOfAProgramme();
  const batch = await asAdviser(async (scope) => {
    await removeItem(scope, audienceKind, { programme, id: item.id });
    return scope.batch;
  });
  const undo = (scope: Scope) => undoBatch(scope, KINDS, programme, batch);
  const { first, second } = await asAdviser(async (scope) => {
    const first = await undo(scope);
    return { first, second: await beside(scope, asAdviser, undo) };
  });
  assert.deepEqual(first, { ok: true, value: 1 });
  assert.deepEqual(await second.end, { ok: false, reason: 'already-undone' });
  assert.equal((await audiences()).length, 1);
});

test('undo of a removal brings back what was changed at the moment of the removal', async () => {
  const { asAdviser, programme, item, audiences } = await anAudienceOfAProgramme();
  const removal = await asAdviser(async (scope) => {
    await changeItem(
      scope,
      audienceKind,
      { programme, id: item.id, revision: item.revision },
      { ...item.body, name: 'Van de ander' },
    );
    return beside(scope, asAdviser, async (other) => {
      await removeItem(other, audienceKind, { programme, id: item.id });
      return other.batch;
    });
  });
  const batch = await removal.end;
  assert.deepEqual(await audiences(), []);
  assert.ok((await asAdviser((scope) => undoBatch(scope, KINDS, programme, batch))).ok);
  assert.deepEqual(
    (await audiences()).map(({ body }) => body.name),
    ['Van de ander'],
  );
});
