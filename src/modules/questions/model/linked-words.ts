import { WEB_ENDINGS } from '#kernel/web-endings.ts';

/** Inside these nothing becomes a link: it is one already, or stands as it is on purpose. */
const LEFT_ALONE = /^<(\/?)(?:a|code|pre)\b/;

// Ten figures that begin with 0 or +31, 0800 and 0900 numbers, and 14 with the area code of a municipality. Spaces and dashes between.
const PHONE = String.raw`(?<![\d.,/-])(?:(?:\+31[ -]?|0)\d(?:[ -]?\d){8}|0[89]00(?:[ -]?\d){4,7}|14[ -]?0\d{2,3})(?![\d/]|[.,-]\d)`;
// The figures of a bank account are no telephone number.
const ACCOUNT = String.raw`\b[a-z]{2}\d{2} ?[a-z]{4}(?: ?\d){10}\b`;
const MAIL = String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}`;
const PATH = String.raw`(?:[/?#][^\s<>"']{0,300})?`;
const WEB = String.raw`https?:\/\/[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}(?::\d{1,5})?${PATH}`;
const BARE = String.raw`(?<![\w.@/-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:${WEB_ENDINGS})(?![\w-])${PATH}`;
const LINKED = new RegExp(`(${MAIL})|(${WEB})|(${BARE})|(${PHONE})|${ACCOUNT}`, 'gi');
/** Most words have nothing of all these in them, which is seen at once. */
const HINT = /[@\d]|:\/\/|\.[a-z]{2}/i;
/** A sentence goes on or ends behind an address. */
const AFTER = /(?:[.,;:!?)]|&#39;|&quot;)+$/;

/**
 * HTML in which every telephone number, mail address and web address in the words is a link, so that a finger can use it. The HTML is
 * our own and safe: words are escaped in it, and so is what becomes an address. Links that are there already stay.
 */
export function withLinks(html: string): string {
  let depth = 0;
  let written = '';
  for (const piece of html.split(/(<[^>]*>)/)) {
    const tag = LEFT_ALONE.exec(piece);
    if (tag) depth += tag[1] === '/' ? -1 : 1;
    written += piece.startsWith('<') || depth > 0 ? piece : linked(piece);
  }
  return written;
}

const linked = (words: string): string =>
  !HINT.test(words)
    ? words
    : words.replaceAll(LINKED, (whole: string, ...groups: readonly (string | undefined)[]) => {
        const [mail, web, bare, phone] = groups;
        if (phone !== undefined) return `<a href="tel:${phone.replaceAll(/[^\d+]/g, '')}" dir="ltr">${phone}</a>`;
        if ((mail ?? web ?? bare) === undefined) return whole;
        const rest = AFTER.exec(whole)?.[0] ?? '';
        const address = whole.slice(0, whole.length - rest.length);
        const href = mail === undefined ? (web === undefined ? `https://${address}` : address) : `mailto:${address}`;
        return `<a href="${href}" dir="ltr">${address}</a>${rest}`;
      });
