import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { mailAddress } from './address.ts';
import type { MailTables } from './mail.ts';

/** How often people of one organisation may have mail sent to who did not ask for it. */
export const UNASKED_LIMITS = { perHour: 60, perDay: 200, perAddressDay: 5 } as const;
/** Beginnings of the keys of such mail: asking somebody in, and asking an organisation to take part. */
const UNASKED = ['invitation:', 'participation:'] as const;

/**
 * Whether the organisation of the scope may mail once more to an address that did not ask for it. Counted over invitations and
 * questions to take part together, in what was queued: somebody else's server would otherwise be filled from here.
 */
export async function mayMailUnasked(scope: Scope, address: string): Promise<boolean> {
  const ago = (hours: number) => sql`${scope.now().subtract({ hours }).toString()}::timestamptz`;
  const row = await scope
    .tables<MailTables>()
    .selectFrom('platform_mail')
    .select([
      sql<number>`count(*) filter (where created_at > ${ago(1)})::int`.as('hour'),
      sql<number>`count(*)::int`.as('day'),
      sql<number>`count(*) filter (where to_address = ${mailAddress(address) ?? address})::int`.as('same'),
    ])
    .where('organisation_id', '=', scope.organisation)
    .where('created_at', '>', ago(24) as never)
    .where(sql<boolean>`key like any (${UNASKED.map((start) => `${start}%`)})`)
    .executeTakeFirstOrThrow();
  const { perHour, perDay, perAddressDay } = UNASKED_LIMITS;
  return row.hour < perHour && row.day < perDay && row.same < perAddressDay;
}
