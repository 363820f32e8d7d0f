import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { newId } from '#kernel/id.ts';
import type { Lobby, Scope } from '#platform/scope.ts';
import type { Picture } from '../model/image-size.ts';
import type { StylesTables } from '../tables.ts';

/** A logo without its bytes. `hash` names it, on every page and in every version of the style. */
export type Logo = {
  readonly hash: string;
  readonly extension: string;
  readonly width: number;
  readonly height: number;
};

/** Keeps the picture once, however often it is sent. Gives its hash. */
export async function keepLogo(scope: Scope, picture: Picture, bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('base64url');
  await scope
    .tables<StylesTables>()
    .insertInto('styles_logo')
    .values({
      id: newId(),
      organisation_id: scope.organisation,
      hash,
      type: picture.type,
      extension: picture.extension,
      width: picture.width,
      height: picture.height,
      bytes,
      created_at: scope.now().toString(),
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'hash']).doNothing())
    .execute();
  return hash;
}

/** A logo of the organisation of the scope. */
export async function findLogo(scope: Scope, hash: string): Promise<Logo | undefined> {
  return scope
    .tables<StylesTables>()
    .selectFrom('styles_logo')
    .select(['hash', 'extension', 'width', 'height'])
    .where('organisation_id', '=', scope.organisation)
    .where('hash', '=', hash)
    .executeTakeFirst();
}

const KEPT_DAYS = 30;

/** Forgets logos that were tried a month ago or longer and stand in no style, in use, before or tried; gives how many. */
export async function deleteTriedLogos(scope: Scope): Promise<number> {
  const { numAffectedRows } = await sql`delete from styles_logo l
    where l.organisation_id = ${scope.organisation}
      and l.created_at < ${scope
        .now()
        .subtract({ hours: KEPT_DAYS * 24 })
        .toString()}::timestamptz
      and not exists (select 1 from styles_style s where s.organisation_id = l.organisation_id and s.body->>'logo' = l.hash)`.execute(
    scope.tables(),
  );
  return Number(numAffectedRows ?? 0n);
}

/** The picture that the key of the lobby, its hash, opens. */
export async function findLogoBytes(
  lobby: Lobby,
  hash: string,
): Promise<{ type: string; extension: string; bytes: Uint8Array } | undefined> {
  const row = await lobby
    .tables<StylesTables>()
    .selectFrom('styles_logo')
    .select(['type', 'extension', 'bytes'])
    .where('hash', '=', hash)
    .limit(1)
    .executeTakeFirst();
  return row;
}
