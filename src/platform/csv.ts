// A spreadsheet skips blanks and control characters before it looks for a formula sign; full-width signs count too.
const LIKE_FORMULA = /^[\s\u00ad\u200b-\u200f\ufeff\ufffd]*(?:[=+\-@＝＋－＠]|')/;

/** One quoted cell that no spreadsheet takes for a formula. */
const cell = (text: string): string => {
  const safe = LIKE_FORMULA.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

/** Rows as CSV for Dutch spreadsheets: UTF-8 with a byte order mark, semicolons, RFC 4180 quotes, CRLF. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
