import type { Invitation } from '../store/invitations.ts';

export type RefusalReason = Exclude<Invitation['state'], 'open'> | 'unknown' | 'closed' | 'organisation-here';

/** An invitation that cannot be accepted. Thrown, so that the transaction takes everything back. */
export class InvitationRefused extends Error {
  readonly reason: RefusalReason;
  /** Name of the organisation that is on this server already; '' for other reasons. */
  readonly organisation: string;
  constructor(reason: RefusalReason, organisation = '') {
    super(reason);
    this.reason = reason;
    this.organisation = organisation;
  }
}
