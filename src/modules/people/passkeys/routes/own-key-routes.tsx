import type { Context } from 'hono';
import { asId, isId } from '#kernel/id.ts';
import { readForm } from '#platform/form.ts';
import { anyone, type Env, NotFound, page, routes } from '#platform/http.ts';
import { throughLobby } from '#platform/scope.ts';
import type { Door } from '../../door.ts';
import { personFrame } from '../../frame.ts';
import { accountPath } from '../../paths.ts';
import { deletePasskey, listPasskeys, type Passkey, renamePasskey } from '../../store/passkeys.ts';
import { ownAccount, ownSession } from '../../sign-in/own-account.ts';
import { ownWays } from '../../sign-in/own-ways.tsx';
import { waysChanged } from '../../sign-in/ways-changed.ts';
import { countWays, countWaysForRemoval } from '../../ways-left.ts';
import { KeyRemovalPage } from '../pages/key-removal-page.tsx';
import { passkeyNamePath, passkeyRemovalPath } from '../paths.ts';
import { toSaved } from '../../to-saved.ts';

const NAME_LIMIT = 100;

/** The name of a key as typed; null when it is none. */
export const keyName = (text: string): string | null => {
  const name = text.trim();
  return name === '' || name.length > NAME_LIMIT ? null : name;
};

/** Renaming and removing the passkeys of one's own account. */
export const ownKeyRoutes = (door: Door) =>
  routes()
    .post(passkeyNamePath.pattern, anyone(), ownAccount(), async (c) => {
      const { key } = await ownKey(c, door);
      const name = keyName((await readForm(c)).get('naam')) ?? key.name;
      await inOwnLobby(c, (lobby) => renamePasskey(lobby, key.id, name));
      return toSaved(c, accountPath({}));
    })
    .get(passkeyRemovalPath.pattern, anyone(), ownWays(), async (c) => removalPage(c, await ownKey(c, door)))
    .post(passkeyRemovalPath.pattern, anyone(), ownWays(), async (c) => {
      const own = await ownKey(c, door, countWaysForRemoval);
      if (own.isLast) return removalPage(c, own);
      await inOwnLobby(c, (lobby) => deletePasskey(lobby, own.key.id));
      await waysChanged(c, door, 'passkey-removed');
      return toSaved(c, accountPath({}));
    });

type OwnKey = { readonly key: Passkey; readonly isLast: boolean };

const removalPage = (c: Context<Env>, { key, isLast }: OwnKey) =>
  page(c, <KeyRemovalPage frame={personFrame(c)} passkey={key} isLast={isLast} />, isLast ? 409 : 200);

const inOwnLobby = <T,>(c: Context<Env>, work: Parameters<typeof throughLobby<T>>[2]): Promise<T> =>
  throughLobby(c.var.scope, { account: ownSession(c).account }, work);

/** The key of the address, when it is theirs. */
async function ownKey(c: Context<Env>, door: Door, count = countWays): Promise<OwnKey> {
  const wished = c.req.param('passkey') ?? '';
  if (!isId(wished)) throw new NotFound();
  const { account } = ownSession(c);
  return inOwnLobby(c, async (lobby) => {
    // Counting first: it waits for who takes away another one at this moment.
    const isLast = (await count(lobby, door, account)) < 2;
    const key = (await listPasskeys(lobby)).find(({ id }) => id === asId(wished));
    if (!key) throw new NotFound();
    return { key, isLast };
  });
}
