import { createHash } from 'node:crypto';
import { newId } from '#kernel/id.ts';
import type { Lobby, Scope } from '#platform/scope.ts';
import type { KeptStyle } from '../model/kept-style.ts';
import { OWN_STYLE, type Style } from '../model/style.ts';
import { themeCss } from '../model/theme-css.ts';
import type { StylesTables } from '../tables.ts';

const COLUMNS = ['id', 'body', 'css_hash', 'changed_at', 'changed_by', 'used_at'] as const;
type Row = { id: string; body: unknown; css_hash: string; changed_at: Date; changed_by: string; used_at: Date | null };

const instant = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());
const toStyle = (row: Row): KeptStyle => ({
  id: row.id,
  // Only this store writes the column, from a Style; a field that came later has its value of before.
  style: { ...OWN_STYLE, ...(row.body as Partial<Style>) },
  cssHash: row.css_hash,
  changedAt: instant(row.changed_at),
  changedBy: row.changed_by,
  usedAt: row.used_at && instant(row.used_at),
});

const rows = (scope: Scope) =>
  scope
    .tables<StylesTables>()
    .selectFrom('styles_style')
    .select(COLUMNS)
    .where('organisation_id', '=', scope.organisation);

/** The styles that were in use, the present one first; at most the last 20. */
export async function listUsedStyles(scope: Scope): Promise<KeptStyle[]> {
  const found = await rows(scope)
    .where('used_at', 'is not', null)
    .orderBy('used_at', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute();
  return found.map(toStyle);
}

/** The style in use; undefined where none was ever chosen. */
export async function findUsedStyle(scope: Scope): Promise<KeptStyle | undefined> {
  const row = await rows(scope)
    .where('used_at', 'is not', null)
    .orderBy('used_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toStyle(row);
}

/** The style that is being tried out; undefined when none is. */
export async function findTriedStyle(scope: Scope): Promise<KeptStyle | undefined> {
  const row = await rows(scope).where('used_at', 'is', null).executeTakeFirst();
  return row && toStyle(row);
}

export async function findStyle(scope: Scope, id: string): Promise<KeptStyle | undefined> {
  const row = await rows(scope).where('id', '=', id).executeTakeFirst();
  return row && toStyle(row);
}

const valuesOf = (scope: Scope, style: Style) => {
  const css = themeCss(style);
  return {
    body: JSON.stringify(style),
    css,
    css_hash: createHash('sha256').update(css).digest('base64url'),
    changed_at: scope.now().toString(),
    changed_by: scope.actor.id,
  };
};

/** Keeps the style to try out, in the place of the one before. */
export async function keepTriedStyle(scope: Scope, style: Style): Promise<void> {
  await removeTriedStyle(scope);
  await scope
    .tables<StylesTables>()
    .insertInto('styles_style')
    .values({ id: newId(), organisation_id: scope.organisation, ...valuesOf(scope, style), used_at: null })
    .execute();
}

export async function removeTriedStyle(scope: Scope): Promise<void> {
  await scope
    .tables<StylesTables>()
    .deleteFrom('styles_style')
    .where('organisation_id', '=', scope.organisation)
    .where('used_at', 'is', null)
    .execute();
}

/** From now on this is the style in use. Gives its id. */
export async function insertUsedStyle(scope: Scope, style: Style): Promise<string> {
  const id = newId();
  await scope
    .tables<StylesTables>()
    .insertInto('styles_style')
    .values({ id, organisation_id: scope.organisation, ...valuesOf(scope, style), used_at: scope.now().toString() })
    .execute();
  return id;
}

/** The style sheet that the key of the lobby, its hash, opens. */
export async function findCss(lobby: Lobby, hash: string): Promise<string | undefined> {
  const row = await lobby
    .tables<StylesTables>()
    .selectFrom('styles_style')
    .select('css')
    .where('css_hash', '=', hash)
    .limit(1)
    .executeTakeFirst();
  return row?.css;
}
