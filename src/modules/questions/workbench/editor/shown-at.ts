import {
  type Base,
  bareStance,
  type Followed,
  listFollowers,
  listStancesTowards,
  standingOf,
  type Standing,
  type WorkingText,
} from '#modules/library/index.ts';
import { getOrganisation, namesOfOrganisations } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import { showsLanguage, type SiteSettings } from '../../model/site.ts';
import type { Telling } from '../list/line-standing.ts';
import { publicQuestionPath } from '../paths.ts';
import type { GoneView } from './gone-view.ts';

/** A site that shows a question, and whose words it shows. */
export type ShownAt = {
  readonly name: string;
  /** Address on this server; null for sites of others, whose address we do not know for sure. */
  readonly href: string | null;
  readonly telling: Telling;
  /** Only where the organisation owns the base. */
  readonly standing: Standing | null;
};
type Of = {
  /** What the organisation chose for its own site. */
  readonly site: Pick<SiteSettings, 'languages'>;
  readonly base: Base | null;
  readonly item: WorkingText['item'];
  readonly lang: string;
  readonly slug: string;
  readonly text: WorkingText | null;
  readonly followed: Followed | null;
  readonly gone: GoneView | null;
  readonly mode: 'at-once' | 'after-approval' | null;
};

/** Where a question stands: on the own site and, for the owner of its base, on those of everybody who takes part. */
export async function listPlaces(scope: Scope, of: Of): Promise<ShownAt[]> {
  const followers = of.base?.owner === scope.organisation ? await followersAt(scope, of, of.base) : [];
  return [...(await ownPlace(scope, of)), ...followers];
}

async function ownPlace(scope: Scope, { site, followed, gone, mode, text, slug, lang }: Of): Promise<ShownAt[]> {
  if (!showsLanguage(site, lang)) return [];
  if (gone) return gonePlace(scope, gone, { slug, lang });
  const kind = followed?.stance?.kind ?? 'follows';
  if (kind === 'hidden') return [];
  const isOwn = followed === null || kind === 'variant';
  if (isOwn ? text?.version == null : mode === 'after-approval' && followed.stance === null) return [];
  const telling = followed === null ? 'own-question' : kind === 'follows' ? 'base' : kind;
  return [await placeOfUs(scope, telling, { slug, lang })];
}

/** What the base withdrew stands only where a text of our own holds it: an own part alone shows nowhere. */
const gonePlace = async (
  scope: Scope,
  { last, shown }: NonNullable<Of['gone']>,
  at: Pick<Of, 'slug' | 'lang'>,
): Promise<ShownAt[]> =>
  shown.some(({ kind }) => kind === 'text')
    ? [await placeOfUs(scope, last.stance?.kind === 'follows' ? 'base' : (last.stance?.kind ?? 'base'), at)]
    : [];

async function placeOfUs(scope: Scope, telling: Telling, { slug, lang }: Pick<Of, 'slug' | 'lang'>): Promise<ShownAt> {
  const { name, slug: organisation } = await getOrganisation(scope);
  const address = publicQuestionPath(organisation, slug);
  return { name, href: lang === 'nl' ? address : `${address}?taal=${lang}`, telling, standing: null };
}

/** Everybody who takes part; of what was withdrawn only those who still show what they approved or words of their own. */
async function followersAt(scope: Scope, { item, lang, text }: Of, { id }: Base): Promise<ShownAt[]> {
  const newest = text?.version ?? null;
  const followers = (await listFollowers(scope, id)).filter(({ state }) => state === 'taking-part');
  const names = await namesOfOrganisations(
    scope,
    followers.map(({ organisation }) => organisation),
  );
  const stances = (await listStancesTowards(scope, { base: id, item })).filter((stance) => stance.lang === lang);
  const places = followers.map(({ organisation, mode }): ShownAt => {
    const stance = bareStance(stances.find((each) => each.organisation === organisation) ?? null);
    const telling = stance.kind === 'follows' ? 'base' : stance.kind;
    return { name: names.get(organisation) ?? '', href: null, telling, standing: standingOf(stance, mode, newest) };
  });
  return newest === null ? places.filter(({ standing }) => standing === 'lags') : places;
}
