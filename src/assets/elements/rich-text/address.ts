import { safeHref } from '../../../ui/safe-href.ts';

/**
 * The address that somebody means: 'www.example.org' and 'example.org' get https, a mail address gets mailto. Null for
 * what may not be a link; only http, https, mailto and tel may.
 */
export function addressFrom(typed: string): string | null {
  const text = typed.trim();
  if (/\s/.test(text) || text === '') return null;
  const full = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : guess(text);
  return full === null || safeHref(full) === null ? null : full;
}

function guess(text: string): string | null {
  if (/^[^@/]+@[^@/]+\.[^@/]+$/.test(text)) return `mailto:${text}`;
  return /^[^@/.]+\.[^@]+$/.test(text) ? `https://${text}` : null;
}
