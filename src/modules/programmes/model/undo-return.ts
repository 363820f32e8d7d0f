type Return = {
  readonly programme: string /** Ids of what is gone after the undo: their own pages are gone too. */;
  readonly gone: readonly string[];
};

const MAX_LENGTH = 2_000;
const startsInside = (path: string, base: string): boolean => path === base || path.startsWith(`${base}/`);
// Control characters, backslashes and an encoded dot or slash have no place in an address of ours.
const STRANGE = /[\u0000-\u0020\u007f\\]|%2e|%2f|%5c|%0|%1/i;

/**
 * Where a person was, as a path inside this programme without `gedaan`; null for anything else that a form may hold.
 * A page of an item that is gone becomes the page above it.
 */
export function undoReturn(address: string, { programme, gone }: Return): string | null {
  if (address.length > MAX_LENGTH) return null;
  const [path = '', ...rest] = (address.split('#')[0] ?? '').split('?');
  if (
    STRANGE.test(path) ||
    path.includes('//') ||
    path.includes('..') ||
    !startsInside(path, `/programmas/${programme}`)
  )
    return null;
  const parts = path.split('/');
  const lost = parts.findIndex((part) => gone.includes(part));
  if (lost !== -1) return parts.slice(0, lost).join('/');
  const query = new URLSearchParams(rest.join('?'));
  query.delete('gedaan');
  const kept = query.toString();
  return kept === '' ? path : `${path}?${kept}`;
}
