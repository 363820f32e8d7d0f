import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Id } from '#kernel/id.ts';
import { findText, listFollowed, listStancesTowards, listVersions, saveDraft } from '#modules/library/index.ts';
import { NOW, type TestOrganisation } from '../../../test/support/organisation.ts';
import { joinBase, leaveBase } from './actions/bases.ts';
import {
  agreeAbovePart,
  followBase,
  hideQuestion,
  keepOwnText,
  publishOwnText,
  stanceRevisionOf,
} from './actions/followed-questions.ts';
import { publishQuestion, withdrawQuestion } from './actions/own-questions.ts';
import { listShownWords } from './store/published.ts';
import { aBase, aFollower, rowsOf, type TestBase } from './testing/a-base.ts';

const towards = async (
  organisation: TestOrganisation,
  { base }: TestBase,
  item: Id<'item'>,
  mode: 'at-once' | 'after-approval' = 'at-once',
) => ({
  base,
  mode,
  item,
  lang: 'nl',
  stanceRevision: await organisation.asAdviser((scope) => stanceRevisionOf(scope, { item, lang: 'nl' })),
});

const tell = async (organisation: TestOrganisation, base: TestBase, item: Id<'item'>, answer: string) => {
  const at = await towards(organisation, base, item);
  const outcome = await organisation.asAdviser((scope) =>
    publishOwnText(scope, at, {
      kind: 'variant',
      body: { question: 'Kan ik mijn hulp houden?', answer },
      revision: 0,
      window: { from: scope.now(), until: null },
      why: '',
    }),
  );
  assert.ok(outcome.ok);
};

test('who follows at once has no rows of its own, and who approves first keeps what it approved until it looks again', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const [atOnce, careful] = [await aFollower(base), await aFollower(base, 'after-approval')];
  assert.deepEqual(await rowsOf(atOnce), []);
  assert.deepEqual(
    (await rowsOf(careful)).map(({ answer }) => answer),
    ['Ja, dat kan.'],
  );
  await base.change(item, 'Meestal kan dat.', { why: 'De wet is anders.' });
  assert.deepEqual(
    (await rowsOf(careful)).map(({ answer }) => answer),
    ['Ja, dat kan.'],
  );
  const at = await towards(careful, base, item, 'after-approval');
  assert.ok((await careful.asAdviser((scope) => followBase(scope, at))).ok);
  assert.deepEqual(
    (await rowsOf(careful)).map(({ answer }) => answer),
    ['Meestal kan dat.'],
  );
});

test('an own text stays when the base changes, the owner sees that it deviates and not what it says', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const maasheuvel = await aFollower(base);
  await tell(maasheuvel, base, item, 'In Maasheuvel kan dat altijd.');
  await base.change(item, 'Meestal kan dat.');
  assert.deepEqual(
    (await rowsOf(maasheuvel)).map(({ answer }) => answer),
    ['In Maasheuvel kan dat altijd.'],
  );
  const [followed] = await maasheuvel.asAdviser((scope) => listFollowed(scope, base.base));
  assert.deepEqual(
    [followed?.stance?.kind, followed?.stance?.seenVersion, followed?.version.number],
    ['variant', 1, 2],
  );
  const stances = await base.owner.asAdviser((scope) => listStancesTowards(scope, { base: base.base.id }));
  assert.deepEqual(
    stances.map(({ organisation, kind, seenVersion }) => [organisation, kind, seenVersion]),
    [[maasheuvel.id, 'variant', 1]],
  );
  assert.equal(
    await base.owner.asAdviser((scope) => findText(scope, { item, lang: 'nl' })).then((text) => text?.draft.answer),
    'Meestal kan dat.',
  );
  const at = await towards(maasheuvel, base, item);
  assert.ok((await maasheuvel.asAdviser((scope) => keepOwnText(scope, at))).ok);
  const [kept] = await maasheuvel.asAdviser((scope) => listFollowed(scope, base.base));
  assert.equal(kept?.stance?.seenVersion, 2);
});

