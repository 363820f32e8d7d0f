import { hasControl, mailbox } from './address.ts';

/** The mail server to hand mail to. `tls`: from the start, after STARTTLS and never without, or not at all. */
export type SmtpServer = {
  readonly host: string;
  readonly port: number;
  readonly tls: 'from-start' | 'required' | 'none';
  readonly user: string | null;
  readonly password: string | null;
};
/** How this server sends mail; `smtp` is null where mail is kept and not sent. */
export type MailSettings = {
  readonly smtp: SmtpServer | null;
  readonly from: { readonly name: string; readonly address: string };
  /** Signs every letter for the domain of `from`, so that who gets it knows it was not made up; null leaves that to the mail server. */
  readonly dkim?: Dkim | null;
};
/** Where the public half stands in DNS (`<selector>._domainkey.<domain>`), and the private half as PEM. */
export type Dkim = { readonly domain: string; readonly selector: string; readonly privateKey: string };

/** A server that sends no mail. */
export const NO_MAIL: MailSettings = { smtp: null, from: { name: 'Eenstemmig', address: 'eenstemmig@localhost' } };

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Reads `smtp://user:password@host:port` or `smtps://…`; null for anything else. Mail holds links to sign in, so it goes over
 * TLS with a certificate that is checked; `?tls=uit` leaves that out, and a server on this machine does without.
 */
export function readSmtpUrl(text: string): SmtpServer | null {
  const url = URL.parse(text);
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '' || hasControl(text)) return null;
  const tls = url.searchParams.get('tls');
  if (tls !== null && tls !== 'uit') return null;
  const fromStart = url.protocol === 'smtps:';
  const plain = tls === 'uit' || LOOPBACK.has(url.hostname);
  try {
    return {
      host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
      port: url.port === '' ? (fromStart ? 465 : 587) : Number(url.port),
      tls: fromStart ? 'from-start' : plain ? 'none' : 'required',
      user: url.username === '' ? null : decodeURIComponent(url.username),
      password: url.password === '' ? null : decodeURIComponent(url.password),
    };
  } catch {
    return null;
  }
}

/** Puts the settings together; without a sender of its own, mail comes from the public address of the program. */
export function mailSettings(given: {
  readonly smtpUrl: string | null;
  readonly mailFrom: string | null;
  readonly url: string;
  readonly dkim?: Omit<Dkim, 'domain'> | null;
}): MailSettings {
  const ownName = new URL(given.url).hostname;
  const fallback = { name: 'Eenstemmig', address: `eenstemmig@${ownName}` };
  const from = (given.mailFrom === null ? null : mailbox(given.mailFrom)) ?? fallback;
  return {
    smtp: given.smtpUrl === null ? null : readSmtpUrl(given.smtpUrl),
    from,
    dkim: given.dkim ? { ...given.dkim, domain: from.address.split('@')[1] ?? ownName } : null,
  };
}
