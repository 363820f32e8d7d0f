import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listItems } from '#platform/items.ts';
import type { Id } from '#kernel/id.ts';
import { signedInAs } from '../../../../test/support/client.ts';
import { anOrganisation, type TestOrganisation } from '../../../../test/support/organisation.ts';
import { anActivity } from '../../../../test/support/plan.ts';
import { takesPart } from '../../../../test/support/taking-part.ts';
import { activityKind } from '../store.ts';

async function anActivityPage() {
  const owner = await anOrganisation('Regio Maasduin');
  const programme = await owner.aProgramme({
    activities: [anActivity({ title: 'Inloopavond', tasks: [{ text: 'Zaal regelen', who: ['Milan'] }] })],
  });
  const [item] = await owner.asAdviser((scope) => listItems(scope, activityKind, programme));
  return { owner, programme, at: `/programmas/${programme}/kalender/${item?.id}` };
}

async function aPartner(
  owner: TestOrganisation,
  programme: Id<'programme'>,
  part: 'participant' | 'partner' | 'reader',
) {
  const partner = await anOrganisation('Gemeente Berkenaar');
  await takesPart(owner, partner, { programme, part });
  return partner;
}

const TICK = { taak: 'Zaal regelen', keer: '0', revision: '1', gedaan: 'ja' };

test('a contributor reacts, the name stands with it, and taking it back is one click', async () => {
  const { owner, at } = await anActivityPage();
  const client = await signedInAs(owner.person('contributor'));
  const said = await client.follow(
    await client.post(`${at}/reacties`, { comment: 'De zaal is vol.\n\nTweede avond?' }),
  );
  assert.match(said.text, /Milan Medewerker/);
  assert.match(said.text, /De zaal is vol\./);
  const undo = /action="([^"]*ongedaan)"/.exec(said.text)?.[1] ?? '';
  const back = await client.follow(await client.post(undo, { terug: at }));
  assert.match(back.text, /Nog geen reacties/);
});

test('a partner reacts with the name of the organisation and ticks a task, and changes nothing else', async () => {
  const { owner, programme, at } = await anActivityPage();
  const partner = await aPartner(owner, programme, 'partner');
  const client = await signedInAs(partner.person('contributor'));
  const { text } = await client.get(at);
  assert.doesNotMatch(text, /wijziging"|afronding"/);
  const said = await client.follow(await client.post(`${at}/reacties`, { comment: 'Wij doen mee' }));
  assert.match(said.text, /Milan Medewerker \(Gemeente Berkenaar\)/);
  const ticked = await client.follow(await client.post(`${at}/taken`, TICK));
  assert.match(ticked.text, /18 november 2026/);
  assert.equal((await client.post(`${at}/afronding`)).status, 403);
  assert.equal((await client.post(`${at}/wijziging`, { title: 'x' })).status, 403);
});

test('a reader sees what was said and has no form; posting is refused', async () => {
  const { owner, programme, at } = await anActivityPage();
  const adviser = await signedInAs(owner.person('adviser'));
  await adviser.post(`${at}/reacties`, { comment: 'Let op de datum' });
  const partner = await aPartner(owner, programme, 'reader');
  for (const who of [owner.person('reader'), partner.person('administrator')]) {
    const reader = await signedInAs(who);
    const { text } = await reader.get(at);
    assert.match(text, /Let op de datum/);
    assert.doesNotMatch(text, /name="comment"|\/taken/);
    assert.equal((await reader.post(`${at}/reacties`, { comment: 'x' })).status, 403);
    assert.equal((await reader.post(`${at}/taken`, TICK)).status, 403);
  }
  const stranger = await signedInAs((await anOrganisation()).person('adviser'));
  assert.equal((await stranger.post(`${at}/reacties`, { comment: 'x' })).status, 404);
});

