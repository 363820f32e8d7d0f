import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { newId } from '#kernel/id.ts';
import { testDatabase } from '../../test/support/database.ts';
import { anOrganisation, type TestOrganisation } from '../../test/support/organisation.ts';
import { type ChangeListener, listenForChanges } from './changes.ts';
import { record } from './events.ts';

/** A process that listens: what it heard of one organisation, and a way to wait for it. */
async function aListener(t: { after: (end: () => Promise<void>) => void }, of: TestOrganisation) {
  await testDatabase();
  const heard: string[] = [];
  const waiting: { enough: () => boolean; go: () => void }[] = [];
  const look = () => waiting.filter(({ enough }) => enough()).forEach(({ go }) => go());
  const states: boolean[] = [];
  const until = (enough: () => boolean) =>
    new Promise<void>((resolve) => {
      waiting.push({ enough, go: resolve });
      look();
    });
  const name = `test ${randomBytes(6).toString('hex')}`;
  const listener: ChangeListener = listenForChanges({
    url: process.env.EENSTEMMIG_TEST_DATABASE ?? '',
    name,
    onChange: ({ organisation, modules }) => {
      if (organisation === of.id) heard.push(modules.join(' '));
      look();
    },
    onState: (state) => {
      states.push(state);
      look();
    },
  });
  t.after(listener.close);
  await until(() => states.at(-1) === true);
  return { heard, states, until, name };
}

const change = (name: `${string}.${string}.${string}`) => ({
  programme: null,
  name,
  kind: 'test',
  subject: newId(),
  before: null,
  after: null,
});

test('every listener hears what was kept, once for an action, and nothing of what was taken back', async (t) => {
  const us = await anOrganisation();
  const [first, second] = [await aListener(t, us), await aListener(t, us)];
  await us.asAdviser((scope) => record(scope, [change('library.text.published'), change('questions.site.changed')]));
  await assert.rejects(
    us.asAdviser(async (scope) => {
      await record(scope, [change('calendar.activity.added')]);
      throw new Error('taken back');
    }),
  );
  await us.asAdviser((scope) => record(scope, [change('facts.organisation.changed')]));
  for (const { heard, until } of [first, second]) {
    await until(() => heard.length >= 2);
    assert.deepEqual(heard, ['library questions', 'facts']);
  }
});

test('what one action tells again and again is heard once, and from the next action again', async (t) => {
  const us = await anOrganisation();
  const { heard, until } = await aListener(t, us);
  const twice = () =>
    us.asAdviser(async (scope) => {
      for (const name of ['library.text.published', 'facts.organisation.changed', 'library.text.changed'] as const)
        await record(scope, [change(name)]);
    });
  await twice();
  await twice();
  await until(() => heard.length >= 4);
  assert.deepEqual(heard, ['library', 'facts', 'library', 'facts']);
});

test('a listener that lost its connection says so, comes back by itself and hears again', async (t) => {
  const us = await anOrganisation();
  const { heard, states, until, name } = await aListener(t, us);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${name}`.execute(
    await testDatabase(),
  );
  await until(() => states.length === 3);
  assert.deepEqual(states, [true, false, true]);
  await us.asAdviser((scope) => record(scope, [change('library.text.withdrawn')]));
  await until(() => heard.length === 1);
});

test('a listener without a database keeps trying, never says that it listens, and stops when asked', async () => {
  const states: boolean[] = [];
  const tried = Promise.withResolvers<void>();
  const listener = listenForChanges({
    url: 'postgresql://nobody@127.0.0.1:1/none',
    onChange: () => {},
    onState: (state) => states.push(state),
    onProblem: () => tried.resolve(),
  });
  await tried.promise;
  await listener.close();
  assert.deepEqual(states, []);
});
