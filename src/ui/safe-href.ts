const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address a link may have, or null when it must stay text. Takes what people type: surrounding space is dropped,
 * and `www.` without a scheme becomes https. Relative addresses, `javascript:`, `data:` and the like give null.
 */
export function safeHref(typed: string): string | null {
  const trimmed = typed.trim();
  const candidate = /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed;
  const url = URL.parse(candidate);
  if (url === null || !ALLOWED.has(url.protocol)) return null;
  // A name or password in an address is how one site is made to look like another.
  if (url.username !== '' || url.password !== '') return null;
  return url.href;
}
