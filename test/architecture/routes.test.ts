import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guardsOf } from '#platform/http.ts';
import { wholeApp } from '../support/whole-app.ts';

const { app, permissions, close } = await wholeApp();
test.after(close);
const guards = guardsOf(app);

test('every route names who may use it', () => {
  assert.ok(guards.size > 10, 'no routes were found');
  assert.deepEqual(
    [...guards].filter(([, guard]) => guard === undefined).map(([route]) => route),
    [],
  );
});

test('every guard names a permission that a module declares', () => {
  const unknown = [...guards].filter(
    ([, guard]) => guard !== undefined && guard !== 'anyone' && !permissions.includes(guard),
  );
  assert.deepEqual(unknown, []);
});

test('a permission to look never guards a change', () => {
  const changing = [...guards].filter(([route, guard]) => !/^(GET|HEAD) /.test(route) && guard?.endsWith('.view'));
  assert.deepEqual(changing, []);
});

test('a handler without a method would slip past the guards, so there is none', () => {
  const open = app.routes.filter(({ method, path }) => method === 'ALL' && path !== '/*' && path !== '*');
  assert.deepEqual(
    open.map(({ path }) => path),
    [],
  );
});

test('addresses are Dutch kebab-case nouns without a slash at the end', () => {
  const odd = [...guards.keys()]
    .map((route) => route.split(' ')[1] ?? '')
    .filter((path) => path !== '/' && !/^(\/(:\w+|_?[a-z0-9.-]+(:\w+)?)(\{[^}]+\})?\??)+$/.test(path));
  assert.deepEqual(odd, []);
});
