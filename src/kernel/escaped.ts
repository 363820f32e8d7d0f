const SIGN = /[&<>"']/;
const SIGNS = /[&<>"']/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The same words for between tags and inside an attribute of HTML or XML: no sign of them means anything there. */
export const escaped = (text: string): string =>
  SIGN.test(text) ? text.replaceAll(SIGNS, (sign) => ESCAPES[sign] ?? sign) : text;
