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

const [atkinson, serif] = ['atkinson-400', 'source-serif-400'];
const [boldAtkinson, boldSerif] = ['atkinson-700', 'source-serif-700'];
const STYLES = [
  { font: 'atkinson', headingFont: 'atkinson', files: [atkinson, boldAtkinson], most: 60_000 },
  { font: 'source-serif', headingFont: 'source-serif', files: [serif, boldSerif], most: 60_000 },
  { font: 'atkinson', headingFont: 'source-serif', files: [atkinson, boldAtkinson, boldSerif], most: 60_000 },
  { font: 'source-serif', headingFont: 'atkinson', files: [serif, boldAtkinson], most: 60_000 },
  { font: 'system', headingFont: 'source-serif', files: [boldSerif], most: 60_000 },
  { font: 'system', headingFont: 'system', files: [], most: 25_000 },
] as const;

for (const { font, headingFont, files, most } of STYLES)
  test(`a first visit with text in ${font} and headings in ${headingFont} asks for those typefaces and no other`, async (t) => {
    const colours = { primary: '#1d5a3c', second: '#e4f1e6', third: '#e2a400', corners: 'round' };
    await admin.post('/organisatie/huisstijl/kleuren', { ...colours, font, headingFont });
    assert.equal((await admin.post('/organisatie/huisstijl/gebruik')).status, 303);
    const parts = await firstVisit(`/${site.slug}/vragen/hulp`);
    const fonts = parts.flatMap(({ path }) => {
      const [, face, weight] = /\/(atkinson|source-serif)[^/]*-([47]00)-[^/]*woff2$/.exec(path) ?? [];
      return face ? [`${face}-${weight}`] : [];
    });
    assert.deepEqual(fonts, files);
    const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
    t.diagnostic(`${font}, ${headingFont}: ${total} bytes`);
    assert.ok(total <= most, JSON.stringify(parts));
  });
