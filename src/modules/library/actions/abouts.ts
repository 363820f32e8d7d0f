import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import type { Scope } from '#platform/scope.ts';
import { type About, findAbout, writeAbout } from '../store/abouts.ts';
import { tell } from './changes.ts';

/**
 * Keeps what the organisation says for itself about an item of a base that it follows: its owner does not see it. Refused as
 * `conflict` when somebody changed it since `revision`.
 */
export async function keepAbout(scope: Scope, item: Id<'item'>, about: About): Promise<Outcome<null, 'conflict'>> {
  const before = await findAbout(scope, item);
  if (!(await writeAbout(scope, item, about))) return refused('conflict');
  await tell(scope, {
    name: 'library.about.changed',
    subject: item,
    before: { meta: before.meta, reviewOn: before.reviewOn },
    after: { meta: about.meta, reviewOn: about.reviewOn },
  });
  return done(null);
}
