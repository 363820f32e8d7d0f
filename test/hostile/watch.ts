import type { Browser, BrowserContext, Page } from 'playwright-core';
import { codesIn } from './strings.ts';

/** One thing that a stored text did, or nearly did; `code` is its number where that is known. */
export type Finding = {
  readonly surface: string;
  readonly what: 'ran' | 'asked' | 'refused' | 'markup' | 'address' | 'header' | 'fault' | 'file';
  readonly detail: string;
};
/** A browser that looks at surfaces and remembers what happened on each. */
export type Watch = {
  /** Opens an address, and waits for what the page itself fetches. */
  readonly open: (address: string, ready?: string) => Promise<void>;
  /** Shows HTML as a file or a mail is shown: without any policy of ours. */
  readonly show: (surface: string, html: string) => Promise<void>;
  /** Reads a feed or a map of a site as a program does. */
  readonly readXml: (surface: string, xml: string) => Promise<void>;
  readonly findings: readonly Finding[];
  /** The numbers that were somewhere on a page. */
  readonly seen: ReadonlySet<number>;
  readonly surfaces: () => number;
  readonly close: () => Promise<void>;
};

type Told = { readonly what: Finding['what']; readonly detail: string };

export async function aWatch(browser: Browser, { origin, cookie }: { origin: string; cookie: string }): Promise<Watch> {
  const context = await browser.newContext({ baseURL: origin, locale: 'nl-NL', reducedMotion: 'reduce' });
  if (cookie !== '') {
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: origin }]);
  }
  const findings: Finding[] = [];
  const seen = new Set<number>();
  let surface = '';
  let surfaces = 0;
  const tell = ({ what, detail }: Told): void => {
    findings.push({ surface, what, detail: detail.slice(0, 300) });
  };
  await context.exposeBinding('__told', (_source, told: Told) => tell(told));
  await context.addInitScript(listenInside);
  const page = await context.newPage();
  listen(context, page, tell);
  const look = async (): Promise<void> => {
    surfaces += 1;
    // A page that goes elsewhere by itself is not there to look at.
    const { told, text } = await page
      .evaluate(inspect)
      .catch((problem: Error) => ({ told: [{ what: 'ran' as const, detail: problem.message }], text: '' }));
    told.forEach(tell);
    for (const code of codesIn(text)) seen.add(code);
  };
  return {
    findings,
    seen,
    surfaces: () => surfaces,
    open: async (address, ready) => {
      surface = address;
      const went = await page.goto(address, { waitUntil: 'load' }).catch((problem: Error) => problem);
      // What comes as a file is read as one, elsewhere.
      if (went instanceof Error && went.message.includes('Download is starting')) return;
      if (went instanceof Error) return tell({ what: 'fault', detail: went.message });
      const isThere = ready === undefined || (await appears(page, ready));
      if (!isThere) return tell({ what: 'fault', detail: `${ready} never came` });
      await look();
    },
    show: async (name, html) => {
      surface = name;
      await page.goto('about:blank');
      await page.setContent(html, { waitUntil: 'load' });
      await look();
    },
    readXml: async (name, xml) => {
      surface = name;
      surfaces += 1;
      // Our own pages let nobody read markup in a script.
      await page.goto('about:blank');
      const odd = await page.evaluate(oddInXml, xml);
      if (odd !== '') tell({ what: 'file', detail: odd });
      for (const code of codesIn(xml)) seen.add(code);
    },
    close: () => context.close(),
  };
}

const appears = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .waitFor({ state: 'attached', timeout: 60_000 })
    .then(
      () => true,
      () => false,
    );

function listen(context: BrowserContext, page: Page, tell: (told: Told) => void): void {
  context.on('request', (request) => {
    if (/\/ran\/\d/.test(request.url())) tell({ what: 'asked', detail: request.url() });
  });
  context.on('response', (response) => {
    const headers = response.headers();
    if ('x-ran' in headers) tell({ what: 'header', detail: headers['x-ran'] ?? '' });
    if (response.status() >= 500) tell({ what: 'fault', detail: `${response.status()} ${response.url()}` });
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) tell({ what: 'refused', detail: message.text() });
  });
  page.on('pageerror', (error) => tell({ what: 'fault', detail: error.message }));
  page.on('dialog', (dialog) => {
    tell({ what: 'ran', detail: dialog.message() });
    void dialog.dismiss();
  });
}

/** In every document and frame, before anything else of it runs. */
function listenInside(): void {
  const told = (what: string, detail: string) =>
    (globalThis as unknown as { __told: (told: object) => void }).__told({ what, detail });
  Object.assign(globalThis, { __ran: (code: unknown) => told('ran', String(code)) });
  document.addEventListener('securitypolicyviolation', (event) =>
    told('refused', `${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
}

/** What is wrong with a feed or a map of a site; '' for nothing. */
function oddInXml(xml: string): string {
  const KNOWN = 'feed title id link updated author name entry category summary urlset url loc lastmod'.split(' ');
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  // A summary of a type that is not text is drawn as a page.
  const odd = [...parsed.querySelectorAll('*')].find(
    (one) => !KNOWN.includes(one.localName) || (one.localName === 'summary' && one.hasAttribute('type')),
  );
  const link = [...parsed.querySelectorAll('[href]')].find((one) => !/^https?:/.test(one.getAttribute('href') ?? ''));
  return (odd ?? link)?.outerHTML.slice(0, 200) ?? '';
}

/** What became part of a page that should only be words: looked for in the page and in every open shadow. */
function inspect(): { told: { what: 'markup' | 'address'; detail: string }[]; text: string } {
  const told: { what: 'markup' | 'address'; detail: string }[] = [];
  const texts: string[] = [];
  const RUNS = /^(?:javascript|vbscript|data):/i;
  const LEADS = /^(?:href|src|action|formaction|poster|srcdoc|xlink:href|data|ping|background)$/i;
  const FORBIDDEN = 'iframe, frame, object, embed, base, applet, foreignObject, math, animate, set, [data-ran]';
  const look = (element: Element): void => {
    const detail = element.outerHTML.slice(0, 200);
    const all = [...element.attributes];
    const runs = ({ name, value }: Attr) => LEADS.test(name) && RUNS.test(value.replaceAll(/[\u0000-\u0020]/g, ''));
    if (element.matches(FORBIDDEN) || all.some(({ name }) => /^on/i.test(name))) told.push({ what: 'markup', detail });
    if (all.some(runs)) told.push({ what: 'address', detail });
  };
  const walk = (root: Document | ShadowRoot): void => {
    texts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
    for (const element of root.querySelectorAll('*')) {
      look(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return { told, text: texts.join('\n') };
}
