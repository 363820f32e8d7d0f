import type { Sender } from '#platform/jobs/send-job.ts';
import type { MailWords } from '#platform/mail/compose-mail.ts';

/** A mail about signing in: its words, to whom, and what makes it the same mail when it is asked for twice. */
export type SignInMail = {
  readonly to: string;
  readonly key: string;
  /** Dutch, for the administrator: 'Aanmelden'. */
  readonly kind: string;
  readonly words: MailWords;
  /** Its link lets anybody in who has it: no page shows its words. */
  readonly opensDoor: boolean;
};
/** Puts a mail in the caller's transaction: it goes out if, and only if, that is kept. */
export type SendMail = (sender: Sender, mail: SignInMail) => Promise<void>;
