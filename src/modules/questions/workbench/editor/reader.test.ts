import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../../test/support/client.ts';
import { anOrganisation } from '../../../../../test/support/organisation.ts';
import { addQuestion } from '../../actions/own-questions.ts';
import { questionPath } from '../paths.ts';

test('who may only read sees the answer of the own organisation, and nothing to write in', async () => {
  const us = await anOrganisation('Gemeente Venbroek');
  const added = await us.asAdviser((scope) =>
    addQuestion(scope, {
      base: null,
      lang: 'nl',
      body: { question: 'Wat kost een pas?', answer: 'Een pas is **gratis**.' },
      meta: { theme: '', audience: 'clients', related: [], source: '', owner: '', synonyms: [] },
      reviewOn: null,
    }),
  );
  assert.ok(added.ok);
  const { text } = await (await signedInAs(us.person('reader'))).get(questionPath({ item: added.value }));
  assert.match(text, /Een pas is <strong>gratis<\/strong>/);
  assert.doesNotMatch(text, /name="antwoord"/);
});
