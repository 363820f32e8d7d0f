import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailReason } from './mail.ts';
import type { SmtpServer } from './mail-settings.ts';

/** How it went. `answer` is what the mail server said, for the administrator; '' when it said nothing. */
export type Delivery =
  | { readonly kind: 'sent'; readonly answer: string }
  | { readonly kind: 'later' | 'refused' | 'unknown'; readonly reason: MailReason; readonly answer: string };
export type Letter = { readonly from: string; readonly to: string; readonly bytes: Uint8Array };
/** How long a mail server may take: to answer, between two answers, and in all. */
export type SmtpLimits = { readonly connectMs: number; readonly silenceMs: number; readonly wholeMs: number };

const LIMITS: SmtpLimits = { connectMs: 15_000, silenceMs: 60_000, wholeMs: 120_000 };

type Problem = Error & {
  readonly code?: string;
  readonly originalCode?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
};

/**
 * Hands one letter to the mail server, over a connection of its own. Never throws: every way to fail has a name. `unknown` is
 * only said when the letter was on its way and no answer came.
 */
export async function handOver(server: SmtpServer, letter: Letter, limits: SmtpLimits = LIMITS): Promise<Delivery> {
  let isUnderWay = false;
  const message = new Readable({
    read() {
      // Read only after the server said to go ahead.
      isUnderWay = true;
      this.push(letter.bytes);
      this.push(null);
    },
  });
  const connection = open(server, limits);
  const failed = Promise.withResolvers<never>();
  connection.on('error', (problem) => failed.reject(problem));
  failed.promise.catch(() => {});
  const watch = setTimeout(
    () => failed.reject(Object.assign(new Error('too slow'), { code: 'ETIMEDOUT' })),
    limits.wholeMs,
  );
  try {
    await Promise.race([talk(connection, server), failed.promise]);
    const answer = await Promise.race([send(connection, letter, message), failed.promise]);
    connection.quit();
    return { kind: 'sent', answer: readable(answer) };
  } catch (problem) {
    connection.close();
    return judge(problem as Problem, isUnderWay);
  } finally {
    clearTimeout(watch);
    message.destroy();
  }
}

function open({ host, port, tls }: SmtpServer, limits: SmtpLimits): SMTPConnection {
  return new SMTPConnection({
    host,
    port,
    secure: tls === 'from-start',
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'none',
    connectionTimeout: limits.connectMs,
    greetingTimeout: limits.connectMs,
    dnsTimeout: limits.connectMs,
    socketTimeout: limits.silenceMs,
    socketCloseTimeout: 1_000,
  });
}

async function talk(connection: SMTPConnection, { user, password }: SmtpServer): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    connection.connect((problem?: Error | null) => (problem ? reject(problem) : resolve())),
  );
  if (user === null) return;
  await new Promise<void>((resolve, reject) =>
    connection.login({ user, pass: password ?? '' }, (problem: Error | null) =>
      problem ? reject(problem) : resolve(),
    ),
  );
}

const send = (connection: SMTPConnection, { from, to }: Letter, message: Readable): Promise<string> =>
  new Promise((resolve, reject) =>
    connection.send({ from, to: [to] }, message, (problem, info) =>
      problem ? reject(problem) : resolve(info?.response ?? ''),
    ),
  );

/** 4xx is for later. 5xx about the address or the letter is for good; 5xx about us (greeting, sign-in) is for later. */
function judge(problem: Problem, isUnderWay: boolean): Delivery {
  const answer = readable(problem.response ?? problem.message);
  const code = problem.responseCode ?? 0;
  if (problem.code === 'EAUTH') return { kind: 'later', reason: 'sign-in-refused', answer };
  if (problem.code === 'ETLS' || isCertificate(problem)) return { kind: 'later', reason: 'no-tls', answer };
  if (code >= 500 && isUnderWay) return { kind: 'refused', reason: 'message-refused', answer };
  if (code >= 500 && /^(MAIL|RCPT|DATA)/.test(problem.command ?? ''))
    return { kind: 'refused', reason: 'address-refused', answer };
  if (code >= 400) return { kind: 'later', reason: 'busy', answer };
  if (isUnderWay) return { kind: 'unknown', reason: 'cut-off', answer };
  return { kind: 'later', reason: problem.code === 'ETIMEDOUT' ? 'time-out' : 'no-connection', answer };
}

const isCertificate = ({ code, originalCode, message }: Problem): boolean =>
  /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME|ERR_TLS/.test(`${code} ${originalCode}`) || /certificate/i.test(message);

const readable = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 300);
