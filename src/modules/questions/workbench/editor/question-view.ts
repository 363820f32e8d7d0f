import { isId } from '#kernel/id.ts';
import { type Facts, factsOf, fillIn, spokenFactsOf } from '#modules/facts/index.ts';
import {
  type About,
  type Base,
  type Body,
  bareStance,
  type Followed,
  findAbout,
  findAllowedWords,
  findBase,
  findHome,
  findItem,
  findParticipation,
  findText,
  type LibraryItem,
  listFollowed,
  listGone,
  listMessagesAbout,
  listTextsOf,
  listVersions,
  listVersionsSince,
  type Message,
  type Version,
  type Waiting,
  waitingFor,
  type WorkingText,
} from '#modules/library/index.ts';
import { getOrganisation, namesOfOrganisations } from '#modules/people/index.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { type OwnAbout, readOwnAbout, withOwnAbout } from '../../model/own-about.ts';
import { type QuestionMeta, readMeta } from '../../model/question.ts';
import { SITE_SETTINGS, type SiteSettings, showsLanguage } from '../../model/site.ts';
import {
  figuresOf,
  figuresOfFollowers,
  type FollowersFigures,
  type QuestionFigures,
} from '../../store/question-figures.ts';
import { findKeptSite } from '../../store/sites.ts';
import { listThemes, type Theme } from '../../store/themes.ts';
import { type Named, namesOf } from '../about/related.ts';
import { type Approval, approvalOf } from '../approval/approval-view.ts';
import { basesInUse, themesOf } from '../list/list-view.ts';
import { type LineState, stateOfText } from '../list/line-standing.ts';
import { type FollowersWithout, followersWithout } from './followers-without.ts';
import { type GoneView, goneView } from './gone-view.ts';
import { listPlaces, type ShownAt } from './shown-at.ts';

/** One question in one language as an organisation works on it. */
export type QuestionView = {
  readonly at: { readonly item: LibraryItem['id']; readonly lang: string };
  readonly langs: readonly string[];
  /** Whether the own site shows texts in this language. */
  readonly isLangShown: boolean;
  /** The Dutch words that another language is translated from: those the organisation works on, or of the base; none in Dutch itself. */
  readonly dutch: Body;
  /**
   * `own`: the organisation made it; `followed`: of a base it takes part in; `withdrawn`: of such a base, which shows it no more;
   * `left`: own words for a base it left.
   */
  readonly kind: 'own' | 'followed' | 'withdrawn' | 'left';
  readonly item: LibraryItem | null;
  readonly base: Base | null;
  /** Who manages the base; '' without one. */
  readonly ownerName: string;
  readonly followed: Followed | null;
  /** Only of what the base shows no more. */
  readonly gone: GoneView | null;
  readonly mode: 'at-once' | 'after-approval' | null;
  readonly waiting: Waiting | null;
  /** The version of the base that a waiting one is compared with; null for none. */
  readonly seen: Version | null;
  /** The versions of the base that came after it, the oldest first; empty while nothing waits. */
  readonly since: readonly Version[];
  readonly text: WorkingText | null;
  readonly state: LineState | null;
  /** Null for a text that is not on its way to agreement, or cannot be written any more. */
  readonly approval: Approval | null;
  /** Whether a colleague has to agree before the own text goes on the site. */
  readonly needsApproval: boolean;
  /** Versions of the own text, the newest first. */
  readonly versions: readonly Version[];
  readonly meta: QuestionMeta;
  /** What the organisation says for itself about a question of a base; null for its own. */
  readonly ownAbout: (OwnAbout & Pick<About, 'reviewOn' | 'revision'>) | null;
  /** The questions that go with it, as far as the organisation has them. */
  readonly related: readonly Named[];
  readonly title: string;
  readonly theme: Theme | null;
  readonly facts: Facts;
  /** Words that the organisation explains itself. */
  readonly allowed: readonly string[];
  /** Names of facts that the own text, or without one that of the base, uses and nobody gave a value. */
  readonly missing: readonly string[];
  /** Names in the same text of which the value is Dutch, in another language than Dutch. */
  readonly inDutch: readonly string[];
  /** For who owns the base: the organisations that show this text and have no value for a name that it uses. */
  readonly without: readonly FollowersWithout[];
  readonly places: readonly ShownAt[];
  /** For who owns the base: everybody whom a new version comes to. */
  readonly followers: readonly ShownAt[];
  /** The version of the own text that is shown at this moment; null for none. */
  readonly live: Version | null;
  readonly figures: QuestionFigures;
  /** For who owns the base, of everybody else who shows these words; null for all else. */
  readonly elsewhere: FollowersFigures | null;
  readonly messages: readonly Message[];
  /** What the organisations of the messages are called. */
  readonly senders: ReadonlyMap<string, string>;
  readonly organisation: { readonly slug: string; readonly name: string };
  readonly now: Temporal.Instant;
};
export const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/;
/** True for what the organisation writes words for: its own questions, and those of a base that shows them. */
export const isWritten = ({ kind }: Pick<QuestionView, 'kind'>): boolean => kind === 'own' || kind === 'followed';
/** True for a question of a base that the organisation has words of its own for. */
export const hasOwnWords = ({ kind, text }: Pick<QuestionView, 'kind' | 'text'>): boolean =>
  kind === 'followed' && text !== null;
