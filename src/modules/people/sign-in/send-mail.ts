import { composeMail } from '#platform/mail/compose-mail.ts';
import { queueMail } from '#platform/mail/queue-mail.ts';
import type { Lobby } from '#platform/scope.ts';
import type { Door } from '../door.ts';
import type { SendMail, SignInMail } from './sign-in-mail.ts';

/** Sends by the mail part of the platform, unless the door brings its own. */
export const sendMail = (door: Door, lobby: Lobby, mail: SignInMail): Promise<void> =>
  (door.sendMail ?? byPlatform)(lobby, mail);

/** An address that no mail server takes gets none; the page says the same then, as it does for an unknown one. */
const byPlatform: SendMail = async (lobby, { to, key, kind, words, opensDoor }) => {
  await queueMail(lobby, { ...composeMail(words), key, kind, to: { address: to }, isConfidential: opensDoor });
};