test('a question that is hidden leaves a row that hides it, and following again takes that away', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const follower = await aFollower(base);
  const hide = await towards(follower, base, item);
  assert.ok((await follower.asAdviser((scope) => hideQuestion(scope, hide))).ok);
  assert.deepEqual(
    (await rowsOf(follower)).map(({ kind, answer }) => [kind, answer]),
    [['hidden', '']],
  );
  const again = await towards(follower, base, item);
  assert.ok((await follower.asAdviser((scope) => followBase(scope, again))).ok);
  assert.deepEqual(await rowsOf(follower), []);
});

test('a stance that somebody else changed meanwhile is refused, and changes nothing', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const follower = await aFollower(base);
  const at = await towards(follower, base, item);
  assert.ok((await follower.asAdviser((scope) => hideQuestion(scope, at))).ok);
  assert.deepEqual(await follower.asAdviser((scope) => hideQuestion(scope, at)), { ok: false, reason: 'conflict' });
});

test('who leaves a base keeps its own words and loses the rest', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  await base.ask('Wat kost het?', 'Dat ligt aan uw inkomen.');
  const follower = await aFollower(base, 'after-approval');
  await tell(follower, base, item, 'In Maasheuvel kan dat altijd.');
  assert.equal((await rowsOf(follower)).length, 2);
  assert.ok((await follower.asAdviser((scope) => leaveBase(scope, base.base.id))).ok);
  assert.deepEqual(
    (await rowsOf(follower)).map(({ answer }) => answer),
    ['In Maasheuvel kan dat altijd.'],
  );
});

test('going over to at once follows the base wherever nothing was told in own words', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  await base.ask('Wat kost het?', 'Dat ligt aan uw inkomen.');
  const follower = await aFollower(base, 'after-approval');
  await tell(follower, base, item, 'In Maasheuvel kan dat altijd.');
  await follower.asAdviser((scope) => joinBase(scope, base.base.id, 'at-once'));
  assert.deepEqual(
    (await rowsOf(follower)).map(({ answer }) => answer),
    ['In Maasheuvel kan dat altijd.'],
  );
});

test('a follower reads no draft of the base and no text of another follower, and changes neither', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const [one, other] = [await aFollower(base), await aFollower(base)];
  await tell(one, base, item, 'Geheim van de een.');
  assert.equal(await other.asAdviser((scope) => findText(scope, { item, lang: 'nl' })), undefined);
  const versions = await other.asAdviser((scope) => listFollowed(scope, base.base));
  assert.deepEqual(
    versions.map(({ version }) => version.body.answer),
    ['Ja, dat kan.'],
  );
  const stranger = await other.asAdviser((scope) =>
    saveDraft(scope, { base: base.base.id, item, lang: 'nl', revision: 0 }, { answer: 'Van een ander' }),
  );
  assert.ok(stranger.ok, 'an own draft beside the base is its own');
  assert.equal(
    await base.owner.asAdviser((scope) => findText(scope, { item, lang: 'nl' })).then((text) => text?.draft.answer),
    'Ja, dat kan.',
  );
});

test('a text that is to come is a row with its moment, beside the one that is shown until then', async () => {
  const base = await aBase();
  const item = await base.ask('Kan ik mijn hulp houden?', 'Ja, dat kan.');
  const from = Temporal.Instant.from('2030-01-01T00:00:00Z');
  await base.change(item, 'Vanaf 2030 niet meer.', { from });
  assert.deepEqual((await rowsOf(base.owner)).map(({ answer }) => answer).toSorted(), [
    'Ja, dat kan.',
    'Vanaf 2030 niet meer.',
  ]);
  const withdrawn = await base.owner.asAdviser(async (scope) => {
    const text = await findText(scope, { item, lang: 'nl' });
    return withdrawQuestion(scope, { base: base.base.id, item, lang: 'nl', revision: text?.revision ?? 0 });
  });
  assert.ok(withdrawn.ok);
  assert.deepEqual(await rowsOf(base.owner), []);
});

