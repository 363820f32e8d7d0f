import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** What the sink does with the next connection or letter. `drop-end` takes the letter and hangs up before it says so. */
export type SinkMode =
  | 'ok'
  | 'busy-connect'
  | 'busy-rcpt'
  | 'busy-end'
  | 'refuse-rcpt'
  | 'refuse-end'
  | 'hang-end'
  | 'drop-data'
  | 'drop-end';
export type Taken = {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: Email;
};
/** A mail server that misbehaves on command. `taken` is what it accepted, also when it did not say so. */
export type MailSink = {
  readonly port: number;
  readonly taken: Taken[];
  /** Waits until enough was taken, without keeping the processor busy that the sender needs. */
  readonly until: (enough: (taken: readonly Taken[]) => boolean) => Promise<void>;
  readonly mode: { current: SinkMode };
  /** How many lines were opened to it. */
  readonly lines: () => number;
  /** Hangs up on everybody. */
  readonly hangUp: () => void;
  readonly stop: () => Promise<void>;
};

const answer = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code });

/** Starts a sink on loopback. `secure` makes it speak TLS with a certificate that nobody signed. */
export async function startMailSink(options: { secure?: boolean } = {}): Promise<MailSink> {
  const { taken, until, look } = aBox();
  const mode: { current: SinkMode } = { current: 'ok' };
  const sockets = new Map<number, Socket>();
  const server = new SMTPServer({
    secure: options.secure ?? false,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 200,
    onConnect: (_session, callback) =>
      callback(mode.current === 'busy-connect' ? answer(421, 'try again later') : undefined),
    onRcptTo: (_address, _session, callback) => callback(answerToRecipient(mode.current)),
    onData: (stream, session, callback) => {
      const hangUp = () => sockets.get(session.remotePort)?.destroy();
      if (mode.current === 'drop-data') hangUp();
      const letter = read(stream).catch(() => null);
      void letter.then(async (raw) => {
        if (raw === null) return undefined;
        const { current } = mode;
        const refusal = answerToLetter(current);
        if (refusal || current === 'hang-end') return refusal && callback(refusal);
        const { mailFrom, rcptTo } = session.envelope;
        const to = rcptTo.map(({ address }) => address);
        taken.push({ from: mailFrom ? mailFrom.address : '', to, raw, mail: await PostalMime.parse(raw) });
        look();
        return current === 'drop-end' ? hangUp() : callback();
      });
    },
  });
  server.on('error', () => {});
  let lines = 0;
  server.server.on('connection', (socket: Socket) => {
    lines += 1;
    sockets.set(socket.remotePort ?? 0, socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    until,
    mode,
    lines: () => lines,
    hangUp: () => {
      for (const socket of sockets.values()) socket.destroy();
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** What was taken, and who waits until that is enough; `look` is for who put something in. */
function aBox() {
  const taken: Taken[] = [];
  const waiting: { enough: (taken: readonly Taken[]) => boolean; go: () => void }[] = [];
  const look = () => waiting.filter(({ enough }) => enough(taken)).forEach(({ go }) => go());
  const until: MailSink['until'] = (enough) =>
    new Promise((go) => {
      waiting.push({ enough, go });
      look();
    });
  return { taken, until, look };
}

function answerToRecipient(mode: SinkMode): Error | undefined {
  if (mode === 'busy-rcpt') return answer(450, 'greylisted');
  return mode === 'refuse-rcpt' ? answer(550, 'no such user') : undefined;
}

function answerToLetter(mode: SinkMode): Error | undefined {
  if (mode === 'busy-end') return answer(451, 'later');
  return mode === 'refuse-end' ? answer(554, 'refused') : undefined;
}

async function read(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
