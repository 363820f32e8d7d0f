import { domainToASCII } from 'node:url';

const LOCAL_LIMIT = 64;
const LIMIT = 254;
// RFC 5322 dot-atom without % and !: those once asked a server to pass mail on to somewhere else.
const LOCAL = /^[A-Za-z0-9#$&'*+/=?^_`{|}~.-]+$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * A mail address as it may go to a mail server: trimmed, the domain lower case and in ASCII. Null for anything else, such as
 * two addresses, a name around it, quotes, spaces or control characters.
 */
export function mailAddress(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > LIMIT || hasControl(trimmed)) return null;
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, at);
  if (at < 1 || local.length > LOCAL_LIMIT || !LOCAL.test(local)) return null;
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return null;
  const domain = asciiDomain(trimmed.slice(at + 1));
  return domain === null || local.length + domain.length + 1 > LIMIT ? null : `${local}@${domain}`;
}

function asciiDomain(text: string): string | null {
  // Node reads more than a name here (ports, paths), so what it must not see is refused first.
  if (!/^[\p{L}\p{N}\p{M}.-]+$/u.test(text)) return null;
  const domain = domainToASCII(text).toLowerCase();
  const labels = domain.split('.');
  return domain !== '' && labels.every((label) => LABEL.test(label)) ? domain : null;
}

/** True for text that holds a character which ends a line or is not to be seen: such text never goes into a header. */
export const hasControl = (text: string): boolean => /[\p{Cc}\u2028\u2029]/u.test(text);

/** `Naam <adres>` or a bare address; null for anything else. The name is '' when there is none. */
export function mailbox(text: string): { readonly name: string; readonly address: string } | null {
  const [, name = '', inside] = /^([^<>]*)<([^<>]*)>$/.exec(text.trim()) ?? [];
  const address = mailAddress(inside ?? text);
  if (address === null || hasControl(name)) return null;
  return { name: name.trim().replace(/^"([^"]*)"$/, '$1'), address };
}
