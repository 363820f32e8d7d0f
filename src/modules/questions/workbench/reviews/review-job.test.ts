import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { createOrganisation } from '#modules/people/index.ts';
import { inScope } from '#platform/scope.ts';
import { testDatabase } from '../../../../../test/support/database.ts';
import { NOW } from '../../../../../test/support/organisation.ts';
import { addQuestion } from '../../actions/own-questions.ts';
import { remindOfReviews } from './review-job.ts';

test('a review date that is reached is told once to who approves, and one that is to come is not', async () => {
  const database = await testDatabase();
  const unique = randomBytes(6).toString('hex');
  const people = [
    { role: 'adviser', name: 'Fenna Verhoeven', email: `fenna-${unique}@example.org` },
    { role: 'approver', name: 'Aukje Akkoord', email: `aukje-${unique}@example.org` },
  ] as const;
  const [adviser] = await createOrganisation(database, {
    slug: `t-${unique}`,
    name: 'Maasheuvel',
    people: [...people],
  });
  assert.ok(adviser);
  const actor = { id: adviser.person, name: 'Fenna Verhoeven', permissions: new Set<never>() };
  const identity = { organisation: adviser.organisation, actor, clock: () => NOW };
  const meta = { theme: '', audience: 'clients', synonyms: [], related: [], source: '', owner: '' } as const;
  const today = NOW.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
  const add = (question: string, reviewOn: Temporal.PlainDate) =>
    inScope(database, identity, (scope) =>
      addQuestion(scope, {
        base: null,
        lang: 'nl',
        body: { question, answer: '' },
        meta,
        reviewOn: reviewOn.toString(),
      }),
    );
  const remind = () => inScope(database, identity, (scope) => remindOfReviews(scope, 'https://vragen.example.org'));
  await add('Wat kost een pas?', today.add({ days: 1 }));
  assert.equal(await remind(), 0);
  await add('Waar kan ik parkeren?', today);
  assert.equal(await remind(), 1);
  assert.equal(await remind(), 0);
});
