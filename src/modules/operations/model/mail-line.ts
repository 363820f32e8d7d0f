/** A mail as a row shows it. */
export type MailLine = {
  readonly id: string;
  readonly kind: string;
  readonly to: { readonly address: string; readonly name: string | null };
  readonly subject: string;
  readonly state: 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'kept' | 'withdrawn';
  readonly attempts: number;
  readonly reason: string | null;
  readonly answer: string | null;
  readonly createdAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant | null;
};
/** A mail with its words. */
export type MailWithWords = MailLine & {
  readonly text: string | null;
  readonly isConfidential: boolean;
};
/** Groups of states, as people ask for them. */
export const MAIL_GROUPS = {
  wacht: ['queued', 'sending', 'unknown'],
  verstuurd: ['sent'],
  mislukt: ['failed'],
  bewaard: ['kept'],
} as const;
export type MailGroup = keyof typeof MAIL_GROUPS;

/** What may still be done with a mail. */
export const mayRetry = ({ state }: MailLine): boolean => ['failed', 'kept', 'unknown'].includes(state);
export const mayWithdraw = ({ state }: MailLine): boolean => ['queued', 'kept', 'unknown'].includes(state);
