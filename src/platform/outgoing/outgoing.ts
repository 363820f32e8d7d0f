import { lookup as lookUp } from 'node:dns';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure, type RequestOptions } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { OutgoingProblem, problemOf } from './outgoing-problem.ts';
import { isPublicAddress } from './public-address.ts';

/** What to send; `redirect: 'manual'` gives a redirect back as it is. */
export type Asked = {
  readonly method?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | undefined;
  readonly redirect?: 'follow' | 'manual' | undefined;
};
/**
 * Asks another server, within the rules of the README.
 * @throws OutgoingProblem with words for a person; also when the answer is too large or too slow.
 */
export type Outgoing = (address: string | URL, asked?: Asked) => Promise<Response>;

const REDIRECTS = 3;
const LIMIT_BYTES = 1_000_000;
const LIMIT_MS = 10_000;
const WITHOUT_BODY = new Set([101, 204, 205, 304]);

/** `allow`: hosts that may be in a private network, or may be asked over http. `limitMs` for the whole of one question. */
export function createOutgoing(options: { allow: readonly string[]; limitMs?: number }): Outgoing {
  const allowed = new Set(options.allow.map((host) => host.toLowerCase()));
  return async (address, asked = {}) => {
    const signal = AbortSignal.timeout(options.limitMs ?? LIMIT_MS);
    let url = urlOf(address);
    for (let step = 0; step <= REDIRECTS; step += 1) {
      const answer = await askOnce(url, asked, { signal, isAllowed: allowed.has(url.hostname) });
      const next = answer.headers.get('location');
      const follows =
        asked.redirect !== 'manual' && asked.body === undefined && answer.status >= 300 && answer.status < 400;
      if (!follows || next === null) return answer;
      url = urlOf(next, url);
    }
    throw new OutgoingProblem('redirects');
  };
}

function urlOf(address: string | URL, base?: URL): URL {
  const url = URL.parse(String(address), base);
  if (url === null) throw new OutgoingProblem('address');
  return url;
}

type Bounds = { readonly signal: AbortSignal; readonly isAllowed: boolean };

async function askOnce(url: URL, asked: Asked, bounds: Bounds): Promise<Response> {
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && bounds.isAllowed))
    throw new OutgoingProblem('address');
  if (url.username !== '' || url.password !== '') throw new OutgoingProblem('address');
  // For an address in figures nothing is looked up.
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !bounds.isAllowed && !isPublicAddress(literal)) throw new OutgoingProblem('closed');
  try {
    const answer = await send(url, asked, bounds);
    const body = await readAll(answer);
    const status = answer.statusCode ?? 502;
    return new Response(WITHOUT_BODY.has(status) ? null : body, { status, headers: headersOf(answer) });
  } catch (error) {
    throw bounds.signal.aborted ? new OutgoingProblem('slow', error) : problemOf(error);
  }
}

function send(url: URL, { method, headers, body }: Asked, { signal, isAllowed }: Bounds): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  const how: RequestOptions = {
    method: method ?? 'GET',
    headers: { ...headers, 'accept-encoding': 'identity' },
    signal,
    // A connection of an earlier question went to an address that was checked for that one.
    agent: false,
    lookup: isAllowed ? lookUpAny : lookUpPublic,
  };
  return new Promise((resolve, reject) => request(url, how, resolve).once('error', reject).end(body));
}

const lookUpAny: LookupFunction = (host, options, done) => lookUp(host, options, done);

/** Gives the connection only addresses that were checked; one closed address among them closes the name. */
const lookUpPublic: LookupFunction = (host, options, done) =>
  lookUp(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, []);
    const isOpen = found.length > 0 && found.every(({ address }) => isPublicAddress(address));
    if (!isOpen) return done(new OutgoingProblem('closed'), []);
    if (options.all) return done(null, found);
    return done(null, found[0]?.address ?? '', found[0]?.family);
  });

async function readAll(answer: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    size += part.length;
    if (size > LIMIT_BYTES) {
      answer.destroy();
      throw new OutgoingProblem('large');
    }
    parts.push(part);
  }
  return Buffer.from(Buffer.concat(parts));
}

function headersOf(answer: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(answer.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}
