import type { Id } from '#kernel/id.ts';
import {
  bareStance,
  type Base,
  findBase,
  listBases,
  listFollowers,
  listOpenMessages,
  listParticipations,
  listStancesTowards,
  type Message,
  type Participation,
  type Standing,
  standingOf,
} from '#modules/library/index.ts';
import { namesOfOrganisations } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import { type ListedLine, linesOf } from '../list/list-view.ts';

export type ListedBase = { readonly base: Base; readonly ownerName: string; readonly part: Participation | null };
/** The bases that an organisation may see, by what it has to do with them. */
export type BasesView = {
  readonly own: readonly ListedBase[];
  readonly invited: readonly ListedBase[];
  readonly followed: readonly ListedBase[];
  readonly open: readonly ListedBase[];
  readonly messages: readonly ShownMessage[];
};
/** A question or an offer, with what it is about. */
export type ShownMessage = { readonly message: Message; readonly fromName: string; readonly title: string };

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
  const inState = (state: Participation['state']) => others.filter(({ part }) => part?.state === state);
  return {
    own: listed.filter(({ base }) => base.owner === scope.organisation),
    invited: inState('invited'),
    followed: inState('taking-part'),
    open: others.filter(({ base, part }) => base.isOpen && (part === null || part.state === 'ended')),
    messages: await shownMessages(scope, await listOpenMessages(scope)),
  };
}

async function shownMessages(scope: Scope, messages: readonly Message[]): Promise<ShownMessage[]> {
  const names = await namesOfOrganisations(scope, [...new Set(messages.map(({ from }) => from))]);
  const titles = new Map((await linesOf(scope, [])).map((line) => [`${line.item} ${line.lang}`, line.title]));
  return messages.map((message) => ({
    message,
    fromName: names.get(message.from) ?? '',
    title: titles.get(`${message.item} ${message.lang}`) ?? '',
  }));
}

/** How one organisation stands towards all questions of a base. */
export type FollowerRow = {
  readonly organisation: Id<'organisation'>;
  readonly name: string;
  readonly state: Participation['state'];
  readonly mode: Participation['mode'];
  readonly counts: Readonly<Record<Standing, number>>;
};
/** A question of the base that somebody tells differently, or lags with. */
export type QuestionRow = { readonly line: ListedLine; readonly counts: Readonly<Record<Standing, number>> };
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
  const lines = (await linesOf(scope, [])).filter((line) => line.base === base.id && line.state !== 'archived');
  const part = (await listParticipations(scope)).find((each) => each.base === base.id) ?? null;
  const owned = isOwner ? await ownedPart(scope, base, lines) : { followers: [], deviating: [], messages: [] };
  return {
    base,
    part,
    ownerName: (await namesOfOrganisations(scope, [base.owner])).get(base.owner) ?? '',
    isOwner,
    questions: lines.length,
    ...owned,
  };
}

type Owned = Pick<BaseView, 'followers' | 'deviating' | 'messages'>;

async function ownedPart(scope: Scope, base: Base, lines: readonly ListedLine[]): Promise<Owned> {
  const followers = await listFollowers(scope, base.id);
  const names = await namesOfOrganisations(
    scope,
    followers.map(({ organisation }) => organisation),
  );
  const stances = await listStancesTowards(scope, { base: base.id });
  const said = new Map(stances.map((stance) => [`${stance.organisation} ${stance.item} ${stance.lang}`, stance]));
  const published = lines.filter(({ version }) => version !== null);
  const standing = ({ organisation, mode }: Participation, { item, lang, version }: ListedLine): Standing =>
    standingOf(bareStance(said.get(`${organisation} ${item} ${lang}`) ?? null), mode, version);
  const taking = followers.filter(({ state }) => state === 'taking-part');
  return {
    followers: followers
      .filter(({ state }) => state !== 'ended')
      .map((part) => ({
        organisation: part.organisation,
        name: names.get(part.organisation) ?? '',
        state: part.state,
        mode: part.mode,
        counts: counted(part.state === 'taking-part' ? published.map((line) => standing(part, line)) : []),
      })),
    deviating: published
      .map((line) => ({ line, counts: counted(taking.map((part) => standing(part, line))) }))
      .filter(({ counts }) => counts.deviates + counts.lags + counts.hides > 0),
    messages: await shownMessages(
      scope,
      (await listOpenMessages(scope)).filter((message) => message.base === base.id),
    ),
  };
}

const counted = (standings: readonly Standing[]): Record<Standing, number> => ({
  follows: standings.filter((each) => each === 'follows').length,
  deviates: standings.filter((each) => each === 'deviates').length,
  lags: standings.filter((each) => each === 'lags').length,
  hides: standings.filter((each) => each === 'hides').length,
});
