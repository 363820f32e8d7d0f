import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { newId } from '#kernel/id.ts';
import { addProgramme } from '#modules/programmes/index.ts';
import { programme } from '../../src/cli/commands/programme.ts';
import { testDatabase } from '../support/database.ts';
import { anOrganisation } from '../support/organisation.ts';
import { emptyPlan } from '#kernel/plan.ts';

before(async () => {
  await testDatabase();
  process.env.DATABASE_URL = process.env.EENSTEMMIG_TEST_DATABASE;
  process.env.EENSTEMMIG_OWNER_URL = process.env.EENSTEMMIG_TEST_DATABASE_OWNER;
});

const exported = async (id: string): Promise<string> => {
  let said = '';
  await programme.run(['export', id], { out: (text) => (said += text), error: () => {} });
  return said;
};

test('whoever runs the server gets the plan file of a programme of any organisation on it', async () => {
  const us = await anOrganisation('Regio Maasduin');
  const id = await us.asAdviser((scope) => addProgramme(scope, emptyPlan('Samen bewegen').programme));
  assert.equal(JSON.parse(await exported(id)).programme.name, 'Samen bewegen');
  await assert.rejects(exported(newId<'programme'>()), /geen programma met nummer/);
});
