import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../../test/support/client.ts';
import { anOrganisation, NOW } from '../../../../../test/support/organisation.ts';
import { addQuestion, publishQuestion } from '../../actions/own-questions.ts';
import { listThemes } from '../../store/themes.ts';
import { aSite } from '../../testing/a-site.ts';

const THEMES = '/organisatie/vragen/themas';
const visitor = await signedInAs(null);

/** A site with one question in Dutch and in English under the theme Vervoer, whose name stands in no text. */
async function aQuestionUnderATheme() {
  const us = await anOrganisation('Gemeente Vlietmeer');
  const { slug } = await aSite('Gemeente Vlietmeer', us);
  const client = await signedInAs(us.person('administrator'));
  await client.post(THEMES, { naam: 'Vervoer', plek: '1' });
  await us.asAdviser(async (scope) => {
    const meta = { theme: 'vervoer', audience: 'clients', synonyms: [], related: [], source: '', owner: '' } as const;
    const dutch = { question: 'Krijg ik een pas?', answer: 'Dat kan.' };
    const added = await addQuestion(scope, { base: null, lang: 'nl', body: dutch, meta, reviewOn: null });
    assert.ok(added.ok);
    const at = { base: null, item: added.value, lang: 'nl', revision: 1 };
    assert.ok((await publishQuestion(scope, at, { window: { from: NOW, until: null }, why: '' })).ok);
  });
  const finds = async (words: string) =>
    /<ol class="pb-gevonden"[\s\S]*Krijg ik een pas\?/.test(
      (await visitor.get(`/${slug}/vragen?zoek=${encodeURIComponent(words)}`)).text,
    );
  const form = async () => {
    const { text } = await client.get(THEMES);
    const [, action = '', revisie = ''] =
      /action="([^"]*themas\/[0-9a-f-]{36})".*?name="revisie" value="(\d+)"/s.exec(text) ?? assert.fail('no theme');
    return { action, revisie };
  };
  return { client, finds, form };
}

test('a question is found by the new name of its theme at once, and by the old one no more; also when that is taken back', async () => {
  const { client, finds, form } = await aQuestionUnderATheme();
  assert.deepEqual([await finds('vervoer'), await finds('parkeren')], [true, false]);
  const { action, revisie } = await form();
  const changed = await client.follow(await client.post(action, { revisie, naam: 'Parkeren', plek: '1' }));
  assert.deepEqual([await finds('vervoer'), await finds('parkeren')], [false, true]);
  const [, stap = ''] = /name="stap" value="([^"]*)"/.exec(changed.text) ?? assert.fail('no way back');
  await client.post('/organisatie/vragen/ongedaan', { stap, terug: THEMES });
  assert.deepEqual([await finds('vervoer'), await finds('parkeren')], [true, false]);
});

test('a question is found by no theme that is taken away', async () => {
  const { client, finds, form } = await aQuestionUnderATheme();
  const { action, revisie } = await form();
  const { text } = await client.get(THEMES);
  const [, removal = ''] = new RegExp(`action="(${action}/[^"]*)"`).exec(text) ?? assert.fail('no removal');
  assert.equal((await client.post(removal, { revisie })).status, 303);
  assert.equal(await finds('vervoer'), false);
  assert.equal(await finds('pas'), true);
});

test('a change of a theme that is refused says what is wrong and keeps what was typed, also when somebody else was first', async () => {
  const { client, form } = await aQuestionUnderATheme();
  const { action, revisie } = await form();
  const fields = { revisie, naam: 'Vervoer & parkeren', plek: '1', omschrijving: 'x'.repeat(501) };
  const refused = await client.post(action, fields);
  assert.equal(refused.status, 400);
  assert.match(refused.text, /<details[^>]* open[^>]*>[\s\S]*value="Vervoer &amp; parkeren"/);
  assert.match(refused.text, /href="#[0-9a-f-]{36}-omschrijving"[^>]*>Deze tekst is te lang/);
  assert.match(refused.text, /x{501}/);
  assert.equal((await client.post(action, { revisie, naam: 'Reizen', plek: '1' })).status, 303);
  const second = await client.post(action, { revisie, naam: 'Vervoer en parkeren', plek: '1' });
  assert.equal(second.status, 409);
  assert.match(second.text, /<b>Reizen<\/b>[\s\S]*<details[^>]* open[^>]*>[\s\S]*value="Vervoer en parkeren"/);
});

test('a domain of a theme is kept in every language, suggested for the next, told on the question and chosen in the list', async () => {
  const us = await anOrganisation('Gemeente Vlietmeer');
  await (await aSite('Gemeente Vlietmeer', us)).settle({ languages: ['nl', 'en'] });
  const client = await signedInAs(us.person('administrator'));
  await client.post(THEMES, { naam: 'Vervoer', domein: '  Wmo ', 'naam.en': '', 'domein.en': 'Support', plek: '1' });
  await client.post(THEMES, { naam: 'School', domein: 'Jeugd', plek: '2' });
  const { text } = await client.get(THEMES);
  assert.match(text, /<datalist id="domeinen"><option value="Wmo"><\/option><option value="Jeugd">/);
  assert.match(text, /list="domeinen"/);
  const themes = await us.asAdviser((scope) => listThemes(scope, { organisation: us.id, base: null }));
  assert.deepEqual(
    themes.map(({ domain, translations }) => [domain, translations.en?.domain]),
    [
      ['Wmo', 'Support'],
      ['Jeugd', undefined],
    ],
  );
  assert.match((await client.get('/organisatie/vragen/nieuw')).text, /<option value="vervoer">Vervoer \(Wmo\)/);
  await us.asAdviser(async (scope) => {
    for (const theme of ['vervoer', 'school']) {
      const meta = { theme, audience: 'clients', synonyms: [], related: [], source: '', owner: '' } as const;
      const body = { question: `Wat is ${theme}?`, answer: 'Iets.' };
      assert.ok((await addQuestion(scope, { base: null, lang: 'nl', body, meta, reviewOn: null })).ok);
    }
  });
  const listed = (await client.get('/organisatie/vragen?domein=wmo')).text;
  assert.match(listed, /Wat is vervoer\?/);
  assert.doesNotMatch(listed, /Wat is school\?/);
  const nothing = (await client.get('/organisatie/vragen?domein=landbouw')).text;
  assert.doesNotMatch(nothing, /Wat is (?:vervoer|school)\?/);
  const refused = await client.post(THEMES, { naam: 'Taxi', domein: 'x'.repeat(101), plek: '3' });
  assert.equal(refused.status, 400);
  assert.match(refused.text, /href="#domein"[^>]*>Deze tekst is te lang/);
});
