import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { newId } from '#kernel/id.ts';
import type { DataSubject } from '#platform/personal-data.ts';
import { anOrganisation, NOW, type TestOrganisation } from '../../../test/support/organisation.ts';
import { addBase, takePart } from './actions/bases.ts';
import { addLibraryItem } from './actions/items.ts';
import { replyToMessage, sendMessage } from './actions/stances.ts';
import { publishText, saveDraft, withdrawText } from './actions/texts.ts';
import { findBase } from './store/bases.ts';
import { listMessagesAbout } from './store/messages.ts';
import { libraryData } from './store/personal-data.ts';
import { listVersions } from './store/versions.ts';

const GONE = 'iemand die daar niet meer werkt';

/** The adviser of an organisation, as the page with their data names them. */
const subjectOf = (us: TestOrganisation): Promise<DataSubject> =>
  us.asAdviser(async ({ actor }) => ({ person: actor.id, account: newId<'account'>(), name: actor.name, email: null }));

async function aTalk() {
  const [owner, us] = [await anOrganisation('Regio Maasduin'), await anOrganisation('Gemeente Maasheuvel')];
  const slug = `b-${randomBytes(6).toString('hex')}`;
  const at = await owner.asAdviser(async (scope) => {
    await addBase(scope, { slug, name: 'Vragen', description: '', isOpen: true });
    const base = (await findBase(scope, { slug })) ?? assert.fail('no base');
    const added = await addLibraryItem(scope, { base: base.id, kind: 'question', key: slug, meta: {}, reviewOn: null });
    assert.ok(added.ok);
    const text = { base: base.id, item: added.value, lang: 'nl' };
    assert.ok((await saveDraft(scope, { ...text, revision: 0 }, { question: 'Mag het?', answer: 'Ja.' })).ok);
    const window = { from: NOW, until: null };
    assert.ok((await publishText(scope, { ...text, revision: 1 }, { window, why: '', meta: {} })).ok);
    assert.ok((await withdrawText(scope, { ...text, revision: 2 }, 'Fout')).ok);
    return { owner: owner.id, ...text };
  });
  const sent = await us.asAdviser(async (scope) => {
    assert.ok((await takePart(scope, at.base, 'at-once')).ok);
    return sendMessage(scope, at, { kind: 'why', text: 'Waarom?', body: null });
  });
  assert.ok(sent.ok);
  const id = sent.value;
  assert.ok((await owner.asAdviser((scope) => replyToMessage(scope, id, { state: 'answered', answer: 'Zo.' }))).ok);
  return { owner, us, at };
}

test('who published, took back, asked or answered is told so and loses the name, and the words stay for the others', async () => {
  const { owner, us, at } = await aTalk();
  const [writer, asker] = [await subjectOf(owner), await subjectOf(us)];
  const given = await owner.asAdviser((scope) => libraryData.exportOf(scope, writer));
  assert.deepEqual(
    given.map(({ table, rows }) => [table, rows.length]),
    [
      ['library_version', 1],
      ['library_message', 1],
    ],
  );
  const erased = await owner.asAdviser((scope) => libraryData.erase(scope, writer));
  assert.deepEqual(
    erased.map(({ table, count }) => [table, count]),
    [
      ['library_version', 2],
      ['library_message', 1],
    ],
  );
  await us.asAdviser((scope) => libraryData.erase(scope, asker));
  await us.asAdviser(async (scope) => {
    const [version] = await listVersions(scope, { organisation: owner.id, item: at.item, lang: 'nl' });
    assert.deepEqual([version?.publishedBy, version?.withdrawnBy, version?.withdrawnWhy], [GONE, '', 'Fout']);
    const [message] = await listMessagesAbout(scope, at.item);
    assert.deepEqual([message?.personName, message?.answeredByName], [GONE, '']);
    assert.deepEqual([message?.text, message?.answer], ['Waarom?', 'Zo.']);
  });
});
