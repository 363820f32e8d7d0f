import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../bin/setup/browser.js';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const AXE_FILE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Longer than the slowest machine needs for one step: only what never comes should fail. */
const SETTLE_MS = 60_000;

/** Widths a page is judged at, in CSS pixels: a desk and a phone. */
export const DESK = { width: 1440, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;

/**
 * Starts Chrome or Chromium without a window, with a fresh profile that is thrown away with it. The caller closes it.
 * @throws when there is no browser; `node bin/setup.js --with-browser` says what to install.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chrome or Chromium: run node bin/setup.js --with-browser');
  return chromium.launch({ executablePath, headless: true, args: FLAGS, timeout: 60_000 });
}

/** `origin` is the address of the server under test; anything asked elsewhere counts as a complaint. */
export type VisitOptions = {
  readonly origin: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly javaScript?: boolean;
  readonly colorScheme?: 'light' | 'dark';
};
/** A visitor with its own cookies. `complaints` grows while it looks around; close it when done. */
export type Visit = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
  /** Throws with all complaints so far; nothing happens when there are none. */
  readonly assertQuiet: () => void;
  readonly close: () => Promise<void>;
};

/** Opens a page that notes requests to elsewhere, refusals by the content security policy, errors, dialogs and 5xx answers. */
export async function openVisit(browser: Browser, options: VisitOptions): Promise<Visit> {
  const { origin, viewport = DESK, javaScript = true, colorScheme = 'light' } = options;
  const context = await browser.newContext({
    baseURL: origin,
    viewport,
    javaScriptEnabled: javaScript,
    colorScheme,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(SETTLE_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  listen(context, page, { origin, complain: (line) => complaints.push(line) });
  const assertQuiet = () => {
    if (complaints.length > 0) throw new Error(`${page.url()} was not quiet:\n- ${complaints.join('\n- ')}`);
  };
  return { page, context, complaints, assertQuiet, close: () => context.close() };
}

type Listener = { readonly origin: string; readonly complain: (line: string) => void };

function listen(context: BrowserContext, page: Page, { origin, complain }: Listener): void {
  context.on('request', (request) => {
    const isOurs = request.url().startsWith(`${origin}/`) || /^(data|blob|about):/.test(request.url());
    if (!isOurs) complain(`asked elsewhere: ${request.method()} ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 500) complain(`answer ${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    // Chrome reports a refusal of the content security policy as an error on the console, and a 4xx answer likewise.
    const isExpected = /status of 4\d\d/.test(message.text());
    if (message.type() === 'error' && !isExpected) complain(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`script: ${error.message}`));
  page.on('dialog', (dialog) => {
    complain(dialog.type() === 'beforeunload' ? 'asks before leaving' : `dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}

/** One thing axe found; `where` are selectors. */
export type AxeFinding = {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  readonly where: readonly string[];
};

declare global {
  var axe: { run: (options: RunOptions) => Promise<AxeResults> };
}

/** Runs axe (WCAG 2.2 A and AA, and its good practices) on the page, once all of it is there. Gives what it found, worst first. */
export async function runAxe(page: Page): Promise<AxeFinding[]> {
  const { readFile } = await import('node:fs/promises');
  await page.waitForLoadState();
  // Evaluated by the debugger, not by the page: the content security policy stays in force and does not stop it.
  await page.evaluate(await readFile(AXE_FILE, 'utf8'));
  const results = await page.evaluate(
    (tags) => axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }),
    AXE_TAGS,
  );
  const order = ['critical', 'serious', 'moderate', 'minor'];
  return results.violations
    .map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact: impact ?? 'minor',
      help,
      where: nodes.map(({ target }) => target.join(' ')),
    }))
    .sort((a, b) => order.indexOf(a.impact) - order.indexOf(b.impact));
}

const picturesFolder = (): string =>
  process.env.EENSTEMMIG_TEST_PICTURES ?? mkdtempSync(join(tmpdir(), 'eenstemmig-beeld-'));
let folder: string | undefined;

/**
 * Takes a picture of the whole page; gives the path of the PNG. They go to a folder of this process, or to the one that
 * EENSTEMMIG_TEST_PICTURES names.
 */
export async function takePicture(page: Page, name: string): Promise<string> {
  folder ??= picturesFolder();
  const path = join(folder, `${name}.png`);
  await page.waitForLoadState();
  await page.screenshot({ path, fullPage: true, animations: 'disabled', caret: 'hide' });
  return path;
}

/** Widest element that sticks out of the window sideways, as a selector with its overshoot in pixels; undefined when all fits. */
export async function overflowOf(page: Page): Promise<string | undefined> {
  await page.waitForLoadState();
  return page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return undefined;
    const reach = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return getComputedStyle(element).overflowX === 'visible' ? Math.max(right, left + element.scrollWidth) : right;
    };
    const culprits = [...document.querySelectorAll('body *')].map((element) => ({
      element,
      over: reach(element) - limit,
    }));
    // The innermost of those that reach furthest: its ancestors reach as far because of it.
    const worst = culprits.sort((a, b) => a.over - b.over).at(-1);
    return (
      worst &&
      `${worst.element.tagName.toLowerCase()}.${[...worst.element.classList].join('.')} (+${Math.round(worst.over)} px)`
    );
  });
}
