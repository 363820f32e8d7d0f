const MOST_OCTETS = 75;

/** TEXT of RFC 5545: commas, semicolons, backslashes and line breaks escaped. Takes clean text. */
export const icsText = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n') : text;
const SPECIAL = /[\\;,\n]/;

/** One content line, folded to lines of at most 75 octets without cutting a character in two, ended by CRLF. */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  // Three octets is the most that one UTF-16 unit can take.
  if (line.length * 3 <= MOST_OCTETS) return `${line}\r\n`;
  return `${fold(line)}\r\n`;
}

function fold(line: string): string {
  if (isAscii(line)) return foldAscii(line);
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

/** Only an ASCII character is one octet in UTF-8; counting octets is faster than looking at each. */
const isAscii = (line: string): boolean => Buffer.byteLength(line) === line.length;

/** Most lines are one octet a character, and cutting them by length is ten times as fast. */
function foldAscii(line: string): string {
  const pieces = [line.slice(0, MOST_OCTETS)];
  for (let at = MOST_OCTETS; at < line.length; at += MOST_OCTETS - 1) pieces.push(line.slice(at, at + MOST_OCTETS - 1));
  return pieces.join('\r\n ');
}
