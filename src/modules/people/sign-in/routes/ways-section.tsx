import type { Child } from 'hono/jsx';
import type { Lobby } from '#platform/scope.ts';
import { findCredentials } from '../../store/credentials.ts';
import { countRecoveryCodes } from '../../store/recovery-codes.ts';
import type { WayPage } from '../extra-way.ts';
import { EXTRA_WAYS } from '../extra-ways.ts';
import { WaysList } from '../pages/ways-list.tsx';

/** The part of the account page about signing in; the lobby is that of the account. */
export async function waysSection(at: WayPage, lobby: Lobby): Promise<Child> {
  const known = await findCredentials(lobby);
  const codes = await countRecoveryCodes(lobby);
  const extra: Child[] = [];
  for (const way of EXTRA_WAYS) extra.push(await way.onAccountPage?.({ ...at, address: known?.email ?? '' }, lobby));
  return (
    <WaysList
      address={known?.email ?? null}
      hasPassword={known?.passwordHash != null}
      hasPhone={known?.totpSealed != null}
      recoveryCodes={codes}
      keepsMail={at.door.keepsMail ?? false}
      extra={extra}
    />
  );
}
