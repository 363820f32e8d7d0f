/** What a file of XML begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const ODD = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Words between tags and inside an attribute of XML; what XML cannot hold at all is left out. */
export const xml = (text: string): string =>
  !ODD.test(text)
    ? text
    : text
        .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
        .replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
