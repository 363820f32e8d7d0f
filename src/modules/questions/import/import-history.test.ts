import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import {
  approveText,
  changeLibraryItems,
  findItem,
  findStance,
  findText,
  listItemKeys,
  saveDraft,
  submitText,
  tellTexts,
} from '#modules/library/index.ts';
import type { TestOrganisation } from '../../../../test/support/organisation.ts';
import { NOW } from '../../../../test/support/organisation.ts';
import { publishQuestion } from '../actions/own-questions.ts';
import { aBase, aFollower } from '../testing/a-base.ts';
import { importOwn } from './import-own.ts';
import { importVariants } from './import-variants.ts';
import type { QuestionLine } from './question-line.ts';

const LINE: QuestionLine = {
  ...{ key: 'hulp', organisation: null, question: 'Hoe krijg ik hulp?', answer: 'Bel ons.', theme: '' },
  ...{ domain: '', audience: 'clients', synonyms: [], lang: 'nl', status: 'published' },
};

/** What the history says of an item, in order, without its steps. */
const toldOf = (us: TestOrganisation, item: string) =>
  us.asAdviser(async (scope) => {
    const { rows } = await sql<{ name: string; before: unknown; after: Record<string, unknown> }>`
      select name, before, after from platform_event where organisation_id = ${scope.organisation}
        and subject_id = ${item} and name like 'library.%' order by at, sequence`.execute(scope.tables());
    return rows;
  });

async function anImport() {
  const made = await aBase();
  const { base, owner } = made;
  const read = (...lines: readonly QuestionLine[]) => owner.asAdviser((scope) => importOwn(scope, base.id, lines));
  await read(LINE);
  const item = (await owner.asAdviser((scope) => listItemKeys(scope, base.id))).get('hulp') ?? assert.fail('no item');
  const at = { base: base.id, item, lang: 'nl' };
  const textOf = async () => (await owner.asAdviser((scope) => findText(scope, at))) ?? assert.fail('no text');
  return { made, base, owner, read, item, at, textOf };
}

test('the history tells each thing that was read in: the item, its words and what was published, with what was there before', async () => {
  const { owner, read, item } = await anImport();
  const words = (answer: string) => ({ answer, question: LINE.question });
  const names = async () => (await toldOf(owner, item)).map(({ name }) => name.slice('library.'.length));
  assert.deepEqual(await names(), ['item.added', 'text.changed', 'text.published']);
  await read(LINE);
  assert.equal((await names()).length, 3, 'what says the same tells nothing');
  await read({ ...LINE, answer: 'Kom langs.', status: 'concept' });
  await read({ ...LINE, answer: 'Kom langs.', synonyms: ['steun'] });
  const told = await toldOf(owner, item);
  assert.deepEqual(
    told.slice(3).map(({ name, before }) => [name, before]),
    [
      ['library.text.changed', words('Bel ons.')],
      ['library.item.changed', told[4]?.before],
      ['library.text.changed', words('Kom langs.')],
      ['library.text.published', { version: 1 }],
    ],
  );
  assert.deepEqual(told[3]?.after, words('Kom langs.'));
  assert.deepEqual([told.at(-1)?.after.version, told.at(-1)?.after.body], [2, words('Kom langs.')]);
});

test('reading in a concept keeps which version is shown and until when, and an agreement to other words ends', async () => {
  const { owner, read, at, textOf } = await anImport();
  const until = NOW.add({ hours: 48 });
  await owner.asAdviser(async (scope) => {
    const saved = await saveDraft(scope, { ...at, revision: 1 }, { question: LINE.question, answer: 'Mail ons.' });
    assert.ok(saved.ok);
    const text = { ...at, revision: saved.value.revision };
    const published = await publishQuestion(scope, text, { window: { from: NOW, until }, why: '' });
    assert.ok(published.ok);
    assert.ok((await submitText(scope, { ...at, revision: 3 }, 'Klopt dit?')).ok);
    assert.ok((await approveText(scope, { ...at, revision: 4 }, { may: [] })).ok);
  });
  await read({ ...LINE, answer: 'Kom langs.', status: 'concept' });
  const concept = await textOf();
  assert.deepEqual([concept.state, concept.version, String(concept.window?.until)], ['concept', 2, String(until)]);
  assert.deepEqual([concept.submittedBy, concept.approvedBy, concept.note], [null, null, null]);
  await read({ ...LINE, answer: 'Kom langs.' });
  const published = await textOf();
  assert.deepEqual([published.state, published.version, published.window?.until], ['published', 3, null]);
});

test('words that somebody wrote in the meantime are never written over', async () => {
  const { owner, at, item, textOf } = await anImport();
  const before = await textOf();
  await owner.asAdviser((scope) =>
    saveDraft(scope, { ...at, revision: 1 }, { question: LINE.question, answer: 'Net geschreven.' }),
  );
  const given = { ...at, draft: { question: LINE.question, answer: 'Ingelezen.' }, before, meta: null };
  await assert.rejects(
    owner.asAdviser((scope) => tellTexts(scope, [given])),
    /changed while they were read in/,
  );
  assert.equal((await textOf()).draft.answer, 'Net geschreven.');
  const kept = await owner.asAdviser(async (scope) => {
    const old = (await findItem(scope, item)) ?? assert.fail('no item');
    const change = { before: old, changes: { reviewOn: '2027-01-15' } };
    assert.equal((await changeLibraryItems(scope, [change])).length, 1);
    assert.equal((await changeLibraryItems(scope, [{ ...change, changes: { reviewOn: null } }])).length, 0);
    return findItem(scope, item);
  });
  assert.equal(kept?.reviewOn, '2027-01-15');
});

test('an own text that was read in stands as an own text: the next change of the base waits beside it', async () => {
  const { made, base, item } = await anImport();
  const us = await aFollower(made, 'after-approval');
  await us.asAdviser((scope) => importVariants(scope, base, [{ item, line: { ...LINE, answer: 'Kom langs.' } }]));
  const stance = await us.asAdviser((scope) => findStance(scope, { item, lang: 'nl' }));
  assert.deepEqual([stance?.kind, stance?.seenVersion], ['variant', 1]);
});

test('questions with one title have an address of their own, also when they are read in one after another', async () => {
  const { base, owner, read } = await anImport();
  for (const key of ['b', 'c', 'd']) await read({ ...LINE, key });
  const slugs = await owner.asAdviser(async (scope) => {
    const keys = await listItemKeys(scope, base.id);
    const items = [...keys.values()].map((item: Id<'item'>) => findItem(scope, item));
    return (await Promise.all(items)).map((item) => String(item?.meta.slug));
  });
  assert.deepEqual(slugs.toSorted(), [
    'hoe-krijg-ik-hulp',
    'hoe-krijg-ik-hulp-2',
    'hoe-krijg-ik-hulp-3',
    'hoe-krijg-ik-hulp-4',
  ]);
});
