import type { Audience } from '#kernel/plan.ts';
import { RING_NAMES, silenceLimitDays } from './ring.ts';

/** Where the limit of a silence comes from, without a full stop: 'Jullie afspraak: ...' only where somebody agreed on one. */
export function silenceLimitWords(audience: Pick<Audience, 'maxSilenceDays' | 'ring'>): string {
  const limit = silenceLimitDays(audience);
  const most = `hooguit ${limit === 1 ? '1 dag' : `${limit} dagen`} stil`;
  if (audience.maxSilenceDays) return `Jullie afspraak: ${most}`;
  return audience.ring === null
    ? `Standaard zolang er geen ring van invloed is gekozen: ${most}`
    : `Standaard voor ${RING_NAMES[audience.ring].toLowerCase()}: ${most}`;
}
