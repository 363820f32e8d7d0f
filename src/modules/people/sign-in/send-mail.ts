import type { Sender } from '#platform/jobs/send-job.ts';
import { composeMail } from '#platform/mail/compose-mail.ts';
import { queueMail } from '#platform/mail/queue-mail.ts';
import type { Door } from '../door.ts';
import type { SendMail, SignInMail } from './sign-in-mail.ts';

/**
 * Sends by the mail part of the platform, unless the door brings its own. From the lobby the mail belongs to nobody and no page
 * shows it; from a scope the administrator of that organisation sees that it went.
 */
export const sendMail = (door: Door, sender: Sender, mail: SignInMail): Promise<void> =>
  (door.sendMail ?? byPlatform)(sender, mail);

/** An address that no mail server takes gets none; the page says the same then, as it does for an unknown one. */
const byPlatform: SendMail = async (sender, { to, key, kind, words, opensDoor }) => {
  await queueMail(sender, { ...composeMail(words), key, kind, to: { address: to }, isConfidential: opensDoor });
};
