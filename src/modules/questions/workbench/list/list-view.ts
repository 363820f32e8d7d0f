import type { Id } from '#kernel/id.ts';
import {
  type Base,
  listBases,
  listFollowedLines,
  listOpenMessages,
  listOwnLines,
  listParticipations,
  type TextLine,
} from '#modules/library/index.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { QUESTION } from '../../actions/own-questions.ts';
import { type QuestionMeta, readMeta } from '../../model/question.ts';
import { listThemes, type Theme } from '../../store/themes.ts';
import { type LineStanding, standingOfLine } from './line-standing.ts';
import { type ListWish, wordsOf } from './list-wish.ts';
import { missingLater } from './facts-to-come.ts';
import { type MissingFacts, missingOnSite } from './missing-facts.ts';

export type ListedLine = Omit<TextLine, 'meta' | 'state'> & LineStanding & { readonly meta: QuestionMeta };
export type ListView = {
  readonly wish: ListWish;
  readonly lines: readonly ListedLine[];
  readonly total: number;
  readonly pages: number;
  /** Of the whole list, whatever is filtered. */
  readonly counts: { readonly all: number; readonly own: number; readonly behind: number };
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
  readonly submitted: number;
  readonly approved: number;
  readonly messages: number;
  readonly reviews: number;
  readonly facts: MissingFacts;
  /** Names without a value in what the own site will show later. */
  readonly factsToCome: readonly string[];
};
const PAGE = 50;

/** The questions of the organisation and of the bases it takes part in, as the address asks for them. */
export async function listView(scope: Scope, wish: ListWish): Promise<ListView> {
  const bases = await basesInUse(scope);
  const everything = await linesOf(scope, []);
  const found = wish.search === '' ? everything : await linesOf(scope, wordsOf(wish.search));
  const kept = found.filter((line) => isWished(line, wish));
  const pages = Math.max(1, Math.ceil(kept.length / PAGE));
  const page = Math.min(wish.page, pages);
  return {
    wish: { ...wish, page },
    lines: kept.slice((page - 1) * PAGE, page * PAGE),
    total: kept.length,
    pages,
    counts: {
      all: everything.length,
      own: everything.filter(({ telling }) => telling !== 'base' && telling !== 'hidden').length,
      behind: everything.filter(isBehind).length,
    },
    waiting: {
      ...waitingIn(everything),
      messages: (await listOpenMessages(scope)).length,
      facts: await missingOnSite(scope),
      factsToCome: await missingLater(scope),
    },
    bases: bases.all,
    themes: await themesOf(scope, bases.all),
    takesPart: bases.takesPart,
  };
}

/** All lines, own and followed, that hold these words; the last changed first. */
export async function linesOf(scope: Scope, words: readonly string[]): Promise<ListedLine[]> {
  const asked = { kind: QUESTION, titled: 'question', words };
  const at = { now: scope.now(), today: todayOf(scope) };
  return [...(await listOwnLines(scope, asked)), ...(await listFollowedLines(scope, asked))]
    .toSorted((a, b) => Temporal.Instant.compare(b.changedAt, a.changedAt))
    .map((line) => ({ ...line, ...standingOfLine(line, at), meta: readMeta(line.meta) }));
}

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

const isBehind = ({ waiting }: ListedLine): boolean => waiting?.what === 'approve' || waiting?.what === 'compare';

function isWished(line: ListedLine, wish: ListWish): boolean {
  if (wish.base !== '' && (line.base ?? 'eigen') !== wish.base) return false;
  if (wish.theme !== '' && line.meta.theme !== wish.theme) return false;
  if (wish.audience !== null && line.meta.audience !== wish.audience) return false;
  // What was put aside is shown to who asks for it.
  if (wish.state === null ? line.state === 'archived' : line.state !== wish.state) return false;
  if (wish.telling !== null && line.telling !== wish.telling) return false;
  if (wish.flag === 'loopt-achter') return line.waiting !== null && line.waiting.what !== 'withdrawn';
  if (wish.flag === 'ingetrokken') return line.waiting?.what === 'withdrawn';
  return wish.flag !== 'herzien' || line.isReviewDue;
}

function waitingIn(lines: readonly ListedLine[]): Omit<WaitingWork, 'messages' | 'facts' | 'factsToCome'> {
  const count = (holds: (line: ListedLine) => boolean) => lines.filter(holds).length;
  return {
    toApprove: count(({ waiting }) => waiting?.what === 'approve'),
    toCompare: count(({ waiting }) => waiting?.what === 'compare'),
    toLook: count(({ waiting }) => waiting?.what === 'look'),
    withdrawn: count(({ waiting }) => waiting?.what === 'withdrawn'),
    submitted: count(({ state }) => state === 'submitted'),
    approved: count(({ state }) => state === 'approved'),
    reviews: count(({ isReviewDue }) => isReviewDue),
  };
}
