import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { signedInAs, testApp } from '../../../../test/support/client.ts';
import { aSite } from '../testing/a-site.ts';

const ORIGIN = 'http://eenstemmig.example.org';
const app = await testApp();
const site = await aSite();
await site.show({ title: 'Wat kost hulp?', slug: 'hulp', answer: 'Een **vast** bedrag.' });
const admin = await signedInAs(site.us.person('administrator'));

async function bytesOf(path: string): Promise<Buffer> {
  const answer = await app.fetch(new Request(ORIGIN + path));
  assert.equal(answer.status, 200, path);
  return Buffer.from(await answer.arrayBuffer());
}

/** What a page asks for in its head, with the weight of each on the way, the page itself first. */
async function firstVisit(path: string) {
  const page = await bytesOf(path);
  const asked = [...page.toString().matchAll(/<link rel="(?:stylesheet|preload)" href="([^"]+)"/g)];
  const parts = [{ path, bytes: gzipSync(page).length }];
  for (const [, file = ''] of asked) {
    const body = await bytesOf(file);
    parts.push({ path: file, bytes: file.endsWith('.woff2') ? body.length : gzipSync(body).length });
  }
  return parts;
}

const FONTS = [
  { font: 'atkinson', file: 'atkinson', most: 60_000 },
  { font: 'source-serif', file: 'source-serif', most: 60_000 },
  { font: 'system', file: null, most: 25_000 },
] as const;

for (const { font, file, most } of FONTS)
  test(`a first visit in a house style with ${font} asks for the typeface of its text and for no other`, async (t) => {
    const colours = { primary: '#1d5a3c', second: '#e4f1e6', third: '#e2a400', corners: 'round' };
    await admin.post('/organisatie/huisstijl/kleuren', { ...colours, font, headingFont: font });
    assert.equal((await admin.post('/organisatie/huisstijl/gebruik')).status, 303);
    const parts = await firstVisit(`/${site.slug}/vragen/hulp`);
    const fonts = parts.flatMap((part) => /\/assets\/(atkinson|source-serif)[^/]*woff2$/.exec(part.path)?.[1] ?? []);
    assert.deepEqual(fonts, file === null ? [] : [file]);
    const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
    t.diagnostic(`${font}: ${total} bytes`);
    assert.ok(total <= most, JSON.stringify(parts));
  });
