/** Rows as CSV for Dutch spreadsheets: UTF-8 with a byte order mark, semicolons, RFC 4180 quotes, CRLF. No cell is a formula. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;

const cell = (text: string): string => `"${shieldFormula(text).replaceAll('"', '""')}"`;

// A spreadsheet skips blanks and control characters before it looks for a formula sign, so this does too. Full-width signs count:
// some spreadsheets fold them.
const DANGEROUS = /^[\s\u00ad\u200b-\u200f\ufeff\ufffd]*(?:[=+\-@＝＋－＠]|')/;
// A tab or return at the very start starts a cell as well.
const LEADING_BREAK = /^[\t\r\n]/;

/**
 * Puts an apostrophe before text that a spreadsheet could take for a formula, and before text that starts with an apostrophe, so
 * that `unshieldFormula` always gives the original back. `+31 6 12345678` becomes `'+31 6 12345678` and stays readable.
 */
export function shieldFormula(text: string): string {
  return text !== '' && (DANGEROUS.test(text) || LEADING_BREAK.test(text)) ? `'${text}` : text;
}

/** The original of a cell that `shieldFormula` wrote: one leading apostrophe goes. */
export function unshieldFormula(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}
