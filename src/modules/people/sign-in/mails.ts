import type { SignInMail } from './sign-in-mail.ts';
import { newToken } from '#platform/session.ts';
import { accountPath } from '../paths.ts';
import { copy } from './copy.nl.ts';

/** What happened to the ways to sign in of an account; the last words of the name of its event. */
export type WayChange =
  | 'password-changed'
  | 'password-removed'
  | 'code-changed'
  | 'recovery-codes-made'
  | 'address-changed'
  | 'passkey-added'
  | 'passkey-removed'
  | 'identity-added'
  | 'identity-removed';

/** Tells the owner that a way to sign in was changed, so that they notice when it was not them. */
export const wayChangedMail = (to: string, change: WayChange, url: string): SignInMail => ({
  to,
  key: `way-changed:${newToken()}`,
  kind: copy.mails.kindNotice,
  opensDoor: false,
  words: {
    subject: copy.mails.changes[change],
    preheader: copy.mails.notYou,
    paragraphs: [copy.mails.changed(copy.mails.changes[change]), copy.mails.endedOthers, copy.mails.notYou],
    button: { label: copy.mails.toAccount, href: `${url}${accountPath({})}` },
    footer: copy.mails.footer(url),
  },
});

/** What an administrator did for a colleague who was locked out; the last words of the name of its event. */
export type HelpMail = 'link-handed' | 'second-step-reset';

/** Tells the owner of an account that an administrator opened it for them, so that they notice when they did not ask for it. */
export const helpMail = (to: string, what: HelpMail, { by, url }: { by: string; url: string }): SignInMail => ({
  to,
  key: `helped:${newToken()}`,
  kind: copy.mails.kindNotice,
  opensDoor: false,
  words: {
    subject: copy.mails.helped[what].subject,
    preheader: copy.mails.helped.notAsked,
    paragraphs: [copy.mails.helped[what].text(by), copy.mails.helped.notAsked],
    button: { label: copy.mails.toAccount, href: `${url}${accountPath({})}` },
    footer: copy.mails.footer(url),
  },
});

/** The mail with a link to sign in, or to sign in and choose a new password. */
export function signInMail(to: string, link: { purpose: 'sign-in' | 'reset'; href: string; url: string }): SignInMail {
  const words = copy.mails.signIn[link.purpose];
  return {
    to,
    key: `sign-in:${newToken()}`,
    kind: copy.mails.kindSignIn,
    opensDoor: true,
    words: {
      subject: words.subject,
      preheader: copy.mails.linkWorks,
      paragraphs: [copy.mails.asked, copy.mails.linkWorks, copy.mails.notAsked],
      button: { label: words.button, href: link.href },
      footer: copy.mails.footer(link.url),
    },
  };
}

/** The mail that proves a new address. */
export const newAddressMail = (to: string, link: { href: string; url: string }): SignInMail => ({
  to,
  key: `new-address:${newToken()}`,
  kind: copy.mails.kindAddress,
  opensDoor: false,
  words: {
    subject: copy.mails.newAddress.subject,
    preheader: copy.mails.linkWorks,
    paragraphs: [copy.mails.newAddress.asked, copy.mails.linkWorks, copy.mails.newAddress.notAsked],
    button: { label: copy.mails.newAddress.button, href: link.href },
    footer: copy.mails.newAddress.footer(link.url),
  },
});
