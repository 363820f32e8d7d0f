import { type Id, isId } from '#kernel/id.ts';
import {
  type Base,
  countLines,
  type LineCounts,
  type LineWish,
  listAnsweredMessages,
  listBases,
  listOpenMessages,
  listParticipations,
  type Message,
  summariseLines,
} from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { type ApprovalWork, approvalWork } from '../approval/approval-work.ts';
import { listThemes, type Theme } from '../../store/themes.ts';
import { domainSlug } from '../../model/domain.ts';
import { type ListWish, wordsOf } from './list-wish.ts';
import { type Searched, searchedAgain } from './searched.ts';
import { goneLately } from './gone-lately.ts';
import { linesOf, type ListedLine, NOT_ARCHIVED, QUESTIONS } from './listed-lines.ts';
import { missingLater } from './facts-to-come.ts';
import { type MissingFacts, missingOnSite } from './missing-facts.ts';

export type ListView = {
  readonly wish: ListWish;
  /** What was searched for in the place of what was typed; null when that is the same. */
  readonly corrected: string | null;
  readonly lines: readonly ListedLine[];
  readonly total: number;
  readonly pages: number;
  /** Of the whole list, whatever is filtered; `any` with what was put aside. */
  readonly counts: { readonly any: number; readonly all: number; readonly own: number; readonly behind: number };
  readonly waiting: WaitingWork;
  readonly bases: readonly Base[];
  readonly themes: readonly Theme[];
  readonly takesPart: boolean;
};
/** What waits for this organisation, on top of the list. */
export type WaitingWork = {
  readonly toApprove: number;
  readonly toCompare: number;
  readonly toLook: number;
  readonly withdrawn: number;
  /** Of who follows at once: withdrawn lately, with nothing left here to decide about. */
  readonly gone: number;
  /** What the organisation asked or offered and got an answer on lately, the last first. */
  readonly answered: readonly Message[];
  /** Of who follows at once: answers of the base that changed lately and stand so on the own site. */
  readonly changed: number;
  readonly inApproval: ApprovalWork;
  readonly approved: number;
  readonly messages: number;
  /** Bases that the organisation is asked to take part in. */
  readonly invitations: number;
  readonly reviews: number;
  readonly facts: MissingFacts;
  /** Names without a value in what the own site will show later. */
  readonly factsToCome: readonly string[];
};
const PAGE = 50;

/** The questions of the organisation and of the bases it takes part in, as the address asks for them. */
export async function listView(scope: Scope, wish: ListWish): Promise<ListView> {
  const bases = await basesInUse(scope);
  const counts = await summariseLines(scope, QUESTIONS);
  const themes = await themesOf(scope, bases.all);
  const searched = await searchedOf(scope, { wish, counts, bases: bases.all, themes });
  const { total } = searched;
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const page = Math.min(wish.page, pages);
  const inUse = counts.among({ states: NOT_ARCHIVED });
  const waits = (name: string) => counts.waiting[name] ?? 0;
  return {
    wish: { ...wish, page },
    corrected: searched.corrected,
    lines: await linesOf(scope, searched.asked, { limit: PAGE, offset: (page - 1) * PAGE }),
    total,
    pages,
    counts: {
      any: counts.all,
      all: inUse.all,
      own: (inUse.tellings.variant ?? 0) + (inUse.tellings.addition ?? 0),
      behind: waits('approve') + waits('compare'),
    },
    waiting: {
      toApprove: waits('approve'),
      toCompare: waits('compare'),
      toLook: waits('look'),
      withdrawn: waits('withdrawn'),
      inApproval: await approvalWork(scope),
      approved: counts.states.approved ?? 0,
      reviews: counts.reviews,
      answered: await listAnsweredMessages(scope, scope.now().subtract(LATELY)),
      gone: (await goneLately(scope)).length,
      changed: await countChanged(scope),
      messages: (await listOpenMessages(scope)).length,
      invitations: (await listParticipations(scope)).filter(({ state }) => state === 'invited').length,
      facts: await missingOnSite(scope),
      factsToCome: await missingLater(scope, { waits: waits('approve') > 0 }),
    },
    bases: bases.all,
    themes,
    takesPart: bases.takesPart,
  };
}

