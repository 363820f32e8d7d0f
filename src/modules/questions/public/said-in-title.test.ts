import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../test/support/client.ts';
import { NOW } from '../../../../test/support/organisation.ts';
import { addQuestion, publishQuestion } from '../actions/own-questions.ts';
import { aSite } from '../testing/a-site.ts';

const META = { theme: '', audience: 'clients', related: [], source: '', owner: '' } as const;

test('a title with the words as they were typed goes before one that says them elsewhere', async () => {
  const site = await aSite();
  const publish = (question: string, answer: string, synonyms: readonly string[]) =>
    site.us.asAdviser(async (scope) => {
      const meta = { ...META, synonyms: [...synonyms] };
      const added = await addQuestion(scope, {
        base: null,
        lang: 'nl',
        body: { question, answer },
        meta,
        reviewOn: null,
      });
      assert.ok(added.ok);
      const at = { base: null, item: added.value, lang: 'nl', revision: 1 };
      assert.ok((await publishQuestion(scope, at, { window: { from: NOW, until: null }, why: '' })).ok);
    });
  await publish('Betalen voor jeugdhulp?', 'Er is geen eigen bijdrage. Een eigen bijdrage vragen wij niet.', [
    'eigen bijdrage',
  ]);
  await publish('Wat is de eigen bijdrage voor hulp in huis?', 'Een vast bedrag per maand.', []);
  const visitor = await signedInAs(null);
  for (const typed of ['eigen bijdrage', 'Eigen bijdrag']) {
    const { text } = await visitor.get(`/${site.slug}/vragen?zoek=${encodeURIComponent(typed)}`);
    const places = ['>Wat is de eigen bijdrage', '>Betalen voor jeugdhulp'].map((title) => text.indexOf(title));
    assert.ok((places[0] ?? -1) >= 0 && (places[0] ?? 0) < (places[1] ?? 0), `${typed}: ${places.join(' ')}`);
  }
});