const FIGURES_OVER = { days: 90 };

/** Undefined for what is no question of the organisation and of no base it takes part in. */
export async function questionView(
  scope: Scope,
  at: { item: string; lang: string },
): Promise<QuestionView | undefined> {
  if (!isId(at.item) || !LANGUAGE.test(at.lang)) return undefined;
  const own = await findItem(scope, at.item);
  const source = own ? await ownSource(scope, own) : await followedSource(scope, at);
  return source && completed(scope, at.lang, source);
}

type Source = Pick<QuestionView, 'kind' | 'item' | 'base' | 'followed' | 'gone' | 'mode' | 'dutch'> & {
  readonly id: LibraryItem['id'];
  readonly langs: readonly string[];
};

async function ownSource(scope: Scope, item: LibraryItem): Promise<Source> {
  const base = item.base === null ? null : ((await findBase(scope, { id: item.base })) ?? null);
  return { kind: 'own', item, id: item.id, base, followed: null, gone: null, mode: null, langs: [], dutch: {} };
}

async function followedSource(scope: Scope, at: { item: string; lang: string }): Promise<Source | undefined> {
  const home = await findHome(scope, at.item);
  const base = home && (await findBase(scope, { id: home.base }));
  if (!home || !base) return leftSource(scope, at);
  const part = await findParticipation(scope, base.id);
  const id = at.item as LibraryItem['id'];
  const all = await listFollowed(scope, base, { item: id });
  const followed = all.find(({ version }) => version.lang === at.lang) ?? null;
  const gone = await listGone(scope, base, id);
  const langs = [...all, ...gone].map(({ version }) => version.lang);
  const dutch = all.find(({ version }) => version.lang === 'nl')?.version.body ?? {};
  const source = { item: null, id, base, mode: part?.mode ?? null, langs, dutch };
  if (followed) return { ...source, kind: 'followed', followed, gone: null };
  const last = gone.find(({ version }) => version.lang === at.lang);
  if (!last) return leftSource(scope, at);
  return { ...source, kind: 'withdrawn', followed: null, gone: await goneView(scope, last) };
}

async function leftSource(scope: Scope, at: { item: string; lang: string }): Promise<Source | undefined> {
  const text = await findText(scope, at);
  if (!text) return undefined;
  const none = { item: null, base: null, followed: null, gone: null, mode: null, langs: [], dutch: {} };
  return { kind: 'left', id: text.item, ...none };
}

async function completed(scope: Scope, lang: string, source: Source): Promise<QuestionView> {
  const { id, followed, gone, mode, base, langs, ...rest } = source;
  const ofBase = followed?.version ?? gone?.last.version;
  const [at, text] = [{ item: id, lang }, (await findText(scope, { item: id, lang })) ?? null];
  const versions = await listVersions(scope, { organisation: scope.organisation, ...at });
  const meta = readMeta(source.item?.meta ?? ofBase?.meta ?? versions[0]?.meta ?? {});
  const facts = await factsOf(scope);
  const waiting = waitingIn(source);
  const { slug, name } = await getOrganisation(scope);
  const site = (await findKeptSite(scope))?.settings ?? SITE_SETTINGS;
  const live = liveOf(versions, scope.now());
  const shownAt = { site, base, item: id, lang, slug: meta.slug, live: live?.number ?? null, followed, gone, mode };
  return {
    ...rest,
    at,
    base,
    followed,
    gone,
    mode,
    waiting,
    ...(await changedSince(scope, followed, waiting)),
    text,
    state: text && (source.item?.isArchived ? 'archived' : stateNow(text, scope.now())),
    approval: isWritten(source) ? await approvalOf(scope, text) : null,
    ...saidBySite(site, lang),
    langs: [...new Set([lang, ...langs, ...(await listTextsOf(scope, [id])).map((each) => each.lang)])].toSorted(),
    versions,
    meta,
    ...(await named(scope, at, [text?.draft, ofBase?.body, versions[0]?.body, source.dutch])),
    ...(await standsWith(scope, { meta, base, at, isOwn: source.item !== null })),
    facts,
    allowed: (await findAllowedWords(scope)).words,
    without:
      source.kind === 'own' && base ? await followersWithout(scope, { ...at, base: base.id }, text?.draft ?? {}) : [],
    ...(await factsWithout(scope, { lang, facts }, gone ? {} : (text?.draft ?? ofBase?.body ?? {}))),
    ownerName: base ? ((await namesOfOrganisations(scope, [base.owner])).get(base.owner) ?? '') : '',
    ...(await listPlaces(scope, shownAt)),
    live,
    ...(await whatVisitorsDid(scope, source)),
    ...(await talkAbout(scope, id)),
    organisation: { slug, name },
    now: scope.now(),
  };
}

