const WINGDINGS: Readonly<Record<number, string>> = {
  0x4a: '☺',
  0x4c: '☹',
  0x6c: '●',
  0x6e: '■',
  0x6f: '☐',
  0x71: '☐',
  0x72: '☐',
  0x73: '◆',
  0x74: '◆',
  0x75: '◆',
  0x76: '❖',
  0x78: '☒',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '☐',
  0xab: '★',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '→',
  0xf0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0x97: '●',
  0xa3: '☐',
};
const SYMBOL: Readonly<Record<number, string>> = {
  0xa3: '≤',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xae: '→',
  0xac: '←',
  0xde: '⇒',
  0xf0: '→',
};
const UNKNOWN = '▪';

/** Whether a font shows pictures for letters. */
export const isSymbolFont = (font: string | null): boolean =>
  font !== null && /^(wingdings|webdings|symbol$)/i.test(font);

/** What a person sees for a code in a symbol font: `✓` and not the letter behind it. An unknown picture is a small square. */
export function symbolOf(font: string, code: number): string {
  const low = code >= 0xf000 ? code - 0xf000 : code;
  if (low === 0x20) return ' ';
  if (/^wingdings ?2$/i.test(font)) return WINGDINGS_2[low] ?? UNKNOWN;
  if (/^wingdings$/i.test(font)) return WINGDINGS[low] ?? UNKNOWN;
  if (/^symbol$/i.test(font)) return SYMBOL[low] ?? (low < 0x7f ? String.fromCharCode(low) : UNKNOWN);
  // Any other font with `w:sym` (MS Gothic, Segoe UI Symbol) holds the real character.
  return isSymbolFont(font) || code >= 0xf000 || code < 0x20 ? UNKNOWN : String.fromCodePoint(Math.min(code, 0x10ffff));
}

/** Text typed in a symbol font, as it looks. */
export const symbolText = (font: string, text: string): string =>
  [...text].map((letter) => symbolOf(font, letter.codePointAt(0) ?? 0x20)).join('');
