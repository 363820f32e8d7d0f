import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { type Id, newId } from '#kernel/id.ts';
import { findOrganisation } from '#modules/people/index.ts';
import { inLobby, inScope } from '#platform/scope.ts';
import { countedScope } from '../../../../../test/support/counted-scope.ts';
import { testDatabase } from '../../../../../test/support/database.ts';
import { anOrganisation, NOW } from '../../../../../test/support/organisation.ts';
import { addQuestion, publishQuestion } from '../../actions/own-questions.ts';
import { demoBase } from '../../demo/base.ts';
import { importQuestions } from '../../import/import-questions.ts';
import { readQuestionLines } from '../../import/question-line.ts';
import { aBase, aFollower } from '../../testing/a-base.ts';
import { alikeLines, candidatesFor } from './alike-lines.ts';

const WORDS = [
  'huur',
  'taal',
  'loon',
  'baan',
  'zoon',
  'kaart',
  'buurt',
  'hulp',
  'boodschappen',
  'pleegouder',
  'zzp’er',
];
const asked = (word: string) => `Wat moet ik weten over ${word}?`;

test('a question that somebody types letter for letter is always pointed out, published or not, of a base or not', async () => {
  const base = await aBase();
  for (const word of WORDS.slice(0, 4)) await base.ask(asked(word), 'Veel.');
  const organisation = await aFollower(base);
  await organisation.asAdviser(async (scope) => {
    for (const [at, word] of WORDS.slice(4).entries()) {
      const meta = { theme: '', audience: 'clients', synonyms: [], related: [], source: '', owner: '' } as const;
      const body = { question: asked(word), answer: 'Veel.' };
      const added = await addQuestion(scope, { base: null, lang: 'nl', body, meta, reviewOn: null });
      assert.ok(added.ok);
      const text = { base: null, item: added.value as Id<'item'>, lang: 'nl', revision: 1 };
      if (at % 2 === 0)
        assert.ok((await publishQuestion(scope, text, { window: { from: NOW, until: null }, why: '' })).ok);
    }
    for (const word of WORDS)
      assert.equal((await alikeLines(scope, asked(word)))[0]?.title, asked(word), `not found: ${word}`);
    assert.equal((await alikeLines(scope, 'Over helpen?'))[0]?.title, asked('hulp'));
    const counted = countedScope(scope);
    await candidatesFor(counted.scope, [asked('huur')]);
    const one = counted.count();
    await candidatesFor(counted.scope, WORDS.map(asked));
    assert.equal(counted.count(), 2 * one, 'the number of statements grows with the questions');
  });
});

test('every question of the demo base points itself out, and other words and everyday words do', async () => {
  const slug = `regio-${randomBytes(4).toString('hex')}`;
  const questions = demoBase.themes.flatMap((theme) => theme.questions);
  const file = questions.map(({ key, title: question, answer, synonyms }) =>
    JSON.stringify({ key, question, answer, synonyms }),
  );
  const { lines } = await readQuestionLines(file.join('\n'));
  const imported = await importQuestions(await testDatabase(), { base: slug, lines, createOrganisations: true });
  assert.ok(imported.ok);
  const database = await testDatabase();
  const found = await inLobby(database, {}, (lobby) => findOrganisation(lobby, { slug }));
  const organisation = found?.id ?? assert.fail('no owner');
  const actor = { id: newId<'person'>(), name: '', permissions: new Set<never>() };
  await inScope(database, { organisation, actor }, async (scope) => {
    const alike = async (question: string) => (await alikeLines(scope, question)).map(({ title }) => title);
    for (const { title } of questions) assert.equal((await alike(title))[0], title);
    assert.match((await alike('Hoe kom ik aan een rollator?')).join(), /hulpmiddel/);
    assert.match((await alike('invalidenkaart aanvragen')).join(), /parkeerkaart/);
    assert.match((await alike('Hoeveel moet ik betalen voor de poetshulp?')).join(), /hulp in het huishouden/);
    assert.deepEqual(await alike('Waar kan ik mijn kapotte televisie brengen?'), []);
  });
  const stranger = await anOrganisation();
  await stranger.asAdviser(async (scope) => {
    for (const { title } of questions.slice(0, 3)) assert.deepEqual(await alikeLines(scope, title), []);
  });
});
