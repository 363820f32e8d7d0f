import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saveDraft } from '#modules/library/index.ts';
import { signedInAs } from '../../../../test/support/client.ts';
import { NOW } from '../../../../test/support/organisation.ts';
import { addQuestion, publishQuestion } from '../actions/own-questions.ts';
import { SITE_SETTINGS } from '../model/site.ts';
import { aSite } from '../testing/a-site.ts';

const NO_META = { theme: '', audience: 'clients', synonyms: [], related: [], source: '', owner: '' } as const;

test('where nothing is found a visitor reads which word is not there, whom to call, a word that is, and other questions', async () => {
  const site = await aSite();
  await site.settle({ contact: { ...SITE_SETTINGS.contact, phone: '0470 55 01 20', hours: 'op werkdagen' } });
  await site.us.asAdviser(async (scope) => {
    const body = { question: 'Kan ik kwijtschelding krijgen?', answer: 'Ja, dat kan.' };
    const added = await addQuestion(scope, { base: null, lang: 'nl', body, meta: NO_META, reviewOn: null });
    assert.ok(added.ok);
    const at = { base: null, item: added.value, lang: 'nl', revision: 1 };
    assert.ok((await publishQuestion(scope, at, { window: { from: NOW, until: null }, why: '' })).ok);
  });
  const visitor = await signedInAs(null);
  const nothing = await visitor.get(`/${site.slug}/vragen?zoek=paspoort+verlengen`);
  assert.match(nothing.text, /Geen antwoord gevonden over ‘paspoort’/);
  assert.match(nothing.text, /Of bel <a href="tel:0470550120" dir="ltr"><b>0470 55 01 20<\/b><\/a> \(op werkdagen\)/);
  assert.match(nothing.text, /Nieuw of veranderd[\s\S]*Kan ik kwijtschelding krijgen\?/);
  const near = await visitor.get(`/${site.slug}/vragen?zoek=kwijtstelling`);
  assert.match(near.text, /Of zoek op:<\/span> <a href="[^"]*zoek=kwijtschelding">kwijtschelding<\/a>/);
});

test('what is found in another language only is named with a link to it, and only there', async () => {
  const site = await aSite();
  await site.us.asAdviser(async (scope) => {
    const body = { question: 'Hoe vraag ik bijstand aan?', answer: 'Bel ons.' };
    const added = await addQuestion(scope, { base: null, lang: 'nl', body, meta: NO_META, reviewOn: null });
    assert.ok(added.ok);
    const at = { base: null, item: added.value };
    const bodies = { nl: body, en: { question: 'How do I get benefit?', answer: 'Call us.' } };
    for (const [lang, words] of Object.entries(bodies)) {
      const saved = await saveDraft(scope, { ...at, lang, revision: lang === 'nl' ? 1 : 0 }, words);
      assert.ok(saved.ok);
      const text = { ...at, lang, revision: saved.value.revision };
      assert.ok((await publishQuestion(scope, text, { window: { from: NOW, until: null }, why: '' })).ok);
    }
  });
  const visitor = await signedInAs(null);
  const search = async (words: string) => (await visitor.get(`/${site.slug}/vragen?zoek=${words}`)).text;
  const nothing = await search('benefit');
  assert.match(nothing, /In een andere taal is er wel een antwoord/);
  const [, href = ''] = /wel een antwoord:<\/span> <a href="([^"]*)"[^>]*lang="en"/.exec(nothing) ?? [];
  assert.match((await visitor.get(href.replaceAll('&amp;', '&'))).text, /How do I get benefit\?/);
  assert.doesNotMatch(await search('bijstand'), /andere taal is er wel/, 'found here');
  assert.doesNotMatch(await search('paspoort'), /andere taal is er wel/, 'found nowhere');
});
