const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The host name that a request says it came to: lower case, without port; '' when it says nothing that could be one. */
export function namedHost(header: string | undefined): string {
  const [, name = ''] = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/.exec((header ?? '').toLowerCase()) ?? [];
  return name.endsWith('.') ? name.slice(0, -1) : name;
}

/** Whether it is a name of the program itself, under which sites have a path. */
export const isOwnHost = (host: string, url: string): boolean =>
  host === namedHost(new URL(url).host) || LOOPBACK.has(host);
