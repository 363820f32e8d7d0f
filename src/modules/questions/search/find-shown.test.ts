import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { anOrganisation } from '../../../../test/support/organisation.ts';
import { findShown } from '../store/search-site.ts';
import { aSite } from '../testing/a-site.ts';

test('of a base only the texts of its owner are shown, not those that the owner of another base has for it', async () => {
  const [one, other] = [await aSite('Regio Een'), await aSite('Regio Twee')];
  const [first, second] = [newId<'base'>(), newId<'base'>()];
  await one.show({ title: 'Van de basis zelf', base: first });
  await one.show({ title: 'Van een ander voor de tweede basis', base: second });
  await other.show({ title: 'Van de tweede basis zelf', base: second });
  const us = await anOrganisation();
  const bases = [
    { id: first, owner: one.us.id },
    { id: second, owner: other.us.id },
  ];
  const shown = await us.asAdviser(async (scope) => {
    const { rows } = await numbersOf(scope, [one.us.id, other.us.id]);
    return findShown(
      { database: await testDatabase(), now: scope.now() },
      { organisation: us.id, bases, lang: 'nl' },
      rows.map(({ number }) => number),
    );
  });
  assert.deepEqual(shown.map(({ title }) => title).toSorted(), ['Van de basis zelf', 'Van de tweede basis zelf']);
});

const numbersOf = (scope: Scope, owners: readonly string[]) =>
  sql<{
    number: number;
  }>`select number from questions_published where organisation_id = any(${owners}::uuid[])`.execute(scope.tables());
