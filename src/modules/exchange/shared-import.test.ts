import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { takesPart } from '../../../test/support/taking-part.ts';

const ORIGIN = 'http://eenstemmig.example.org';
const PLAN = `# Communicatieplan Buurtteam

## Aanleiding
Nog niet met partners delen: waterhoentje.

## Doelgroepen
- Inwoners
- Huisartsen
`;
const aFile = () => new File([PLAN], 'concept-reorganisatie.md');

async function aSharedProgramme(part: 'participant' | 'reader') {
  const [owner, partner] = [await anOrganisation('Regio Maasduin'), await anOrganisation('Gemeente Berkenaar')];
  const programme = await owner.aProgramme();
  const adviser = await signedInAs(owner.person('adviser'));
  await takesPart(owner, partner, { programme, part });
  return { programme, adviser, colleague: await signedInAs(partner.person('adviser')) };
}

test('a document that waits for review is not read by readers from outside, with or without an account', async () => {
  const { programme, adviser, colleague } = await aSharedProgramme('reader');
  const { location } = await adviser.post(`/programmas/${programme}/inlezen`, { bestand: aFile() });
  const made = await adviser.post(`/programmas/${programme}/deelnemers/leeslinks`, {
    label: 'Raad',
    until: '2027-01-31',
  });
  const link = /\/gast\/[\w-]{43}/.exec(made.text)?.[0] ?? '';
  const opened = await adviser.app.request(`${ORIGIN}${link}`);
  const guest = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  for (const cookie of [guest, colleague.cookie]) {
    for (const path of [`/programmas/${programme}/inlezen`, location ?? '']) {
      const answer = await adviser.app.request(`${ORIGIN}${path}`, { headers: { cookie } });
      assert.equal(answer.status, 404, path);
    }
    const plan = await (await adviser.app.request(`${ORIGIN}/programmas/${programme}`, { headers: { cookie } })).text();
    assert.doesNotMatch(plan, /\/inlezen"/);
  }
});

test('what a participant brings in a shared programme goes to that programme, also when asked for a new one', async () => {
  const { programme, colleague } = await aSharedProgramme('participant');
  const sent = await colleague.post(`/programmas/${programme}/inlezen`, { bestand: aFile(), bestemming: 'nieuw' });
  assert.equal(sent.status, 303);
  assert.match(sent.location ?? '', new RegExp(`^/programmas/${programme}/inlezen/`));
  assert.match((await colleague.follow(sent)).text, /waterhoentje/);
});