/** The versions of the base from the one that was seen on, while one of them waits. */
const changedSince = async (
  scope: Scope,
  followed: Followed | null,
  waiting: Waiting | null,
): Promise<Pick<QuestionView, 'seen' | 'since'>> =>
  waiting && followed ? listVersionsSince(scope, followed.version, waiting.from) : { seen: null, since: [] };

async function whatVisitorsDid(
  scope: Scope,
  { id, kind, base }: Source,
): Promise<Pick<QuestionView, 'figures' | 'elsewhere'>> {
  const since = Temporal.PlainDate.from(todayOf(scope)).subtract(FIGURES_OVER).toString();
  const elsewhere = kind === 'own' && base ? await figuresOfFollowers(scope, id, since) : null;
  return { figures: await figuresOf(scope, id, since), elsewhere };
}

/** Its theme, and the questions that go with it. */
async function standsWith(
  scope: Scope,
  { meta, base, at, isOwn }: Pick<QuestionView, 'meta' | 'base' | 'at'> & { readonly isOwn: boolean },
): Promise<Pick<QuestionView, 'theme' | 'related' | 'ownAbout'>> {
  const said = isOwn ? null : await findAbout(scope, at.item);
  const ownAbout = said && { ...readOwnAbout(said.meta), reviewOn: said.reviewOn, revision: said.revision };
  const { related } = ownAbout ? withOwnAbout(meta, ownAbout) : meta;
  return { theme: await themeOf(scope, base, meta.theme), related: await namesOf(scope, related, at.lang), ownAbout };
}

const saidBySite = (site: SiteSettings, lang: string) => ({
  isLangShown: showsLanguage(site, lang),
  needsApproval: site.needsApproval,
});

const stateNow = ({ state, window }: WorkingText, now: Temporal.Instant): LineState =>
  stateOfText({ state, from: window?.from ?? null, until: window?.until ?? null }, now);

async function talkAbout(scope: Scope, item: string): Promise<Pick<QuestionView, 'messages' | 'senders'>> {
  const messages = await listMessagesAbout(scope, item);
  return { messages, senders: await namesOfOrganisations(scope, [...new Set(messages.map(({ from }) => from))]) };
}

/** What the question is called, and the Dutch that another language is translated from. The last of these bodies is that of the base. */
async function named(
  scope: Scope,
  { item, lang }: QuestionView['at'],
  bodies: readonly (Body | undefined)[],
): Promise<Pick<QuestionView, 'title' | 'dutch'>> {
  // A part of one's own has no question: that is the one of the base.
  const own = lang === 'nl' ? undefined : await findText(scope, { item, lang: 'nl' });
  const dutch: Body = lang === 'nl' ? {} : { ...bodies.at(-1), ...own?.draft };
  return { dutch, title: [...bodies, dutch].find((body) => body?.question)?.question ?? '' };
}

/** The version that is shown now: the last that began, unless it ended or was taken back. The newest comes first. */
function liveOf(versions: readonly Version[], now: Temporal.Instant): Version | null {
  const last = versions.find(
    ({ visibleFrom, withdrawnAt }) => withdrawnAt === null && Temporal.Instant.compare(visibleFrom, now) <= 0,
  );
  if (!last) return null;
  return last.visibleUntil && Temporal.Instant.compare(last.visibleUntil, now) <= 0 ? null : last;
}

function waitingIn({ followed, gone, mode }: Source): Waiting | null {
  if (followed && mode) return waitingFor(bareStance(followed.stance), mode, followed.version.number);
  return gone && gone.shown.length > 0
    ? { what: 'withdrawn', from: gone.last.stance?.seenVersion ?? 0, to: null }
    : null;
}

/** Names in a text that readers get no value for, or one in Dutch beside other words. */
async function factsWithout(
  scope: Scope,
  { lang, facts }: { readonly lang: string; readonly facts: Facts },
  { question = '', answer = '' }: Readonly<Record<string, string>>,
): Promise<Pick<QuestionView, 'missing' | 'inDutch'>> {
  const words = `${question} ${answer}`;
  const { inDutch } = (await spokenFactsOf(scope))(lang);
  return {
    missing: fillIn(words, facts).missing,
    inDutch: fillIn(words, new Map()).missing.filter((name) => inDutch.has(name)),
  };
}

async function themeOf(scope: Scope, base: Base | null, slug: string): Promise<Theme | null> {
  if (slug === '') return null;
  // A question of the organisation itself may stand under a theme of a base that it takes part in.
  const themes = base
    ? await listThemes(scope, { organisation: base.owner, base: base.id })
    : await themesOf(scope, (await basesInUse(scope)).all);
  return themes.find((theme) => theme.slug === slug) ?? null;
}
