import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import {
  type Base,
  findAbout,
  findStance,
  type Followed,
  listFollowed,
  publishText,
  saveDraft,
  takeStance,
  takeStances,
  type Version,
  type Window,
} from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { type OwnAbout, readOwnAbout, withOwnAbout } from '../model/own-about.ts';
import { readMeta } from '../model/question.ts';
import { showAbovePart, showHidden, showInPlace, showNothing, showVersion } from '../projection/show.ts';
import { themeNameOf } from './own-questions.ts';

/** A text that a base of somebody else shows now. `stanceRevision` is what the person saw; 0 before the first. */
export type Towards = {
  readonly base: Pick<Base, 'id' | 'owner'>;
  readonly mode: 'at-once' | 'after-approval';
  readonly item: Id<'item'>;
  readonly lang: string;
  readonly stanceRevision: number;
};
type Refusal = 'not-found' | 'conflict';

/** Follows the base as it is now: after approving a version, taking it over, or coming back to it from an own text. */
export async function followBase(scope: Scope, at: Towards): Promise<Outcome<null, Refusal>> {
  const found = await currentOf(scope, at);
  if (!found) return refused('not-found');
  return follow(scope, at, { version: found.version, as: await asCopy(scope, found.version) });
}

type Copy = { readonly version: Version; readonly as: Parameters<typeof showVersion>[2] };

async function follow(scope: Scope, at: Towards, { version, as }: Copy): Promise<Outcome<null, Refusal>> {
  const stance = await stand(scope, at, 'follows', version.number);
  if (!stance.ok) return stance;
  if (at.mode === 'at-once') await showNothing(scope, at);
  else await showVersion(scope, version, as);
  return done(null);
}

/** The same for many texts of one base that were just read, in a number of statements that does not grow with them. */
export async function followAll(
  scope: Scope,
  { base, mode }: Pick<Towards, 'base' | 'mode'>,
  followed: readonly Followed[],
): Promise<void> {
  const taken = await takeStances(scope, { owner: base.owner, base: base.id }, followed, 'follows');
  const copies: Copy[] = [];
  if (mode === 'after-approval')
    for (const { version } of taken)
      copies.push({ version, as: await asText(scope, version, { from: scope.now(), until: version.visibleUntil }) });
  await showInPlace(
    scope,
    taken.map(({ version }) => version),
    copies,
  );
}

/** Takes the question off the own site, whatever the base says. */
export async function hideQuestion(scope: Scope, at: Towards): Promise<Outcome<null, Refusal>> {
  const found = await currentOf(scope, at);
  if (!found) return refused('not-found');
  const stance = await stand(scope, at, 'hidden', found.version.number);
  if (!stance.ok) return stance;
  await showHidden(scope, found.version);
  return done(null);
}

/** Has looked at the newest version of the base and leaves the own text as it is. */
export async function keepOwnText(scope: Scope, at: Towards): Promise<Outcome<null, Refusal>> {
  const found = await currentOf(scope, at);
  if (!found?.stance) return refused('not-found');
  return stand(scope, at, found.stance.kind, found.version.number);
}

/** Agrees with the newest version of the base above the own part, which stays. */
export async function agreeAbovePart(scope: Scope, at: Towards): Promise<Outcome<null, Refusal>> {
  const found = await currentOf(scope, at);
  const kept = await keepOwnText(scope, at);
  if (kept.ok && found) await showBaseAbove(scope, at, found.version);
  return kept;
}

/** Who approves first shows the base as it approved it, also above a part of its own; who follows at once shows the base itself. */
async function showBaseAbove(scope: Scope, at: Towards, version: Version): Promise<void> {
  const isCopy = at.mode === 'after-approval';
  await showAbovePart(scope, at, isCopy ? { version, as: await asCopy(scope, version) } : null);
}

export type OwnText = {
  /** A `variant` stands in the place of the base's answer, an `addition` under it. */
  readonly kind: 'variant' | 'addition';
  readonly body: Readonly<Record<string, string>>;
  /** What these words are about, where that is not what the newest version of the base is about. */
  readonly about?: Version['meta'] | undefined;
  /** Revision of the own text that the person saw; 0 before the first. */
  readonly revision: number;
  /** Number of the version of the base that the person saw; absent for an import, that looks at none. */
  readonly seenVersion?: number | undefined;
  readonly window: Window;
  readonly why: string;
};

/**
 * Publishes the organisation's own words for a question of a base, made with its newest version beside it. Refused as
 * `base-changed` when the base published another since: nobody here read that.
 */
export async function publishOwnText(
  scope: Scope,
  at: Towards,
  own: OwnText,
): Promise<Outcome<Version, Refusal | 'window' | 'base-changed'>> {
  const found = await currentOf(scope, at);
  if (!found) return refused('not-found');
  if (own.seenVersion !== undefined && own.seenVersion !== found.version.number) return refused('base-changed');
  const text = { base: at.base.id, item: at.item, lang: at.lang };
  const saved = await saveDraft(scope, { ...text, revision: own.revision }, own.body);
  if (!saved.ok) return saved;
  const about = await ownAboutOf(scope, at.item);
  const both = withOwnAbout(readMeta(own.about ?? found.version.meta), about);
  // Under the answer of the base, what the base names stands by itself.
  const meta = own.kind === 'addition' ? { ...both, related: about.related } : both;
  const { window, why } = own;
  const published = await publishText(scope, { ...text, revision: saved.value.revision }, { window, why, meta });
  if (!published.ok) return published;
  const stance = await stand(scope, at, own.kind, found.version.number);
  if (!stance.ok) return stance;
  const { version } = published.value;
  const as = await asText(scope, { ...version, organisation: at.base.owner }, window);
  const body = { question: found.version.body.question ?? '', ...version.body };
  await showVersion(
    scope,
    { ...version, body },
    {
      ...as,
      kind: own.kind === 'addition' ? 'addition' : 'text',
    },
  );
  if (own.kind === 'addition') await showBaseAbove(scope, at, found.version);
  return done(version);
}

/** What the organisation says for itself about a question of a base. */
export const ownAboutOf = async (scope: Scope, item: string): Promise<OwnAbout> =>
  readOwnAbout((await findAbout(scope, item)).meta);

async function currentOf(scope: Scope, { base, item, lang }: Towards): Promise<Followed | undefined> {
  return (await listFollowed(scope, base, { item, lang }))[0];
}

const stand = (
  scope: Scope,
  { base, item, lang, stanceRevision }: Towards,
  kind: NonNullable<Followed['stance']>['kind'],
  seenVersion: number,
): Promise<Outcome<null, Refusal>> =>
  takeStance(scope, { owner: base.owner, base: base.id, item, lang }, { kind, seenVersion, revision: stanceRevision });

async function asText(scope: Scope, { organisation, base, lang, meta }: Version, { from, until }: Window) {
  const themeName = await themeNameOf(scope, { organisation, base, lang, slug: readMeta(meta).theme });
  return { kind: 'text' as const, from, until, themeName };
}

/** What the base shows until a day ends that day too on the site of who approved it. */
const asCopy = (scope: Scope, version: Version) =>
  asText(scope, version, { from: scope.now(), until: version.visibleUntil });

/** Where the organisation stands towards a text now, for the next change of it. */
export const stanceRevisionOf = async (scope: Scope, at: { item: Id<'item'>; lang: string }): Promise<number> =>
  (await findStance(scope, at))?.revision ?? 0;
