import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../../test/support/client.ts';
import { insertTheme } from '../../store/themes.ts';
import { aBase, aFollower } from '../../testing/a-base.ts';

test('a question of the organisation itself can stand under a theme of a base that it takes part in', async () => {
  const base = await aBase();
  await base.owner.asAdviser((scope) =>
    insertTheme(scope, {
      translations: {},
      base: base.base.id,
      slug: 'zorg',
      name: 'Zorg en hulp',
      description: '',
      domain: '',
      icon: 'heart',
      position: 1,
    }),
  );
  const client = await signedInAs((await aFollower(base)).person('adviser'));
  assert.match((await client.get('/organisatie/vragen/nieuw')).text, /<option value="zorg"[^>]*>Zorg en hulp/);
  const question = { vraag: 'Wanneer is de Dorpsstraat dicht?', antwoord: 'In maart.', voor: 'clients', thema: 'zorg' };
  const made = await client.post('/organisatie/vragen/nieuw', question);
  assert.equal(made.status, 303, made.text);
  assert.match((await client.follow(made)).text, /Zorg en hulp/);
  const address = `${(made.location ?? '').split('?')[0]}/over`;
  assert.match((await client.get(address)).text, /<option value="zorg" selected/);
});
