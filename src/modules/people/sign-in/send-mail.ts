import type { Lobby } from '#platform/scope.ts';
import type { Door } from '../door.ts';
import type { SendMail, SignInMail } from './sign-in-mail.ts';

/** Sends by the mail part of the platform, unless the door brings its own. */
export const sendMail = (door: Door, lobby: Lobby, mail: SignInMail): Promise<void> =>
  (door.sendMail ?? keepMail)(lobby, mail);

const keepMail: SendMail = async () => {};
