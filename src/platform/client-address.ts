import { BlockList, isIP, isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Which machines may say for whom they ask: the proxies in front of this program. */
export type TrustedProxies = BlockList;
/** Nobody is believed. */
export const NO_PROXIES: TrustedProxies = new BlockList();

const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');
/** An address without the port, the brackets and the form in which IPv6 writes IPv4; null for anything else. */
function plainAddress(text: string): string | null {
  const trimmed = text.trim();
  const inside = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(trimmed)?.[1] ?? /^([\d.]+):\d{1,5}$/.exec(trimmed)?.[1] ?? trimmed;
  const address = inside.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return isIP(address) === 0 ? null : address;
}

/** Addresses and ranges with commas between them, such as `10.0.0.4, 172.16.0.0/12, ::1`; null when one of them is none. */
export function readProxies(text: string): TrustedProxies | null {
  const proxies = new BlockList();
  for (const part of text.split(',').map((each) => each.trim())) {
    if (part === '') continue;
    const [name = '', bits, more] = part.split('/');
    const address = plainAddress(name);
    const most = address !== null && isIPv6(address) ? 128 : 32;
    const isBad = address === null || more !== undefined || name !== address;
    if (isBad || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most))) return null;
    if (bits === undefined) proxies.addAddress(address, familyOf(address));
    else proxies.addSubnet(address, Number(bits), familyOf(address));
  }
  return proxies;
}

const MOST_HOPS = 20;

/**
 * The machine that asks. What a request says of itself (X-Forwarded-For) counts only when a trusted proxy sent it, and then from
 * the end: each trusted proxy wrote down who asked it, and what stands before the first other machine anybody can have made up.
 * 'unknown' where there is no connection, as in tests.
 */
export function clientAddress(c: Context, trusted: TrustedProxies | undefined): string {
  const direct = plainAddress(remoteOf(c) ?? '');
  if (direct === null) return remoteOf(c) ?? 'unknown';
  const isTrusted = (address: string) => trusted?.check(address, familyOf(address)) ?? false;
  let client = direct;
  const hops = (c.req.header('X-Forwarded-For') ?? '').split(',').slice(-MOST_HOPS);
  while (isTrusted(client)) {
    const before = plainAddress(hops.pop() ?? '');
    if (before === null) break;
    client = before;
  }
  return client;
}

function remoteOf(c: Context): string | undefined {
  try {
    return getConnInfo(c).remote.address;
  } catch {
    return undefined;
  }
}

/** What a limit counts by: an IPv4 address, or the /64 of an IPv6 one, since whoever has one of those has them all. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const [left, right] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const missing = tail === undefined ? 0 : Math.max(0, 8 - (left?.length ?? 0) - (right?.length ?? 0));
  const groups = [...(left ?? []), ...Array.from({ length: missing }, () => '0'), ...(right ?? [])];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
