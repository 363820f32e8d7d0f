import type { Base } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { joinBase } from '../actions/bases.ts';
import { hideQuestion, publishOwnText, stanceRevisionOf } from '../actions/followed-questions.ts';
import { addQuestion, publishQuestion } from '../actions/own-questions.ts';
import { must } from './must.ts';
import { demoQuestions } from './base.ts';
import type { DemoMunicipality, DemoStance } from './demo-municipality.ts';
import type { DemoItems } from './seed-base.ts';
import { seedSite } from './seed-site.ts';
import { seedVisits } from './seed-visits.ts';

/** Lets an invented municipality take part in the base in its own way. The scope is that of the municipality. */
export async function seedMunicipality(
  scope: Scope,
  municipality: DemoMunicipality,
  { base, items }: { readonly base: Base; readonly items: DemoItems },
): Promise<void> {
  await seedSite(scope, municipality);
  must(await joinBase(scope, base.id, municipality.mode));
  for (const stance of municipality.stances) await takeDemoStance(scope, { base, items, municipality }, stance);
  for (const own of municipality.own) await addOwn(scope, own, items);
  await seedVisits(
    scope,
    MOST_READ.flatMap((key) => items.get(key) ?? []),
  );
}

/** What visitors of an invented site read, the most read first. */
const MOST_READ = [
  'verandert-mijn-hulp-in-het-huishouden-in-2028',
  'hoe-gaat-het-gesprek-met-de-gemeente',
  'kan-ik-mijn-eigen-hulp-houden',
  'hoe-vraag-ik-de-regiotaxi-aan',
  'wat-is-de-mantelzorgwaardering',
  'ik-voel-mij-alleen',
];

type At = { readonly base: Base; readonly items: DemoItems; readonly municipality: DemoMunicipality };

async function takeDemoStance(scope: Scope, { base, items, municipality }: At, stance: DemoStance): Promise<void> {
  const item = items.get(stance.key);
  if (!item) return;
  const stanceRevision = await stanceRevisionOf(scope, { item, lang: 'nl' });
  const at = { base, mode: municipality.mode, item, lang: 'nl', stanceRevision };
  if (stance.kind === 'hidden') {
    must(await hideQuestion(scope, at));
    return;
  }
  const title = stance.kind === 'variant' ? stance.title : undefined;
  const question = title ?? demoQuestions.find(({ key }) => key === stance.key)?.title ?? '';
  const body = stance.kind === 'variant' ? { question, answer: stance.answer } : { answer: stance.answer };
  const window = { from: scope.now(), until: null };
  must(await publishOwnText(scope, at, { kind: stance.kind, body, revision: 0, window, why: '' }));
}

async function addOwn(scope: Scope, own: DemoMunicipality['own'][number], items: DemoItems): Promise<void> {
  const item = must(
    await addQuestion(scope, {
      base: null,
      key: own.key,
      lang: 'nl',
      body: { question: own.title, answer: own.answer },
      meta: {
        theme: own.theme,
        audience: own.audience ?? 'clients',
        synonyms: own.synonyms,
        related: (own.related ?? []).flatMap((key) => items.get(key) ?? []),
        source: own.source ?? '',
        owner: '',
      },
      reviewOn: own.reviewOn ?? null,
    }),
  );
  const at = { base: null, item, lang: 'nl', revision: 1 };
  must(await publishQuestion(scope, at, { window: { from: scope.now(), until: null }, why: '' }));
}
