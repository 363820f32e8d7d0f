import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { signedInAs } from '../../../../../test/support/client.ts';
import { NOW } from '../../../../../test/support/now.ts';
import { aBase, aFollower } from '../../testing/a-base.ts';

const NEW_YEAR = NOW.add({ hours: 24 * 60 });

/** An answer of a base that ends one day, shown by who approves first, and a newer one that waits for a yes. */
async function aWaiting() {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja.');
  await base.change(item, 'Tot nieuwjaar wel.', { until: NEW_YEAR });
  const us = await aFollower(base, 'after-approval');
  await base.change(item, 'Nee.');
  const address = `/organisatie/vragen/vraag/${item}/vergelijking`;
  const as = async (role: 'adviser' | 'approver' | 'reader') => {
    const client = await signedInAs(us.person(role));
    const { text } = await client.get(address);
    const field = (name: string) => new RegExp(`name="${name}" value="(\\d+)"`).exec(text)?.[1] ?? '';
    const fields = { versie: field('versie'), houding: field('houding'), revisie: field('revisie') };
    return { text, keep: () => client.post(address, { ...fields, doe: 'houden' }) };
  };
  const shown = () =>
    us.asAdviser(async (scope) => {
      const { rows } = await sql<{ answer: string; until: Date | null }>`
        select answer, visible_until as until from questions_published where organisation_id = ${us.id}`.execute(
        scope.tables(),
      );
      return rows.map(({ answer, until }) => [answer, until?.toISOString() ?? null]);
    });
  /** Lets the day of the old answer be past. */
  const pass = () =>
    base.owner.asAdviser((scope) =>
      sql`update library_version set visible_until = ${NOW.subtract({ hours: 1 }).toString()}
        where item_id = ${item} and visible_until is not null`.execute(scope.tables()),
    );
  return { as, shown, pass };
}

test('an old answer that is kept leaves the site on the day on which it was to leave', async () => {
  const { as, shown } = await aWaiting();
  const before = await shown();
  assert.deepEqual(before, [['Tot nieuwjaar wel.', new Date(NEW_YEAR.epochMilliseconds).toISOString()]]);
  assert.equal((await (await as('adviser')).keep()).status, 303);
  assert.deepEqual(await shown(), before);
});

test('an old answer whose last day is past does not come back', async () => {
  const { as, pass } = await aWaiting();
  const adviser = await as('adviser');
  assert.match(adviser.text, /De oude tekst houden/);
  await pass();
  assert.doesNotMatch((await as('adviser')).text, /De oude tekst houden/);
  assert.equal((await adviser.keep()).status, 409);
});

test('who says yes may say no as well, and who only reads is asked nothing', async () => {
  const { as } = await aWaiting();
  const reader = await as('reader');
  assert.doesNotMatch(reader.text, /name="doe"|De oude tekst houden/);
  assert.match(reader.text, /Je mag hier niets over beslissen/);
  assert.equal((await (await as('approver')).keep()).status, 303);
});