type Counted = {
  readonly wish: ListWish;
  readonly counts: LineCounts;
  readonly bases: readonly Base[];
  readonly themes: readonly Theme[];
};

async function searchedOf(scope: Scope, { wish, counts, bases, themes }: Counted): Promise<Searched> {
  const asked = lineWishOf(wish, themes);
  const total = await totalOf(scope, asked, counts);
  const again =
    total === 0 && wish.search !== '' ? await searchedAgain(scope, { text: wish.search, asked, bases }) : null;
  return again ?? { asked, total, corrected: null };
}

/** Most lists ask for nothing that was not counted already. */
async function totalOf(scope: Scope, asked: LineWish, counts: LineCounts): Promise<number> {
  const { kind: _, titled: __, states, tellings, waiting, meta = {}, ...more } = asked;
  const isCounted = Object.keys(meta).length === 0 && Object.keys(more).length === 0;
  const part = { ...(states && { states }), ...(tellings && { tellings }), ...(waiting && { waiting }) };
  return isCounted ? counts.among(part).all : countLines(scope, asked);
}

const LATELY = { hours: 30 * 24 };

/** Second and later versions of bases that came to the own site by themselves. */
const countChanged = (scope: Scope): Promise<number> =>
  countLines(scope, {
    ...QUESTIONS,
    tellings: ['base', 'addition'],
    newestAfter: 1,
    mode: 'at-once',
    changedAfter: scope.now().subtract(LATELY),
  });

function lineWishOf(wish: ListWish, themes: readonly Theme[]): LineWish {
  const { base, theme, domain, audience, state, telling, flag } = wish;
  return {
    ...QUESTIONS,
    ...(wish.search === '' ? {} : { words: wordsOf(wish.search) }),
    ...(base === '' ? {} : { base: isId(base) ? base : null }),
    meta: { ...(theme === '' ? {} : { theme }), ...(audience === null ? {} : { audience }) },
    ...(domain === '' ? {} : { metaAmong: { theme: slugsOf(domain, themes) } }),
    // What was put aside is shown to who asks for it.
    states: state === null ? NOT_ARCHIVED : [state],
    ...(telling === null ? {} : { tellings: [telling === 'own-question' ? 'own' : telling] }),
    ...(flag === 'loopt-achter' ? { waiting: ['approve', 'compare', 'look'] } : {}),
    ...(flag === 'ingetrokken' ? { waiting: ['withdrawn'] } : {}),
    ...(flag === 'herzien' ? { isReviewDue: true } : {}),
  };
}

const slugsOf = (domain: string, themes: readonly Theme[]): readonly string[] =>
  themes.filter((theme) => domainSlug(theme.domain) === domain).map(({ slug }) => slug);

/** The bases of the organisation itself and those it takes part in. */
export async function basesInUse(scope: Scope): Promise<{ all: readonly Base[]; takesPart: boolean }> {
  const part = new Set(
    (await listParticipations(scope)).filter(({ state }) => state === 'taking-part').map(({ base }) => base),
  );
  const all = (await listBases(scope)).filter(({ id, owner }) => owner === scope.organisation || part.has(id));
  return { all, takesPart: part.size > 0 };
}

/** The themes of these bases and of the own questions, each name once. */
export async function themesOf(scope: Scope, bases: readonly Pick<Base, 'id' | 'owner'>[]): Promise<Theme[]> {
  const own: { organisation: Id<'organisation'>; base: Id<'base'> | null } = {
    organisation: scope.organisation,
    base: null,
  };
  const found: Theme[] = [];
  for (const of of [own, ...bases.map(({ id, owner }) => ({ organisation: owner, base: id }))])
    found.push(...(await listThemes(scope, of)));
  return found.filter(({ slug }, index) => found.findIndex((theme) => theme.slug === slug) === index);
}
