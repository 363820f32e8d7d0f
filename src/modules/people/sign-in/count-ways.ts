import type { Lobby } from '#platform/scope.ts';
import type { Door } from '../door.ts';
import { findCredentials } from '../store/credentials.ts';
import { EXTRA_WAYS } from './extra-ways.ts';

/** In how many ways the account of the lobby still gets in without its password: the last one is never taken away. */
export async function countOtherWays(door: Door, lobby: Lobby): Promise<number> {
  const known = await findCredentials(lobby);
  let count = known?.email ? 1 : 0;
  if (known && door.local?.account === known.account) count += 1;
  for (const way of EXTRA_WAYS) count += await way.count(lobby);
  return count;
}
