/** What our server writes in an answer. Everything else is shown as its words. */
const ALLOWED = new Set(
  'p h2 h3 h4 h5 h6 ul ol li strong em del a br hr blockquote pre code table thead tbody tr th td div bdi'.split(' '),
);
const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)|</gi;
const VOID = new Set(['br', 'hr']);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:)/i;
const DEEPEST = 30;

const words = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/**
 * The answer as nodes of the page. They are made one by one and never parsed by the browser, so a page that forbids text to
 * become markup (Trusted Types) can have it too, and nothing of an answer can become a script.
 */
export function answerNodes(html: string, page: Document = document): DocumentFragment {
  const root = page.createDocumentFragment();
  const open: { name: string; node: Node }[] = [];
  const inside = (): Node => open.at(-1)?.node ?? root;
  for (const [whole, close, name = '', attributes = '', text] of html.matchAll(TOKEN)) {
    const tag = name.toLowerCase();
    if (text !== undefined || !ALLOWED.has(tag))
      inside().appendChild(page.createTextNode(words(text ?? (name ? '' : whole))));
    else if (close) closeUntil(open, tag);
    else {
      const made = page.createElement(tag);
      keepAddress(made, attributes);
      keepLanguage(made, attributes);
      inside().appendChild(made);
      if (!VOID.has(tag) && open.length < DEEPEST) open.push({ name: tag, node: made });
    }
  }
  return root;
}

function closeUntil(open: { name: string; node: Node }[], tag: string): void {
  const at = open.findLastIndex(({ name }) => name === tag);
  if (at >= 0) open.length = at;
}

/** Words in another language than the answer. */
function keepLanguage(made: HTMLElement, attributes: string): void {
  if (made.tagName !== 'BDI') return;
  for (const [, name = '', value = ''] of attributes.matchAll(/\s(lang|dir)="([a-z-]+)"/gi))
    made.setAttribute(name, value);
}

/** Only where a link goes to is kept of what else a tag says. */
function keepAddress(made: HTMLElement, attributes: string): void {
  const [, href] = /\shref="([^"]*)"/i.exec(attributes) ?? [];
  if (made.tagName !== 'A' || href === undefined) return;
  const address = words(href);
  if (!SAFE_ADDRESS.test(address)) return;
  made.setAttribute('href', address);
  made.setAttribute('rel', 'noopener nofollow');
}
