import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { may, type ModuleManifest, page, path, routes } from '#platform/http.ts';
import { inScope } from '#platform/scope.ts';
import type { Id } from '#kernel/id.ts';
import { listItems } from '#platform/items.ts';
import { goalKind } from '#modules/plans/index.ts';
import { isolationDatabase } from './isolation.ts';
import { probeRoutes } from './probe-routes.ts';
import { probeTables } from './probe-tables.ts';
import { aWorld, type World } from './world.ts';

describe('the run notices a planted fault:', () => {
  let opened: Awaited<ReturnType<typeof isolationDatabase>>;
  let world: World;
  const leakPath = path('/lek/:programme');

  /** A module with the two mistakes that matter: it asks another organisation's scope, and a route has no guard. */
  const leaking = (): ModuleManifest => ({
    name: 'leaking',
    permissions: [],
    tables: [],
    routes: routes()
      .get(leakPath.pattern, may('plans.view'), async (c) => {
        const actor = { ...c.var.scope.actor };
        const goals = await inScope(
          opened.database,
          { organisation: world.other.id as Id<'organisation'>, actor },
          (scope) => listItems(scope, goalKind, c.req.param('programme') as Id<'programme'>),
        );
        return page(c, <p>{goals.map(({ body }) => body.text).join(' ')}</p>);
      })
      .get('/lek-stuk', may('plans.view'), () => {
        throw new Error('planted');
      })
      .get('/lek-zonder-wacht', (c) => c.text('niets')),
  });

  before(async () => {
    opened = await isolationDatabase();
    world = await aWorld(opened, [leaking()]);
  });
  after(async () => {
    await (world as World | undefined)?.stop();
    await opened.stop();
  });

  test('a route that asks for the rows of another organisation, and one without a guard', async () => {
    const {
      leaks,
      errors,
      routes: all,
      guarded,
    } = await probeRoutes(world, {
      depth: 'brief',
      only: ({ pattern }) => pattern.startsWith('/lek'),
    });
    assert.ok(leaks.some(({ where, what }) => where.startsWith('GET /lek/') && what.includes('closed')));
    assert.ok(leaks.some(({ where, what }) => where === 'GET /lek-zonder-wacht' && /guard/.test(what)));
    assert.ok(errors.some(({ where, what }) => where === 'GET /lek-stuk' && what === 'answered 500'));
    assert.ok(!leaks.some(({ where }) => where === 'GET /lek-stuk'));
    assert.equal(guarded, all - 1);
  });

  test('a policy that was taken away, and one that lets everybody through', async () => {
    await world.owner.query('drop policy wall on plans_goal');
    await world.owner.query('drop policy wall on plans_phase');
    await world.owner.query('create policy wall on plans_phase using (true) with check (true)');
    await world.owner.query('alter table plans_role disable row level security');
    const found = new Set((await probeTables(world)).leaks.map(({ where, what }) => `${where}: ${what}`));
    for (const leak of [
      'plans_goal: a table without a wall',
      'plans_phase: showed its rows',
      'plans_phase: changed its rows',
      'plans_phase: removed its rows',
      'plans_phase: let a row be slipped in',
      'plans_role: a table without a wall',
      'plans_role: showed its rows',
    ])
      assert.ok(found.has(leak), leak);
  });
});
