import { type Facts, type FactsIn, spokenFactsOf } from '#modules/facts/index.ts';
import { listOwnBases, listParticipations } from '#modules/library/index.ts';
import { findOrganisation, type Organisation } from '#modules/people/index.ts';
import { type Theme, themeOf } from '#modules/styles/index.ts';
import type { Database } from '#platform/database/connect.ts';
import { type Actor, inScope } from '#platform/scope.ts';
import type { Id } from '#kernel/id.ts';
import { MOST_EMBEDDED } from '../model/place.ts';
import { SITE_SETTINGS, type SiteSettings } from '../model/site.ts';
import { listMostRead, listMostSearched } from '../store/counts.ts';
import { isInWordsOfSite } from '../search/search-site.ts';
import type { TermMemory } from '../search/term-memory.ts';
import { countQuestions, nextMoment, type OfThemes, readerOf, type SiteKey } from '../store/site-rows.ts';
import { filledWords } from './filled-words.ts';
import { type OwnTexts, ownTexts } from './own-texts.ts';
import { findSite, listSiteThemes, type SiteTheme } from '../store/sites.ts';

/** All that pages of a site need beside the questions themselves. */
export type Site = {
  readonly organisation: Id<'organisation'>;
  readonly slug: string;
  readonly name: string;
  readonly host: string | null;
  readonly key: SiteKey;
  /** Every base that it takes part in, and those of its own. */
  readonly bases: readonly { readonly id: string; readonly owner: string; readonly atOnce: boolean }[];
  /** Whose changes change the site: its organisation, and the owners of the bases it takes part in. */
  readonly dependsOn: ReadonlySet<string>;
  /** As the organisation wrote them; addresses have their facts filled in, other words come from `texts`. */
  readonly settings: SiteSettings;
  /** Its own words in a language. */
  readonly texts: (lang: string) => OwnTexts;
  readonly facts: FactsIn;
  readonly theme: Theme;
  /** With at least one question in some language. */
  readonly themes: readonly (SiteTheme & { readonly langs: ReadonlySet<string> })[];
  /** How many questions there are in each language. */
  readonly counts: ReadonlyMap<string, number>;
  /** The same for each theme, also one that the site does not name. */
  readonly counted: Counted;
  /** The first is that of a page when nothing is asked. */
  readonly languages: readonly string[];
  readonly mostRead: readonly string[];
  readonly often: readonly string[];
  /** What the search remembers, of every site. */
  readonly terms: TermMemory;
  /** When something comes or goes by itself. */
  readonly until: Temporal.Instant | null;
};

export type SiteName = { readonly slug: string } | { readonly host: string };
type With = { readonly terms: TermMemory; readonly clock?: () => Temporal.Instant };

const MOST_READ = MOST_EMBEDDED;
const OFTEN = 4;
const OFTEN_LOOKED_AT = 12;
// Nobody reads as nobody: rows of the organisation itself are seen, and nothing can be changed.
export const VISITOR: Actor = {
  id: '00000000-0000-7000-8000-000000000000' as Id<'person'>,
  name: '',
  permissions: new Set(),
};

/** Who a site is at this moment; null when there is none under this name, or it is not open. */
export async function loadSite(database: Database, name: SiteName, { terms, clock }: With): Promise<Site | null> {
  const found = 'host' in name ? await findSite(database, name) : undefined;
  if ('host' in name && !found) return null;
  const by = found ? { id: found.organisation } : { slug: 'slug' in name ? name.slug : '' };
  const organisation = await findOrganisation(readerOf(database, (clock ?? Temporal.Now.instant)()), by);
  if (!organisation) return null;
  const told = found ?? (await findSite(database, { organisation: organisation.id }));
  const kept = told ?? untold(organisation);
  if (!kept.settings.isOpen) return null;
  const identity = { organisation: organisation.id, actor: VISITOR, ...(clock ? { clock } : {}) };
  const inside = await inScope(
    database,
    identity,
    async (scope) => ({
      theme: await themeOf(scope),
      facts: await spokenFactsOf(scope),
      bases: (await listParticipations(scope)).filter(({ state }) => state === 'taking-part'),
      ownBases: await listOwnBases(scope),
      mostRead: await listMostRead(scope, MOST_READ),
      searched: await listMostSearched(scope, OFTEN_LOOKED_AT),
      now: scope.now(),
    }),
    { readOnly: true },
  );
  const site = await withContent(database, {
    organisation,
    host: kept.host,
    settings: kept.settings,
    terms,
    ...inside,
  });
  return told || site.counts.size > 0 ? site : null;
}

/** Who says nothing about its site has one as soon as there is a question; one that nobody vouches for has none under the name it chose. */
const untold = ({ id, isConfirmed }: Organisation) => ({
  organisation: id,
  host: null,
  settings: { ...SITE_SETTINGS, isOpen: isConfirmed },
});

type Loaded = {
  readonly organisation: Organisation;
  readonly host: string | null;
  readonly settings: SiteSettings;
  readonly theme: Theme;
  readonly facts: FactsIn;
  readonly bases: Awaited<ReturnType<typeof listParticipations>>;
  readonly ownBases: Awaited<ReturnType<typeof listOwnBases>>;
  readonly mostRead: readonly string[];
  readonly searched: readonly string[];
  readonly now: Temporal.Instant;
  readonly terms: TermMemory;
};