test('who approves first takes over nothing that the base no longer shows, and what ends there ends here', async () => {
  const base = await aBase();
  const past = await base.ask('Is de inloop van vorige maand er nog?', 'Ja.');
  const ending = await base.ask('Wanneer is de inloop?', 'Tot en met morgen.');
  const staying = await base.ask('Waar is de inloop?', 'In het dorpshuis.');
  const shownUntil = (item: Id<'item'>, hours: number) =>
    base.owner.asAdviser(async (scope) => {
      const text = await findText(scope, { item, lang: 'nl' });
      const at = { base: base.base.id, item, lang: 'nl', revision: text?.revision ?? 0 };
      const window = { from: scope.now().subtract({ hours: 48 }), until: scope.now().add({ hours }) };
      assert.ok((await publishQuestion(scope, at, { window, why: '' })).ok);
    });
  await shownUntil(past, -24);
  await shownUntil(ending, 24);
  // A later version is no end: who approves first keeps the one before it.
  await base.change(staying, 'In de school.', { from: NOW.add({ hours: 24 }) });
  const careful = await aFollower(base, 'after-approval');
  const until = (item: Id<'item'>) =>
    careful.asAdviser(async (scope) => (await listShownWords(scope, item)).map((row) => String(row.until)));
  assert.deepEqual(await until(past), []);
  assert.deepEqual(await until(ending), [String(NOW.add({ hours: 24 }))]);
  assert.deepEqual(await until(staying), ['null']);
});

test('who goes over to at once keeps nothing that the base withdrew', async () => {
  const base = await aBase();
  const item = await base.ask('Is de inloop er nog?', 'Ja.');
  const careful = await aFollower(base, 'after-approval');
  await base.owner.asAdviser(async (scope) => {
    const text = await findText(scope, { item, lang: 'nl' });
    const at = { base: base.base.id, item, lang: 'nl', revision: text?.revision ?? 0 };
    assert.ok((await withdrawQuestion(scope, at)).ok);
  });
  assert.equal((await rowsOf(careful)).length, 1);
  assert.ok((await careful.asAdviser((scope) => joinBase(scope, base.base.id, 'at-once'))).ok);
  assert.deepEqual(await rowsOf(careful), []);
});

test('who follows reads nothing of what the base will say only later, its owner does', async () => {
  const base = await aBase();
  const item = await base.ask('Waar is de inloop?', 'In het dorpshuis.');
  await base.change(item, 'In de school.', { from: NOW.add({ hours: 24 }) });
  const follower = await aFollower(base);
  const of = { organisation: base.owner.id, item, lang: 'nl' };
  const read = async (by: TestOrganisation) =>
    (await by.asAdviser((scope) => listVersions(scope, of))).map(({ number }) => number);
  assert.deepEqual([await read(follower), await read(base.owner)], [[1], [2, 1]]);
});

test('an own part stands under the base as it was approved, and under the base itself for who follows at once', async () => {
  const base = await aBase();
  const item = await base.ask('Kan dat hier?', 'Ja, dat kan.');
  const us = await aFollower(base, 'after-approval');
  const addPart = async () => {
    const at = await towards(us, base, item, 'after-approval');
    const window = { from: NOW, until: null };
    const own = { kind: 'addition', body: { answer: 'Ook hier.' }, revision: 0, window, why: '' } as const;
    assert.ok((await us.asAdviser((scope) => publishOwnText(scope, at, own))).ok);
  };
  const shown = async () => (await rowsOf(us)).map(({ kind, answer }) => `${kind}: ${answer}`).sort();
  await addPart();
  assert.deepEqual(await shown(), ['addition: Ook hier.', 'text: Ja, dat kan.']);
  await base.change(item, 'Meestal kan dat.');
  assert.deepEqual(await shown(), ['addition: Ook hier.', 'text: Ja, dat kan.']);
  const at = await towards(us, base, item, 'after-approval');
  assert.ok((await us.asAdviser((scope) => agreeAbovePart(scope, at))).ok);
  assert.deepEqual(await shown(), ['addition: Ook hier.', 'text: Meestal kan dat.']);
  await us.asAdviser((scope) => joinBase(scope, base.base.id, 'at-once'));
  assert.deepEqual(await shown(), ['addition: Ook hier.']);
  await us.asAdviser((scope) => joinBase(scope, base.base.id, 'after-approval'));
  assert.deepEqual(await shown(), ['addition: Ook hier.', 'text: Meestal kan dat.']);
});
