import type { Id } from '#kernel/id.ts';
import {
  type Base,
  type Body,
  countStandings,
  findBase,
  listBases,
  listDeviating,
  listFollowers,
  listOpenMessages,
  listParticipations,
  listTextsOf,
  type Message,
  type Participation,
  type StandingCounts,
} from '#modules/library/index.ts';
import { namesOfOrganisations } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import { countOf, linesOf, NOT_ARCHIVED } from '../list/listed-lines.ts';

/** For how many questions who takes part stands how, all of them together. */
export type BaseSums = Pick<StandingCounts, 'deviates' | 'lags' | 'waits'> & { readonly organisations: number };
export type OwnBase = ListedBase & { readonly sums: BaseSums };
export type ListedBase = { readonly base: Base; readonly ownerName: string; readonly part: Participation | null };
/** The bases that an organisation may see, by what it has to do with them. */
export type BasesView = {
  readonly own: readonly OwnBase[];
  readonly invited: readonly ListedBase[];
  readonly followed: readonly ListedBase[];
  readonly open: readonly ListedBase[];
  readonly messages: readonly ShownMessage[];
};
/** A question or an offer, with what it is about. */
export type ShownMessage = {
  readonly message: Message;
  readonly fromName: string;
  readonly title: string;
  /** The text of the base as the organisation works on it, which an offer would take the place of. */
  readonly now: Body;
};

export async function basesView(scope: Scope): Promise<BasesView> {
  const parts = new Map((await listParticipations(scope)).map((part) => [part.base, part]));
  const bases = await listBases(scope);
  const names = await namesOfOrganisations(scope, [...new Set(bases.map(({ owner }) => owner))]);
  const listed = bases.map((base) => ({
    base,
    ownerName: names.get(base.owner) ?? '',
    part: parts.get(base.id) ?? null,
  }));
  const others = listed.filter(({ base }) => base.owner !== scope.organisation);
  const own = listed.filter(({ base }) => base.owner === scope.organisation);
  const inState = (state: Participation['state']) => others.filter(({ part }) => part?.state === state);
  return {
    own: await Promise.all(own.map(async (each) => ({ ...each, sums: await sumsOf(scope, each.base) }))),
    invited: inState('invited'),
    followed: inState('taking-part'),
    open: others.filter(({ base, part }) => base.isOpen && (part === null || part.state === 'ended')),
    messages: await shownMessages(scope, await listOpenMessages(scope)),
  };
}

async function sumsOf(scope: Scope, base: Base): Promise<BaseSums> {
  const followers = await listFollowers(scope, base.id);
  const counts = [...(await countStandings(scope, base.id)).values()];
  const sum = (of: 'deviates' | 'lags' | 'waits') => counts.reduce((total, each) => total + each[of], 0);
  return {
    organisations: followers.filter(({ state }) => state === 'taking-part').length,
    deviates: sum('deviates'),
    lags: sum('lags'),
    waits: sum('waits'),
  };
}

async function shownMessages(scope: Scope, messages: readonly Message[]): Promise<ShownMessage[]> {
  const names = await namesOfOrganisations(scope, [...new Set(messages.map(({ from }) => from))]);
  const titles = await titlesOf(scope, messages);
  const offered = messages.filter(({ body }) => body !== null).map(({ item }) => item);
  const texts = new Map((await listTextsOf(scope, offered)).map((text) => [`${text.item} ${text.lang}`, text.draft]));
  return messages.map((message) => ({
    message,
    fromName: names.get(message.from) ?? '',
    title: titles.get(`${message.item} ${message.lang}`) ?? '',
    now: texts.get(`${message.item} ${message.lang}`) ?? {},
  }));
}

/** How one organisation stands towards all questions of a base. */
export type FollowerRow = {
  readonly organisation: Id<'organisation'>;
  readonly name: string;
  readonly state: Participation['state'];
  readonly mode: Participation['mode'];
  readonly counts: StandingCounts;
};
/** A question of the base with the names of who tells it differently, lags with that, did not say yes yet, and shows it not. */
export type QuestionRow = {
  readonly line: { readonly item: string; readonly lang: string; readonly title: string };
  readonly ownWords: readonly string[];
  readonly lags: readonly string[];
  readonly waits: readonly string[];
  readonly hides: readonly string[];
};
export type BaseView = ListedBase & {
  readonly isOwner: boolean;
  readonly questions: number;
  /** Only for the owner. */
  readonly followers: readonly FollowerRow[];
  readonly deviating: readonly QuestionRow[];
  readonly messages: readonly ShownMessage[];
};

/** Undefined for a base that the organisation may not see. */
export async function baseView(scope: Scope, id: string): Promise<BaseView | undefined> {
  const base = await findBase(scope, { id });
  if (!base) return undefined;
  const isOwner = base.owner === scope.organisation;
  const part = (await listParticipations(scope)).find((each) => each.base === base.id) ?? null;
  const owned = isOwner ? await ownedPart(scope, base) : { followers: [], deviating: [], messages: [] };
  return {
    base,
    part,
    ownerName: (await namesOfOrganisations(scope, [base.owner])).get(base.owner) ?? '',
    isOwner,
    questions: await countOf(scope, { base: base.id, states: NOT_ARCHIVED }),
    ...owned,
  };
}

type Owned = Pick<BaseView, 'followers' | 'deviating' | 'messages'>;

async function ownedPart(scope: Scope, base: Base): Promise<Owned> {
  const followers = await listFollowers(scope, base.id);
  const names = await namesOfOrganisations(
    scope,
    followers.map(({ organisation }) => organisation),
  );
  const named = (ids: readonly string[]) => ids.map((id) => byId.get(id) ?? '').toSorted();
  const byId = new Map<string, string>(names);
  const counts = await countStandings(scope, base.id);
  const deviating = await listDeviating(scope, base.id, MOST_DEVIATING);
  const titles = await titlesOf(scope, deviating);
  return {
    followers: followers
      .filter(({ state }) => state !== 'ended')
      .map((part) => ({
        organisation: part.organisation,
        name: names.get(part.organisation) ?? '',
        state: part.state,
        mode: part.mode,
        counts: counts.get(part.organisation) ?? NONE,
      })),
    deviating: deviating.map(({ item, lang, ownWords, lags, waits, hides }) => ({
      line: { item, lang, title: titles.get(`${item} ${lang}`) ?? '' },
      ownWords: named(ownWords),
      lags: named(lags),
      waits: named(waits),
      hides: named(hides),
    })),
    messages: await shownMessages(
      scope,
      (await listOpenMessages(scope)).filter((message) => message.base === base.id),
    ),
  };
}

const NONE: StandingCounts = { follows: 0, deviates: 0, lags: 0, waits: 0, hides: 0 };
/** The page shows those that most organisations tell differently or lag with. */
const MOST_DEVIATING = 100;
const MOST_NAMED = 1_000;

/** What these texts are called. */
async function titlesOf(
  scope: Scope,
  texts: readonly { readonly item: string; readonly lang: string }[],
): Promise<Map<string, string>> {
  const items = [...new Set(texts.map(({ item }) => item))];
  const lines = items.length === 0 ? [] : await linesOf(scope, { items }, { limit: MOST_NAMED });
  return new Map(lines.map((line) => [`${line.item} ${line.lang}`, line.title]));
}
