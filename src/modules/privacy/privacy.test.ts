import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getOrganisation } from '#modules/people/index.ts';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { applyRules } from './retention/jobs.ts';

test('the register is made of what the modules declare, on a page and as a file', async () => {
  const organisation = await anOrganisation();
  const manager = await signedInAs(organisation.person('administrator'));
  const { text } = await manager.get('/organisatie/verwerkingsregister');
  for (const words of [/Naam en mailadres om mee aan te melden/, /Een half jaar/, /Bewaartermijnen/])
    assert.match(text, words);
  const file = await manager.get('/organisatie/verwerkingsregister.csv');
  assert.match(file.text, /"people";"people_account";/);
  assert.match(file.headers.get('content-disposition') ?? '', /verwerkingsregister\.csv/);
  const adviser = await signedInAs(organisation.person('adviser'));
  assert.equal((await adviser.get('/organisatie/verwerkingsregister')).status, 403);
});

test('every site has a privacy page and an accessibility statement that anybody reads, under its own name', async () => {
  const organisation = await anOrganisation('Gemeente *Heide*kant <b>');
  const { slug } = await organisation.asAdviser(getOrganisation);
  const visitor = await signedInAs(null);
  for (const page of ['privacy', 'toegankelijkheid']) {
    const { status, text } = await visitor.get(`/${slug}/${page}`);
    assert.equal(status, 200);
    assert.match(text, /Gemeente \*Heide\*kant &lt;b&gt;/);
    assert.equal((await visitor.get(`/gemeente-die-er-niet-is/${page}`)).status, 404);
  }
  assert.match((await visitor.get(`/${slug}/toegankelijkheid`)).text, /onafhankelijk onderzoek is nog niet gedaan/);
});

test('the nightly job carries out every rule and tells what it removed', async () => {
  const organisation = await anOrganisation();
  const told: string[] = [];
  const job = { inScope: organisation.asAdviser, tell: (words: string) => told.push(words) };
  const rule = (kind: string, count: number) => ({ table: 't', kind, term: '', apply: async () => count });
  await applyRules(job, [rule('Leeslinks', 2), rule('Logboek', 0), { table: 't', kind: 'Vanzelf', term: '' }]);
  await applyRules(job, []);
  assert.deepEqual(told, ['Opgeruimd: 2 van ‘Leeslinks’.', 'Er was niets over de bewaartermijn.']);
});
