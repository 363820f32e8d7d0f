import type { Configuration } from 'openid-client';
import type { Id } from '#kernel/id.ts';
import type { Door } from '../door.ts';
import type { IdentityProvider } from '../store/identity-providers.ts';
import { configure } from './provider-config.ts';

const MINUTES = 5;
const SECONDS_AFTER_FAILURE = 15;
const MOST = 200;
type Kept = { readonly config: Promise<Configuration>; ends: Temporal.Instant };
const byDoor = new WeakMap<Door, Map<string, Kept>>();

/**
 * As `configure`, asked of the provider once in five minutes, or a quarter of a minute after it failed: a page that anybody may
 * open does not make this server ask another one without end. Another address, number or secret is asked anew.
 */
export function knownProvider(
  door: Door,
  organisation: Id<'organisation'>,
  provider: IdentityProvider,
): Promise<Configuration> {
  const now = (door.clock ?? Temporal.Now.instant)();
  const kept = byDoor.get(door) ?? new Map<string, Kept>();
  byDoor.set(door, kept);
  const key = JSON.stringify([organisation, provider.issuer, provider.clientId, provider.secretSealed]);
  const known = kept.get(key);
  if (known && Temporal.Instant.compare(now, known.ends) < 0) return known.config;
  const asked: Kept = { config: configure(door, organisation, provider), ends: now.add({ minutes: MINUTES }) };
  asked.config.catch(() => {
    asked.ends = now.add({ seconds: SECONDS_AFTER_FAILURE });
  });
  kept.delete(key);
  kept.set(key, asked);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return asked.config;
}