async function withContent(database: Database, loaded: Loaded): Promise<Site> {
  const { organisation, settings, bases, facts, now, terms } = loaded;
  const live = bases.filter(({ mode }) => mode === 'at-once').map(({ owner, base }) => ({ owner, base }));
  const key = { organisation: organisation.id, live };
  // Who takes part after approval has the themes of the base too.
  const all = { ...key, live: bases.map(({ owner, base }) => ({ owner, base })) };
  const counted = await countQuestions(database, { key, now });
  const langs = Map.groupBy(counted, ({ lang }) => lang);
  const searchable = [
    ...bases.map(({ base, owner, mode }) => ({ id: base, owner, atOnce: mode === 'at-once' })),
    ...loaded.ownBases.map(({ id, owner }) => ({ id, owner, atOnce: true })),
  ];
  return {
    organisation: organisation.id,
    slug: organisation.slug,
    name: organisation.name,
    host: loaded.host,
    key,
    bases: searchable,
    dependsOn: new Set([organisation.id, ...bases.map(({ owner }) => owner)]),
    settings: filledSettings(settings, facts('nl').values),
    texts: (lang) => ownTexts(settings, facts, lang),
    facts,
    theme: loaded.theme,
    themes: chosenThemes(await listSiteThemes(database, all), settings, counted),
    counts: new Map([...langs].map(([lang, parts]) => [lang, sumOf(parts)])),
    counted,
    languages: languagesOf(settings, langs),
    mostRead: loaded.mostRead,
    often:
      settings.oftenSearched.length > 0 ? settings.oftenSearched : await soundSearches(database, loaded, searchable),
    terms,
    until: await nextMoment(database, { key, now }),
  };
}

/** Of what was searched most, only what says nothing that the site does not say: a visitor can search for anything, three times. */
async function soundSearches(database: Database, loaded: Loaded, bases: Site['bases']): Promise<string[]> {
  const { organisation, settings, searched, now, terms } = loaded;
  const at = { organisation: organisation.id, bases, lang: settings.languages[0] ?? 'nl' };
  const sound: string[] = [];
  for (const text of searched) {
    if (sound.length === OFTEN) break;
    if (await isInWordsOfSite({ database, now, terms }, { ...at, text })) sound.push(text);
  }
  return sound;
}

/** Those that the organisation chose; who chose none has every language with a question, after its first. */
export function languagesOf(
  { languages }: Pick<SiteSettings, 'languages'>,
  used: { readonly has: (lang: string) => boolean; readonly keys: () => Iterable<string> },
): readonly string[] {
  const [first = 'nl', ...chosen] = languages;
  const others = chosen.length > 0 ? chosen : [...used.keys()].filter((lang) => lang !== first).toSorted();
  return [first, ...others.filter((lang) => used.has(lang))];
}

const sumOf = (parts: readonly { readonly count: number }[]): number =>
  parts.reduce((sum, { count }) => sum + count, 0);

type Counted = Awaited<ReturnType<typeof countQuestions>>;

/** How many questions the site has in a language, of themes or ('') of all; `audience` as in a list, absent for everybody. */
export const howMany = (
  { counted }: Pick<Site, 'counted'>,
  asked: { lang: string; theme: OfThemes; audience?: '' | 'professionals' },
): number =>
  sumOf(
    counted
      .filter(({ lang, theme }) => lang === asked.lang && isOf(asked.theme, theme))
      .filter((part) => asked.audience === undefined || part.forProfessionals === (asked.audience !== '')),
  );

const isOf = (asked: OfThemes, theme: string): boolean =>
  asked === '' || (typeof asked === 'string' ? asked === theme : asked.includes(theme));

/** Whether lists show what is written for residents; a site with texts for professionals alone shows those to everybody. */
export const isForResidents = (site: Pick<Site, 'counted'>, lang: string): boolean =>
  howMany(site, { lang, theme: '', audience: '' }) > 0 || howMany(site, { lang, theme: '' }) === 0;

/** The themes that the site chose, in its order; those without a question would lead nowhere. */
function chosenThemes(themes: readonly SiteTheme[], { themes: chosen }: SiteSettings, counted: Counted) {
  const ordered =
    chosen.length === 0 ? themes : chosen.flatMap((slug) => themes.find((theme) => theme.slug === slug) ?? []);
  return ordered
    .map((theme) => ({
      ...theme,
      langs: new Set(counted.filter((part) => part.theme === theme.slug).map(({ lang }) => lang)),
    }))
    .filter(({ langs }) => langs.size > 0);
}

/** Addresses with the facts of the organisation in them; an unknown one stays as it was written. */
export function filledSettings(settings: SiteSettings, facts: Facts): SiteSettings {
  const fill = (text: string) => filledWords(text, facts);
  const { contact, mainSite } = settings;
  return {
    ...settings,
    contact: { ...contact, phone: fill(contact.phone), message: fill(contact.message) },
    mainSite: { href: fill(mainSite.href), label: fill(mainSite.label) },
    securityContact: fill(settings.securityContact),
  };
}
