import type { Hono } from 'hono';
import { type DefaultTreeAdapterMap, defaultTreeAdapter as tree, parse } from 'parse5';
import type { Env } from '#platform/http.ts';
import { ORIGIN } from '../support/app.ts';

/** What somebody who may see everything was shown: addresses, and forms with what was filled in. */
export type Seen = {
  readonly addresses: ReadonlySet<string>;
  /** Fields per address a form posts to; the last form seen there. */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, string>>;
};

type Element = DefaultTreeAdapterMap['element'];
const MOST_PAGES = 1_500;
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

function* elements(node: DefaultTreeAdapterMap['node']): Generator<Element> {
  if (tree.isElementNode(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

const pathOf = (link: string, page: string): string | null => {
  const base = new URL(page, ORIGIN);
  if (!URL.canParse(link, base)) return null;
  const url = new URL(link, base);
  return url.origin === base.origin ? url.pathname + url.search : null;
};

function fieldOf(element: Element): [string, string] | null {
  const name = attribute(element, 'name');
  if (!name || name === 'csrf') return null;
  if (element.tagName === 'textarea') {
    const [text] = element.childNodes;
    return [name, text && tree.isTextNode(text) ? text.value : ''];
  }
  if (element.tagName === 'select') {
    const options = [...elements(element)].filter(({ tagName }) => tagName === 'option');
    const chosen = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0];
    return [name, (chosen && attribute(chosen, 'value')) ?? ''];
  }
  return element.tagName === 'input' ? [name, attribute(element, 'value') ?? ''] : null;
}

/** Follows every link from the start page, as the holder of the cookie. Nothing is posted. */
export async function crawl(app: Hono<Env>, cookie: string, starts: readonly string[]): Promise<Seen> {
  const addresses = new Set<string>();
  const forms = new Map<string, Map<string, string>>();
  const waiting = [...starts];
  const visited = new Set<string>();
  while (waiting.length > 0 && visited.size < MOST_PAGES) {
    const page = waiting.shift() ?? '';
    // Another filter on a page that was seen shows the same things.
    const [plain = ''] = page.split('?');
    if (visited.has(plain)) continue;
    visited.add(plain);
    const answer = await app.request(`${ORIGIN}${page}`, { headers: { cookie } });
    const location = answer.headers.get('location');
    if (location) waiting.push(pathOf(location, page) ?? '/');
    if (!answer.headers.get('content-type')?.startsWith('text/html')) {
      // A file that nobody takes stays open.
      await answer.body?.cancel();
      continue;
    }
    const shown = shownOn(await answer.text(), page);
    for (const address of shown.addresses) addresses.add(address);
    for (const [action, fields] of shown.forms) forms.set(action, fields);
    waiting.push(...shown.links);
  }
  return { addresses, forms };
}

type Shown = {
  readonly addresses: string[];
  readonly links: string[];
  readonly forms: [string, Map<string, string>][];
};

function shownOn(html: string, page: string): Shown {
  const shown: Shown = { addresses: [], links: [], forms: [] };
  for (const element of elements(parse(html))) {
    const link = attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'action');
    const path = link === undefined ? null : pathOf(link, page);
    if (path === null) continue;
    shown.addresses.push(path);
    if (element.tagName === 'a') shown.links.push(path);
    if (element.tagName === 'form') {
      const fields = [...elements(element)].map(fieldOf).filter((field) => field !== null);
      shown.forms.push([path.split('?')[0] ?? path, new Map(fields)]);
    }
  }
  return shown;
}
