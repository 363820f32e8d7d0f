import type { Plan } from '#kernel/plan.ts';
import { type KeptProgramme, listProgrammes } from '#modules/programmes/index.ts';
import type { Scope } from '#platform/scope.ts';
import { copy } from './copy.nl.ts';
import { type Fact, joinFacts } from './model/fact.ts';
import type { Language } from './model/language.ts';
import { dutchWords, goneWords, type LeftBehind, oldValues, type WordsIn } from './model/left-behind.ts';
import { type OtherPlace, usesElsewhere, usesIn } from './model/uses.ts';
import type { FactsView } from './pages/facts-page.tsx';
import type { Saying } from './pages/saying-part.tsx';
import { organisationFactsPath, programmeFactsPath } from './paths.ts';
import { findOrganisationFacts, findProgrammeFacts } from './store.ts';

/** The whole plan of a programme; given by the app, since plans are put together above this module. */
export type PlanOf = (scope: Scope, programme: KeptProgramme) => Promise<Plan>;

/** Where modules above this one use the facts of the organisation, and in which languages; given by the app. */
export type PlacesElsewhere = {
  readonly languagesOf: (scope: Scope) => Promise<readonly Language[]>;
  readonly title: string;
  readonly placesOf: (scope: Scope) => Promise<readonly { readonly name: string; readonly place: OtherPlace }[]>;
  /** The texts that have one of these words in them as they are, at most 50. */
  readonly placesSaying: (
    scope: Scope,
    words: readonly string[],
  ) => Promise<readonly { readonly words: string; readonly place: OtherPlace }[]>;
};
/** What the app gives: how a plan is put together, and who else uses facts. */
export type FactsParts = { readonly planOf: PlanOf; readonly elsewhere?: PlacesElsewhere };

const MOST_PROGRAMMES = 25;
const mayEdit = ({ actor }: Scope): boolean => actor.permissions.has('facts.edit');

/** What the page of an organisation shows, with the facts as kept. */
export async function organisationView(scope: Scope, { planOf, elsewhere }: FactsParts) {
  const kept = await findOrganisationFacts(scope);
  const all = await listProgrammes(scope);
  const facts = joinFacts(kept.facts);
  const uses: FactsView['uses'][number][] = [];
  for (const programme of all.slice(0, MOST_PROGRAMMES)) {
    const own = (await findProgrammeFacts(scope, programme.id))?.body.facts ?? [];
    const inPlan = usesIn(await planOf(scope, programme), joinFacts(kept.facts, own));
    uses.push({ programme: programme.id, title: programme.name, uses: inPlan });
  }
  if (elsewhere)
    uses.push({ programme: '', title: elsewhere.title, uses: usesElsewhere(await elsewhere.placesOf(scope), facts) });
  const view: FactsView = {
    title: copy.organisationTitle,
    lead: copy.organisationLead,
    action: organisationFactsPath({}),
    revision: kept.revision,
    above: null,
    facts,
    uses,
    isCut: all.length > MOST_PROGRAMMES,
    languages: (await elsewhere?.languagesOf(scope)) ?? [],
    mayEdit: mayEdit(scope),
  };
  return { view, kept: kept.facts };
}

type Opened = { readonly view: FactsView; readonly kept: readonly Fact[] };
/** What the last change of the organisation did not reach: words in the languages in use, and texts that say the old value themselves. */
export type NotReached = Pick<LeftBehind, 'gone' | 'dutch'> & { readonly saying: readonly Saying[] };

export async function notReached(
  scope: Scope,
  { view: { revision, languages }, kept }: Opened,
  elsewhere: PlacesElsewhere | undefined,
): Promise<NotReached> {
  const before = (await findOrganisationFacts(scope, revision)).facts;
  const old = oldValues(before, kept);
  const texts =
    old.length === 0
      ? []
      : ((await elsewhere?.placesSaying(
          scope,
          old.map(({ value }) => value),
        )) ?? []);
  return {
    gone: inUse(goneWords(before, kept), languages),
    dutch: dutchWords(
      before,
      kept,
      languages.map(({ lang }) => lang),
    ),
    saying: old.flatMap((one) =>
      texts.filter(({ words }) => words === one.value).map(({ place }) => ({ ...one, place })),
    ),
  };
}

/** Those of the words that are in one of the languages. */
export const inUse = (words: readonly WordsIn[], languages: readonly Language[]): readonly WordsIn[] =>
  words.filter(({ lang }) => languages.some((each) => each.lang === lang));

/** What the page of a programme shows, with the facts as kept there. */
export async function programmeView(scope: Scope, programme: KeptProgramme, planOf: PlanOf) {
  const organisation = await findOrganisationFacts(scope);
  const item = await findProgrammeFacts(scope, programme.id);
  const own = item?.body.facts ?? [];
  const facts = joinFacts(organisation.facts, own);
  const view: FactsView = {
    title: copy.programmeTitle,
    lead: copy.programmeLead,
    action: programmeFactsPath({ programme: programme.id }),
    revision: item?.revision ?? 0,
    above: joinFacts(organisation.facts),
    facts,
    uses: [{ programme: programme.id, title: '', uses: usesIn(await planOf(scope, programme), facts) }],
    isCut: false,
    // A plan is in Dutch.
    languages: [],
    mayEdit: mayEdit(scope),
  };
  return { view, kept: own };
}
