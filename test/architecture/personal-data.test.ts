import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modulesWith } from '#app/modules.ts';
import { guardsOf } from '#platform/http.ts';
import { connect } from '#platform/database/connect.ts';
import { isReservedSlug } from '../../src/modules/people/model/reserved-slugs.ts';
import { wholeApp } from '../support/whole-app.ts';

// Nothing is asked of it: only what modules declare is read.
const database = connect('postgresql://nobody@localhost:1/none');
const { app, close } = await wholeApp();
test.after(async () => {
  await database.destroy();
  await close();
});
const modules = modulesWith({ database, token: '', local: null, demoPeople: [], secret: '', secure: false });
const tables = modules.flatMap((module) => module.tables.map((table) => ({ ...table, module })));
const personal = tables.filter(({ personalData }) => personalData !== null);

test('every table with personal data is given and erased for one person, or says why not', () => {
  assert.ok(personal.length > 10);
  const silent = personal.filter(
    ({ table, notPerPerson, module }) =>
      (module.personalData?.tables.includes(table) ?? false) === (notPerPerson !== undefined),
  );
  assert.deepEqual(
    silent.map(({ table }) => table),
    [],
    'covered by neither, or by both',
  );
});

test('nothing is given or erased of a table that is said to hold no personal data', () => {
  const names = new Set(personal.map(({ table }) => table));
  const covered = modules.flatMap(({ personalData }) => personalData?.tables ?? []);
  assert.deepEqual(
    covered.filter((table) => !names.has(table)),
    [],
  );
});

test('a term is for a table of the module itself', () => {
  const odd = modules.flatMap(({ retention, tables: own }) =>
    (retention ?? []).filter((rule) => !own.some(({ table }) => table === rule.table)),
  );
  assert.deepEqual(odd, []);
});

test('no organisation can get an address that a page of the program has', () => {
  const firsts = [...guardsOf(app).keys()].map((route) => (route.split(' ')[1] ?? '').split('/')[1] ?? '');
  const words = new Set(firsts.filter((word) => /^[a-z0-9-]+$/.test(word)));
  assert.deepEqual(
    [...words].filter((word) => !isReservedSlug(word)),
    [],
  );
});
