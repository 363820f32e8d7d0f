import { escaped } from '#kernel/escaped.ts';

/** What a file of XML begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

const ODD = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const ALL_ODD = new RegExp(ODD.source, 'g');

/** Words between tags and inside an attribute of XML; what XML cannot hold at all is left out. */
export const xml = (text: string): string => escaped(ODD.test(text) ? text.replaceAll(ALL_ODD, '') : text);
