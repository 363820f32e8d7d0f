import { connect, type Socket } from 'node:net';

/** An answer as it came; `bytes` counts the head too. */
export type Told = { readonly status: number; readonly head: string; readonly body: Buffer; readonly bytes: number };

/** A connection to the server at this address. */
export const socketTo = (url: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => resolve(socket));
    socket.on('error', reject);
  });

/**
 * Asks pages over one connection, one after the other, with next to nothing of its own: ten thousand of these fit in one process.
 * Refuses when the connection ends before the last byte, and for an answer that does not say its length.
 */
export function answersOn(socket: Socket): (host: string, path: string, encoding: string) => Promise<Told> {
  let got: Buffer[] = [];
  let waits: PromiseWithResolvers<Told> | null = null;
  socket.on('data', (chunk: Buffer) => {
    got.push(chunk);
    const whole = readAnswer(got.length === 1 ? chunk : Buffer.concat(got));
    if (whole === null) return;
    got = [];
    if (whole === 'unreadable') waits?.reject(new Error('an answer without a length'));
    else waits?.resolve(whole);
  });
  socket.on('close', () => waits?.reject(new Error('the connection ended')));
  return (host, path, encoding) => {
    waits = Promise.withResolvers<Told>();
    if (socket.destroyed) waits.reject(new Error('the connection had ended'));
    else socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: ${encoding}\r\n\r\n`);
    return waits.promise;
  };
}

/** Null while there is more to come. */
function readAnswer(bytes: Buffer): Told | null | 'unreadable' {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = bytes.toString('latin1', 0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) return 'unreadable';
  const from = end + 4;
  if (bytes.length < from + Number(length)) return null;
  const body = bytes.subarray(from, from + Number(length));
  return { status: Number(head.slice(9, 12)), head, body, bytes: from + body.length };
}

/**
 * The same as a browser does it: on a connection that stays open, and on a new one where the server ended that. `open` counts the
 * connections of all who ask in this way.
 */
export function browserOn(url: string, open: { now: number; most: number }) {
  let socket: Socket | null = null;
  let ask: ReturnType<typeof answersOn> | null = null;
  const reopen = async () => {
    socket?.destroy();
    socket = await socketTo(url);
    open.now += 1;
    open.most = Math.max(open.most, open.now);
    socket.once('close', () => {
      open.now -= 1;
    });
    ask = answersOn(socket);
    return ask;
  };
  const { host } = new URL(url);
  return {
    get: async (path: string, encoding: string): Promise<Told> => {
      const known = socket?.destroyed ? null : ask;
      if (known) {
        const told = await known(host, path, encoding).catch(() => null);
        if (told) return told;
      }
      return (await reopen())(host, path, encoding);
    },
    open: reopen,
    leave: () => socket?.destroy(),
  };
}
