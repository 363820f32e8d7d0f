import {
  type Base,
  bareStance,
  type Followed,
  listFollowers,
  listStancesTowards,
  type Participation,
  standingOf,
  type Standing,
  type WorkingText,
} from '#modules/library/index.ts';
import { getOrganisation, listOrganisations } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import { showsLanguage, type SiteSettings } from '../../model/site.ts';
import type { Telling } from '../list/line-standing.ts';
import { inLanguage, publicQuestionPath } from '../paths.ts';
import type { GoneView } from './gone-view.ts';

/** A site that shows a question, and whose words it shows. */
export type ShownAt = {
  readonly name: string;
  /** True for the organisation's own site. */
  readonly isOurs: boolean;
  /** Address on this server; null for what is not shown. */
  readonly href: string | null;
  readonly telling: Telling;
  /** How the organisation takes part in the base; null for the own site. */
  readonly mode: Participation['mode'] | null;
  /** Only where the organisation owns the base. */
  readonly standing: Standing | null;
};
/** Where a question stands now, and for the owner of its base everybody whom a new version comes to. */
export type Places = { readonly places: readonly ShownAt[]; readonly followers: readonly ShownAt[] };
type Of = {
  /** What the organisation chose for its own site. */
  readonly site: Pick<SiteSettings, 'languages'>;
  readonly base: Base | null;
  readonly item: WorkingText['item'];
  readonly lang: string;
  readonly slug: string;
  /** Number of the own version that is shown at this moment; null for none. */
  readonly live: number | null;
  readonly followed: Followed | null;
  readonly gone: GoneView | null;
  readonly mode: 'at-once' | 'after-approval' | null;
};

/** Where a question stands: on the own site and, for the owner of its base, on those of everybody who takes part. */
export async function listPlaces(scope: Scope, of: Of): Promise<Places> {
  const followers = of.base?.owner === scope.organisation ? await followersAt(scope, of, of.base) : [];
  // Of what was withdrawn, or was never shown, only who still shows what it approved or words of its own.
  const shown = of.live === null ? followers.filter(({ standing }) => standing === 'lags') : followers;
  return { places: [...(await ownPlace(scope, of)), ...shown], followers };
}

async function ownPlace(scope: Scope, { site, followed, gone, mode, live, slug, lang }: Of): Promise<ShownAt[]> {
  if (!showsLanguage(site, lang)) return [];
  if (gone) return gonePlace(scope, gone, { slug, lang });
  const kind = followed?.stance?.kind ?? 'follows';
  if (kind === 'hidden') return [];
  const isOwn = followed === null || kind === 'variant';
  if (isOwn ? live === null : mode === 'after-approval' && followed.stance === null) return [];
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
  return { name, isOurs: true, href: inLanguage(address, lang), telling, mode: null, standing: null };
}

/** Everybody who takes part, by name, with the page on their site where they show something. */
async function followersAt(scope: Scope, { item, lang, live, slug }: Of, { id }: Base): Promise<ShownAt[]> {
  const followers = (await listFollowers(scope, id)).filter(({ state }) => state === 'taking-part');
  if (followers.length === 0) return [];
  const organisations = new Map((await listOrganisations(scope)).map((each) => [each.id, each]));
  const stances = (await listStancesTowards(scope, { base: id, item })).filter((stance) => stance.lang === lang);
  return followers.map(({ organisation, mode }): ShownAt => {
    const said = stances.find((each) => each.organisation === organisation) ?? null;
    const stance = bareStance(said);
    const telling = stance.kind === 'follows' ? 'base' : stance.kind;
    const isShown = telling !== 'hidden' && (mode === 'at-once' ? live !== null : said !== null);
    const { name = '', slug: theirs = '' } = organisations.get(organisation) ?? {};
    const href = isShown ? inLanguage(publicQuestionPath(theirs, slug), lang) : null;
    return { name, isOurs: false, href, telling, mode, standing: standingOf(stance, mode, live) };
  });
}