test('only who said it takes a comment away, or who manages the programme', async () => {
  const { owner, at } = await anActivityPage();
  const author = await signedInAs(owner.person('contributor'));
  await author.post(`${at}/reacties`, { comment: 'Van mij' });
  const { text } = await author.get(at);
  const removal = /action="([^"]*reacties\/[^"]*verwijdering)"/.exec(text)?.[1] ?? '';
  const adviser = await signedInAs(owner.person('adviser'));
  assert.doesNotMatch((await adviser.get(at)).text, /reacties\/[^"]*verwijdering/);
  assert.equal((await adviser.post(removal)).status, 403);
  const gone = await author.follow(await author.post(removal));
  assert.match(gone.text, /Nog geen reacties/);
  assert.equal((await author.post(removal)).status, 404);
});

test('nothing said is refused with words, and too much keeps what was typed', async () => {
  const { owner, at } = await anActivityPage();
  const client = await signedInAs(owner.person('adviser'));
  assert.match((await client.post(`${at}/reacties`, { comment: '  ' })).text, /Schrijf eerst een reactie/);
  const long = await client.post(`${at}/reacties`, { comment: 'a'.repeat(5_001) });
  assert.equal(long.status, 400);
  assert.match(long.text, /aaaa/);
});

test('who only contributes cannot take back what somebody else did', async () => {
  const { owner, programme, at } = await anActivityPage();
  const adviser = await signedInAs(owner.person('adviser'));
  const done = await adviser.post(`${at}/afronding`);
  const batch = /gedaan=([0-9a-f-]+)/.exec(done.location ?? '')?.[1] ?? '';
  const contributor = await signedInAs(owner.person('contributor'));
  assert.equal((await contributor.post(`/programmas/${programme}/geschiedenis/${batch}/ongedaan`)).status, 403);
  assert.doesNotMatch((await contributor.get(`/programmas/${programme}/geschiedenis`)).text, /\/ongedaan"/);
});

test('nobody else takes back what somebody said: not a partner who may change the plan, not an adviser; who manages does', async () => {
  const { owner, programme, at } = await anActivityPage();
  const author = await signedInAs(owner.person('contributor'));
  const said = await author.post(`${at}/reacties`, { comment: 'Woorden van Milan' });
  const batch = /action="[^"]*geschiedenis\/([^"]*)\/ongedaan"/.exec((await author.follow(said)).text)?.[1] ?? '';
  const undo = `/programmas/${programme}/geschiedenis/${batch}/ongedaan`;
  const partner = await aPartner(owner, programme, 'participant');
  for (const who of [partner.person('adviser'), partner.person('contributor'), owner.person('adviser')]) {
    const client = await signedInAs(who);
    assert.doesNotMatch((await client.get(`/programmas/${programme}/geschiedenis`)).text, new RegExp(batch));
    assert.equal((await client.post(undo, { terug: at })).status, 403);
  }
  assert.match((await author.get(at)).text, /Woorden van Milan/);
  const manager = await signedInAs(owner.person('administrator'));
  assert.equal((await manager.post(undo, { terug: at })).status, 303);
  assert.doesNotMatch((await author.get(at)).text, /Woorden van Milan/);
});

test('what somebody took back is read nowhere, stands in no bin, and only they bring it back', async () => {
  const { owner, programme, at } = await anActivityPage();
  const author = await signedInAs(owner.person('contributor'));
  const said = await author.post(`${at}/reacties`, { comment: 'Woorden van Milan' });
  const { text } = await author.follow(said);
  const batch = /geschiedenis\/([^"]*)\/ongedaan"/.exec(text)?.[1] ?? '';
  const removal = /action="([^"]*reacties[^"]*verwijdering)"/.exec(text)?.[1] ?? '';
  const comment = /reacties\/([0-9a-f-]{36})/.exec(removal)?.[1] ?? '';
  await author.post(removal);
  const base = `/programmas/${programme}`;
  const reader = await aPartner(owner, programme, 'reader');
  const other = await aPartner(owner, programme, 'participant');
  for (const who of [reader.person('reader'), other.person('adviser'), owner.person('administrator')]) {
    const client = await signedInAs(who);
    for (const path of ['/geschiedenis', '/prullenbak', `/geschiedenis/${comment}`])
      assert.doesNotMatch((await client.get(base + path)).text, /Woorden van Milan/, path);
  }
  const adviser = await signedInAs(other.person('adviser'));
  const undoOfRemoval = /action="([^"]*ongedaan)"/.exec((await author.get(`${base}/geschiedenis`)).text)?.[1] ?? '';
  assert.equal((await adviser.post(undoOfRemoval, { terug: at })).status, 403);
  assert.equal((await adviser.post(`${base}/prullenbak/${comment}/terugzetting`)).status, 404);
  const version = `${base}/geschiedenis/${comment}/versies/${batch}`;
  assert.equal((await adviser.post(version, { revisie: '0' })).status, 404);
  assert.doesNotMatch((await author.get(at)).text, /Woorden van Milan/);
  assert.equal((await author.post(undoOfRemoval, { terug: at })).status, 303);
  assert.match((await author.get(at)).text, /Woorden van Milan/);
});
