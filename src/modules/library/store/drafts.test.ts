import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { sayLanguageOfWords } from '../../../../db/language-of-words.ts';
import { anOrganisation, type TestOrganisation } from '../../../../test/support/organisation.ts';
import { saveDraft } from '../actions/texts.ts';
import type { Body } from '../model/sharing/stance.ts';
import { countKeptDrafts, findKeptDraft, listKeptDrafts } from './drafts.ts';
import { findText, updateText } from './texts.ts';

const body = (answer: string): Body => ({ question: 'Wat kost hulp?', answer });
const ALL = { limit: 100 };

/** A text to keep words of, in any language. */
async function aText() {
  const [us, item] = [await anOrganisation(), newId<'item'>()];
  const keep = (answer: string, lang = 'nl') =>
    us.asAdviser(async (scope) => {
      const revision = (await findText(scope, { item, lang }))?.revision ?? 0;
      assert.ok((await saveDraft(scope, { base: null, item, lang, revision }, body(answer))).ok);
    });
  /** Puts words back as taking back a step does: the history says nothing of it. */
  const takeBackTo = (answer: string) =>
    us.asAdviser(async (scope) => {
      const text = (await findText(scope, { item, lang: 'nl' })) ?? assert.fail('no text');
      await updateText(scope, text, { draft: body(answer) });
    });
  const answers = (lang = 'nl', page: { readonly limit: number; readonly offset?: number } = ALL) =>
    us.asAdviser(async (scope) => (await listKeptDrafts(scope, { item, lang }, page)).map(({ after }) => after.answer));
  return { us, item, keep, takeBackTo, answers };
}

test('what somebody wrote over is found back', async () => {
  const { keep, answers } = await aText();
  for (const answer of ['een', 'twee', 'drie']) await keep(answer);
  assert.deepEqual(await answers(), ['drie', 'twee', 'een']);
});

test('what was taken back is found back as well, and what another went on with from there', async () => {
  const { keep, takeBackTo, answers } = await aText();
  for (const answer of ['een', 'twee', 'vier']) await keep(answer);
  await takeBackTo('een');
  await keep('drie');
  assert.deepEqual(await answers(), ['drie', 'vier', 'twee', 'een']);
});

test('words in another language are no words of this text, and keeping the same twice is one', async () => {
  const { us, item, keep, answers } = await aText();
  for (const answer of ['een', 'twee', 'twee']) await keep(answer);
  for (const answer of ['twee', 'two']) await keep(answer, 'en');
  assert.deepEqual(await answers(), ['twee', 'een']);
  assert.deepEqual(await answers('en'), ['two', 'twee']);
  await us.asAdviser(async (scope) => {
    const [english] = await listKeptDrafts(scope, { item, lang: 'en' }, ALL);
    assert.equal(await findKeptDraft(scope, { item, lang: 'nl' }, english?.id ?? ''), undefined);
    assert.equal((await findKeptDraft(scope, { item, lang: 'en' }, english?.id ?? ''))?.after.answer, 'two');
    assert.equal(await findKeptDraft(scope, { item, lang: 'en' }, 'geen'), undefined);
  });
});

test('what was kept is counted and given in parts, down to the first', async () => {
  const { us, item, keep, answers } = await aText();
  for (const answer of ['een', 'twee', 'drie']) await keep(answer);
  await keep('one', 'en');
  assert.equal(await us.asAdviser((scope) => countKeptDrafts(scope, { item, lang: 'nl' })), 3);
  assert.deepEqual(await answers('nl', { limit: 2 }), ['drie', 'twee']);
  assert.deepEqual(await answers('nl', { limit: 2, offset: 2 }), ['een']);
});

test('words of another organisation are found by nobody', async () => {
  const { item, keep } = await aText();
  await keep('een');
  const stranger = await anOrganisation();
  await stranger.asAdviser(async (scope) => {
    assert.deepEqual(await listKeptDrafts(scope, { item, lang: 'nl' }, ALL), []);
    assert.equal(await countKeptDrafts(scope, { item, lang: 'nl' }), 0);
  });
});

/** Lets the history of an organisation forget the languages, as it was before it knew them, and has them said anew. */
const sayAnew = (us: TestOrganisation) =>
  us.asAdviser(async (scope: Scope) => {
    await sql`update platform_event set lang = null`.execute(scope.tables());
    await sayLanguageOfWords(scope.tables());
  });

test('a history that says no languages gets those of the words that stand, of what led to them and of what came from them', async () => {
  const { us, keep, takeBackTo, answers } = await aText();
  for (const answer of ['een', 'twee', 'fout']) await keep(answer);
  await takeBackTo('twee');
  await keep('drie');
  for (const answer of ['one', 'two', 'three']) await keep(answer, 'en');
  await sayAnew(us);
  assert.deepEqual(await answers(), ['drie', 'fout', 'twee', 'een']);
  assert.deepEqual(await answers('en'), ['three', 'two', 'one']);
});

test('a translation that began with the Dutch words keeps its own words, and the Dutch text keeps its own', async () => {
  const { us, keep, answers } = await aText();
  for (const answer of ['een', 'twee']) await keep(answer);
  for (const answer of ['een', 'one', 'two']) await keep(answer, 'en');
  await keep('drie');
  await sayAnew(us);
  assert.deepEqual(await answers('en'), ['two', 'one', 'een']);
  assert.deepEqual(await answers(), ['drie', 'twee', 'een']);
});

test('words that belong to nothing any more are found at the language that the text has', async () => {
  const { us, item, keep, answers } = await aText();
  for (const answer of ['one', 'two']) await keep(answer, 'en');
  const lose = sql`update library_text set draft = '{}' where item_id = ${item}`;
  await us.asAdviser((scope) => lose.execute(scope.tables()));
  await sayAnew(us);
  assert.deepEqual(await answers('en'), ['two', 'one']);
});
