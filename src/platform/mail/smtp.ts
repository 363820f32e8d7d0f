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

/** An open line to the mail server, over which letters go one after another. `isOpen` is false once either side hung up. */
export type Line = {
  readonly isOpen: () => boolean;
  /** Hands over one letter. Never throws: every way to fail has a name, and after one the line is closed. */
  readonly handOver: (letter: Letter) => Promise<Delivery>;
  readonly close: () => void;
};

/** Hands one letter to the mail server, over a line of its own. Never throws. */
export async function handOver(server: SmtpServer, letter: Letter, limits: SmtpLimits = LIMITS): Promise<Delivery> {
  const line = openLine(server, limits);
  const delivery = await line.handOver(letter);
  line.close();
  return delivery;
}

/** A line that is opened by its first letter. */
export function openLine(server: SmtpServer, limits: SmtpLimits = LIMITS): Line {
  const connection = open(server, limits);
  const state = { isReady: false, isOver: false, fail: (_problem: Error) => {} };
  const end = (problem: Error) => {
    state.isOver = true;
    state.fail(problem);
  };
  connection.on('error', (problem: Error) => end(problem));
  connection.on('end', () => end(Object.assign(new Error('closed'), { code: 'ECONNECTION' })));
  return {
    isOpen: () => state.isReady && !state.isOver,
    close: () => {
      if (state.isOver) return;
      state.isOver = true;
      connection.quit();
    },
    handOver: (letter) => over({ connection, state, server, limits }, letter),
  };
}

type Talking = {
  readonly connection: SMTPConnection;
  readonly state: { isReady: boolean; isOver: boolean; fail: (problem: Error) => void };
  readonly server: SmtpServer;
  readonly limits: SmtpLimits;
};

/** `unknown` is only said when the letter was on its way and no answer came. */
async function over({ connection, state, server, limits }: Talking, letter: Letter): Promise<Delivery> {
  let isUnderWay = false;
  const message = new Readable({
    read() {
      // Read only after the server said to go ahead.
      isUnderWay = true;
      this.push(letter.bytes);
      this.push(null);
    },
  });
  const failed = Promise.withResolvers<never>();
  state.fail = failed.reject;
  failed.promise.catch(() => {});
  const watch = setTimeout(
    () => failed.reject(Object.assign(new Error('too slow'), { code: 'ETIMEDOUT' })),
    limits.wholeMs,
  );
  try {
    if (!state.isReady) await Promise.race([talk(connection, server), failed.promise]);
    state.isReady = true;
    const answer = await Promise.race([send(connection, letter, message), failed.promise]);
    return { kind: 'sent', answer: readable(answer) };
  } catch (problem) {
    state.isOver = true;
    connection.close();
    return judge(problem as Problem, isUnderWay);
  } finally {
    clearTimeout(watch);
    state.fail = () => {};
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
