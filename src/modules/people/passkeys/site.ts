/** For whom passkeys are made: the host and origin of the public address. */
export type Site = { readonly id: string; readonly origin: string };

const ADDRESS = /^(\d+\.\d+\.\d+\.\d+|\[.*\])$/;

/** Read from the public address of the server; null where that is a bare IP address, for which no passkey can be made. */
export function siteOf(url: string): Site | null {
  const { hostname, origin } = new URL(url);
  return ADDRESS.test(hostname) ? null : { id: hostname, origin };
}
