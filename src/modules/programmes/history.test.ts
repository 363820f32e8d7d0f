import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audienceKind } from '#modules/audiences/index.ts';
import type { Id } from '#kernel/id.ts';
import { addItem, addItems, changeItem, findItem } from '#platform/items.ts';
import { undoBatch } from '#platform/undo.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { anAudience } from '../../../test/support/plan.ts';
import { historyOf } from './history.ts';
import { whenWords } from './model/when-words.ts';

const KINDS = new Map([[audienceKind.kind as string, audienceKind]]);

test('a large action is one line with the right number, and does not push the others out', async () => {
  const { asAdviser, aProgramme } = await anOrganisation();
  const programme = await aProgramme();
  await asAdviser((scope) => addItem(scope, audienceKind, { programme }, anAudience({ name: 'Aanbieders' })));
  const many = Array.from({ length: 300 }, (_, index) => anAudience({ name: `Groep ${index}` }));
  await asAdviser((scope) => addItems(scope, audienceKind, { programme }, many));
  const history = await asAdviser((scope) => historyOf(scope, programme, KINDS));
  assert.deepEqual(
    history.slice(0, 2).map(({ what, state }) => [what, state]),
    [
      ['300 doelgroepen zijn toegevoegd.', 'undoable'],
      ['De doelgroep “Aanbieders” is toegevoegd.', 'undoable'],
    ],
  );
});

test('the history tells the last fifty actions, newest first', async () => {
  const { asAdviser, aProgramme } = await anOrganisation();
  const programme = await aProgramme();
  for (let index = 1; index <= 51; index += 1)
    await asAdviser((scope) => addItem(scope, audienceKind, { programme }, anAudience({ name: `Groep ${index}` })));
  const history = await asAdviser((scope) => historyOf(scope, programme, KINDS));
  assert.equal(history.length, 50);
  assert.match(history[0]?.what ?? '', /Groep 51/);
  assert.match(history.at(-1)?.what ?? '', /Groep 2”/);
});

test('what was changed further since can no longer be undone by itself, until that change is undone', async () => {
  const { asAdviser, aProgramme } = await anOrganisation();
  const programme = await aProgramme();
  const { id } = await asAdviser((scope) => addItem(scope, audienceKind, { programme }, anAudience({ name: 'Buren' })));
  const change = (profile: string) =>
    asAdviser(async (scope) => {
      const found = await findItem(scope, audienceKind, { programme, id });
      assert.ok(found);
      await changeItem(
        scope,
        audienceKind,
        { programme, id, revision: found.revision },
        anAudience({ name: 'Buren', profile }),
      );
    });
  const history = () => asAdviser((scope) => historyOf(scope, programme, KINDS));
  const states = async () => (await history()).map(({ state }) => state).slice(0, 3);
  await change('wonen er lang');
  await change('wonen er kort');
  assert.deepEqual(await states(), ['undoable', 'changed', 'changed']);
  const [last] = await history();
  assert.ok(last);
  const outcome = await asAdviser((scope) => undoBatch(scope, KINDS, programme, last.batch as Id<'batch'>));
  assert.ok(outcome.ok);
  assert.deepEqual(await states(), ['undoable', 'undone', 'undoable']);
});

test('a moment of another year says which year', () => {
  const now = Temporal.Instant.from('2026-01-02T09:00:00Z');
  assert.equal(whenWords(Temporal.Instant.from('2026-01-01T09:05:00Z'), now), 'donderdag 1 januari om 10:05');
  assert.equal(whenWords(Temporal.Instant.from('2025-12-31T22:59:00Z'), now), 'woensdag 31 december 2025 om 23:59');
});
