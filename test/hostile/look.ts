import type { Browser } from 'playwright-core';
import { chosen } from './choose.ts';
import type { Everything } from './everything.ts';
import { aForeignSite } from './foreign.ts';
import { formsOn } from './forms.ts';
import { HOSTILE, textFor } from './strings.ts';
import { aWatch, type Finding, type Watch } from './watch.ts';
import type { Surface } from './walk.ts';
import type { World } from './world.ts';

type Task = { readonly world: World; readonly sown: Everything; readonly site: Watch };

/** Opens everything that can be seen: pages, the public site, exports, mails, feeds, and pages of somebody else. */
export async function lookEverywhere(browser: Browser, { world, sown, site }: Task) {
  const findings: Finding[] = [];
  const seen = new Set<number>(site.seen);
  let surfaces = site.surfaces();
  for (const [by, shown] of sown.shown) {
    const watch = await aWatch(browser, { origin: world.origin, cookie: by.cookie });
    const pages = shown.filter(({ isPage }) => isPage);
    for (const { address } of chosen(pages)) await watch.open(address);
    for (const file of shown.filter(({ isPage }) => !isPage)) await readFile(watch, file, findings);
    for (const { address } of chosen(pages.filter(({ pattern }) => pattern.endsWith('/opmaak'))))
      await watch.show(`${address} in een mailprogramma`, (await by.get(address)).text);
    if (by === world.administrator) await askEverything(watch, sown.queries);
    findings.push(...watch.findings);
    for (const code of watch.seen) seen.add(code);
    surfaces += watch.surfaces();
    await watch.close();
  }
  surfaces += await lookElsewhere(browser, world, findings);
  return { findings, seen, surfaces };
}

/** A file as the program that reads it does. */
async function readFile(watch: Watch, { address, type, text }: Surface, findings: Finding[]): Promise<void> {
  const tell = (detail: string) => findings.push({ surface: address, what: 'file', detail });
  if (type.startsWith('text/html')) await watch.show(address, text);
  else if (/xml/.test(type) && !/openxml/.test(type)) await watch.readXml(address, text);
  else if (type.startsWith('text/csv')) {
    const cells = [...text.replace(/^\ufeff/, '').matchAll(/(?:^|;|\r\n)(?:"((?:[^"]|"")*)"|([^;\r\n"]*))/g)];
    const formula = cells
      .map(([, quoted, bare]) => quoted ?? bare ?? '')
      .find((cell) => /^\s*[=@+]|^\s*-\D/.test(cell));
    if (formula !== undefined) tell(formula);
  } else if (type.startsWith('text/calendar')) {
    const odd = text.split('\r\n').find((line) => /^(?:ATTACH|X-RAN)/i.test(line));
    const ends = [text.split('BEGIN:VEVENT').length, text.split('\r\nEND:VEVENT').length];
    if (odd !== undefined || ends[0] !== ends[1]) tell(odd ?? `${ends.join(' and ')} events`);
  } else if (/json/.test(type)) JSON.parse(text);
}

/** Texts in every part of an address that a page reads. */
async function askEverything(watch: Watch, queries: ReadonlyMap<string, string>): Promise<void> {
  const [even, odd] = [0, 1].map((rest) => HOSTILE.map((_, index) => index).filter((index) => index % 2 === rest));
  for (const [question, path] of queries) {
    const name = question.slice(question.indexOf('?') + 1);
    for (const indexes of [even, odd]) {
      const text = (indexes ?? []).map((index) => textFor(999, index)).join(' ');
      await watch.open(`${path}?${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
    }
  }
}

async function lookElsewhere(
  browser: Browser,
  { administrator, origin, slug }: World,
  findings: Finding[],
): Promise<number> {
  const foreign = await aForeignSite(origin, slug);
  const page = '/organisatie/vragen/site';
  const form = formsOn((await administrator.get(page)).text, page).find(
    ({ action, method }) => action === page && method === 'POST',
  );
  if (form) await administrator.send(form, new Map([['inbedden', [foreign.url]]]));
  const watch = await aWatch(browser, { origin: foreign.url, cookie: '' });
  for (const address of foreign.pages)
    await watch.open(address, address.endsWith('/element') ? 'eenstemmig-vragen summary' : '[data-klaar]');
  findings.push(...watch.findings);
  await watch.close();
  foreign.stop();
  return watch.surfaces();
}
