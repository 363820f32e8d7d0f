import { randomBytes } from 'node:crypto';
import type { Id } from '#kernel/id.ts';
import { addBase, type Base, findBase, findText, saveDraft, type Window } from '#modules/library/index.ts';
import { inScope, type Scope } from '#platform/scope.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { anOrganisation, NOW, type TestOrganisation } from '../../../../test/support/organisation.ts';
import { joinBase } from '../actions/bases.ts';
import { addQuestion, publishQuestion } from '../actions/own-questions.ts';

/** A base of one organisation, with what a test needs to fill it. */
export type TestBase = {
  readonly owner: TestOrganisation;
  readonly base: Base;
  /** Adds a question and publishes it; gives its item. */
  readonly ask: (question: string, answer: string) => Promise<Id<'item'>>;
  /** Publishes a new answer to a question. */
  readonly change: (
    item: Id<'item'>,
    answer: string,
    options?: { why?: string; from?: Temporal.Instant; until?: Temporal.Instant },
  ) => Promise<void>;
};

const NO_META = { theme: '', audience: 'clients', synonyms: [], related: [], source: '', owner: '' } as const;

/** A new base that is open to everybody; tests never share one. */
export async function aBase(name = 'Vragen over zorg'): Promise<TestBase> {
  const owner = await anOrganisation('Regio Maasduin');
  const base = await owner.asAdviser(async (scope) => {
    const slug = `b-${randomBytes(6).toString('hex')}`;
    await addBase(scope, { slug, name, description: '', isOpen: true });
    const found = await findBase(scope, { slug });
    if (!found) throw new Error('no base');
    return found;
  });
  const publish = async (scope: Scope, item: Id<'item'>, window: Window, why = '') => {
    const text = await findText(scope, { item, lang: 'nl' });
    const at = { base: base.id, item, lang: 'nl', revision: text?.revision ?? 0 };
    const outcome = await publishQuestion(scope, at, { window, why });
    if (!outcome.ok) throw new Error(outcome.reason);
  };
  return {
    owner,
    base,
    ask: (question, answer) =>
      owner.asAdviser(async (scope) => {
        const body = { question, answer };
        const added = await addQuestion(scope, { base: base.id, lang: 'nl', body, meta: NO_META, reviewOn: null });
        if (!added.ok) throw new Error(added.reason);
        await publish(scope, added.value, { from: NOW, until: null });
        return added.value;
      }),
    change: (item, answer, { why = '', from = NOW, until } = {}) =>
      owner.asAdviser(async (scope) => {
        const text = await findText(scope, { item, lang: 'nl' });
        if (!text) throw new Error('no text');
        await saveDraft(scope, { base: base.id, item, lang: 'nl', revision: text.revision }, { ...text.draft, answer });
        await publish(scope, item, { from, until: until ?? null }, why);
      }),
  };
}

/** An organisation that takes part in a base. */
export async function aFollower(
  { base }: TestBase,
  mode: 'at-once' | 'after-approval' = 'at-once',
  name = 'Gemeente Maasheuvel',
): Promise<TestOrganisation> {
  const follower = await anOrganisation(name);
  await follower.asAdviser((scope) => joinBase(scope, base.id, mode));
  return follower;
}

/** The rows that the site of an organisation has of its own, as everybody may read them. */
export async function rowsOf({
  id,
}: Pick<TestOrganisation, 'id'>): Promise<{ kind: string; title: string; answer: string }[]> {
  const database = await testDatabase();
  const nobody = { id: id as string as Id<'person'>, name: '', permissions: new Set<never>() };
  return inScope(database, { organisation: id, actor: nobody }, async (scope) =>
    scope
      .tables<{ questions_published: { organisation_id: string; kind: string; title: string; answer: string } }>()
      .selectFrom('questions_published')
      .select(['kind', 'title', 'answer'])
      .where('organisation_id', '=', id)
      .orderBy('title')
      .execute(),
  );
}
