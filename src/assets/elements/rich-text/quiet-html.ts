/** Attribute in which the style of a pasted element is read; as `style` the browser would report it as refused. */
export const STYLE_ATTRIBUTE = 'data-stijl';

/**
 * Pasted HTML without style sheets and event handlers, and with each `style` under another name: the content security
 * policy refuses them anyway, and would report every one. What cannot be followed to its end is left as it is.
 */
export function quietHtml(html: string): string {
  let out = '';
  let at = 0;
  for (;;) {
    const open = html.indexOf('<', at);
    if (open < 0) return out + html.slice(at);
    out += html.slice(at, open);
    const end = /[a-z]/i.test(html.charAt(open + 1)) ? endOfTag(html, open) : open + 1;
    if (end < 0) return out + html.slice(open);
    const tag = html.slice(open, end);
    const isSheet = /^<style[\s>]/i.test(tag);
    out += isSheet ? '' : quietTag(tag);
    at = isSheet ? endOfSheet(html, end) : end;
  }
}

const quietTag = (tag: string): string =>
  tag.replace(/([\s"'])style(\s*=)/gi, `$1${STYLE_ATTRIBUTE}$2`).replace(/([\s"'])on([a-z]{1,40}\s*=)/gi, '$1data-$2');

/** Place behind the `>` of a tag, or -1; one inside quotes does not count. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const sign = html.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return at + 1;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return -1;
}

function endOfSheet(html: string, from: number): number {
  const close = /<\/style[^>]{0,100}>/gi;
  close.lastIndex = from;
  return close.exec(html) ? close.lastIndex : html.length;
}
