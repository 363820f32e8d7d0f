import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import type { Scope } from '#platform/scope.ts';
import type { FollowMode } from '../model/sharing/stance.ts';
import { type Base, findBase, insertBase, updateBase } from '../store/bases.ts';
import { findParticipation, keepParticipation, listFollowers, type Participation } from '../store/participations.ts';
import { deleteStancesButVariants } from '../store/stances.ts';
import { tell } from './changes.ts';

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/;

/** Makes a base of the organisation. Refused for a slug that is not lower case letters, digits and dashes, or that is taken. */
export async function addBase(
  scope: Scope,
  values: Pick<Base, 'slug' | 'name' | 'description' | 'isOpen'>,
): Promise<Outcome<Id<'base'>, 'bad-slug' | 'taken'>> {
  if (!SLUG.test(values.slug)) return refused('bad-slug');
  const id = await insertBase(scope, values);
  if (id === null) return refused('taken');
  await tell(scope, { name: 'library.base.added', subject: id, before: null, after: values });
  return done(id);
}

/** Changes name, description and whether it is open. Refused when somebody else changed it since `revision`. */
export async function changeBase(
  scope: Scope,
  at: Pick<Base, 'id' | 'revision'>,
  values: Pick<Base, 'name' | 'description' | 'isOpen'>,
): Promise<Outcome<null, 'not-found' | 'conflict'>> {
  const before = await findBase(scope, { id: at.id });
  if (!before || before.owner !== scope.organisation) return refused('not-found');
  if (!(await updateBase(scope, at, values))) return refused('conflict');
  const { name, description, isOpen } = before;
  await tell(scope, {
    name: 'library.base.changed',
    subject: at.id,
    before: { name, description, isOpen },
    after: values,
  });
  return done(null);
}

/**
 * Takes part in a base, or chooses again how changes come in. Refused for a base that is not open to an organisation that was
 * not asked, and for the own base: an owner shows its own texts anyway.
 */
export async function takePart(
  scope: Scope,
  baseId: string,
  mode: FollowMode,
): Promise<Outcome<Base, 'not-found' | 'own-base' | 'not-open'>> {
  const base = await findBase(scope, { id: baseId });
  if (!base) return refused('not-found');
  if (base.owner === scope.organisation) return refused('own-base');
  const before = await findParticipation(scope, base.id);
  const mayCome = base.isOpen || before?.state === 'invited' || before?.state === 'taking-part';
  if (!mayCome) return refused('not-open');
  await keepParticipation(scope, base, { organisation: scope.organisation, state: 'taking-part', mode });
  await tellPart(scope, base, { before, after: { state: 'taking-part', mode } });
  return done(base);
}

/**
 * Stops taking part, or says no to being asked. Own texts stay with the organisation; all else that it said about the base is
 * forgotten, so that taking part again later starts anew.
 */
export async function stopTakingPart(scope: Scope, baseId: string): Promise<Outcome<Base, 'not-found'>> {
  const base = await findBase(scope, { id: baseId });
  const before = base && (await findParticipation(scope, base.id));
  if (!base || !before || before.state === 'ended') return refused('not-found');
  await keepParticipation(scope, base, { organisation: scope.organisation, state: 'ended', mode: before.mode });
  await deleteStancesButVariants(scope, base.id);
  await tellPart(scope, base, { before, after: { state: 'ended', mode: before.mode } });
  return done(base);
}

/** Asks an organisation to take part in a base of the organisation of the scope. It decides itself; asking twice changes nothing. */
export async function askToTakePart(
  scope: Scope,
  at: { base: string; organisation: Id<'organisation'> },
): Promise<Outcome<null, 'not-found' | 'own-base'>> {
  const base = await findBase(scope, { id: at.base });
  if (!base || base.owner !== scope.organisation) return refused('not-found');
  if (at.organisation === scope.organisation) return refused('own-base');
  const before = (await listFollowers(scope, base.id)).find(({ organisation }) => organisation === at.organisation);
  if (before && before.state !== 'ended') return done(null);
  await keepParticipation(scope, base, { organisation: at.organisation, state: 'invited', mode: 'after-approval' });
  await tellPart(scope, base, { before, after: { state: 'invited', mode: 'after-approval' } }, at.organisation);
  return done(null);
}

type Told = { readonly before: Participation | undefined; readonly after: Pick<Participation, 'state' | 'mode'> };

const tellPart = (
  scope: Scope,
  base: Base,
  { before, after }: Told,
  organisation = scope.organisation,
): Promise<void> =>
  tell(scope, {
    name: `library.participation.${after.state === 'ended' ? 'ended' : before ? 'changed' : 'added'}`,
    subject: base.id,
    before: before ? { state: before.state, mode: before.mode } : null,
    after: { ...after, base: base.name, organisation },
  });
