import type { Context } from 'hono';
import { type Id, isId } from '#kernel/id.ts';
import { findItemAnywhere } from '#platform/recovery.ts';
import type { Env } from '#platform/http.ts';
import type { SeenVersions } from '../model/seen-versions.ts';

/** What the buttons of an item's history carry along. */
export async function versionsOf(c: Context<Env>, programme: Id<'programme'>): Promise<SeenVersions> {
  const id = c.req.param('item') ?? '';
  const { scope, shell } = c.var;
  if (!isId(id) || !scope.actor.permissions.has('programmes.edit')) return null;
  const seen = await findItemAnywhere(scope, shell.itemKinds, { programme, id });
  return { item: id, revision: seen?.revision ?? 0 };
}
