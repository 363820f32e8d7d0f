import type { TrustedProxies } from '#platform/client-address.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Outgoing } from '#platform/outgoing/outgoing.ts';
import type { Membership } from './sessions.ts';
import type { DemoPerson } from './sign-in/pages/other-ways-in.tsx';
import type { SendMail } from './sign-in/sign-in-mail.ts';

/** How people get in on this server; the program fills it when it starts. */
export type Door = {
  readonly database: Database;
  /** Secret of the link that the program printed; new at every start. */
  readonly token: string;
  readonly local: Membership | null;
  readonly demoPeople: readonly (DemoPerson & { readonly member: Membership })[];
  readonly secret: string;
  /** Public address of the program, for mails that no request asks for. */
  readonly url?: string;
  /** True where the public address is https. */
  readonly secure: boolean;
  /** Where mails about signing in go; the mail part of the platform when absent. */
  readonly sendMail?: SendMail;
  /** True where no mail server is set: mail is kept and not sent, and the pages say so. */
  readonly keepsMail?: boolean;
  /** How other servers are asked; absent: those on the internet only. */
  readonly outgoing?: Outgoing;
  /** The proxies in front of this program; absent: nobody is believed about where they come from. */
  readonly trustedProxies?: TrustedProxies;
  /** Stands in for the time of day in tests. */
  readonly clock?: () => Temporal.Instant;
};

/** The clock of a door, as an option to spread: absent where the time of day counts. */
export const clockOf = ({ clock }: Door) => (clock ? { clock } : {});
