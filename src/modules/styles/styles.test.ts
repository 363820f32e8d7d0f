import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Client, signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { HouseMark } from './pages/house-mark.tsx';

const PAGE = '/organisatie/huisstijl';
const COLOURS = {
  primary: '#1d5a3c',
  second: '',
  third: '',
  font: 'atkinson',
  headingFont: 'source-serif',
  corners: 'round',
};
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const file = (name: string, body: string | Uint8Array<ArrayBuffer>) => new File([body], name);

async function anAdministrator(): Promise<Client> {
  const organisation = await anOrganisation('Gemeente Zandwerve');
  return signedInAs(organisation.person('administrator'));
}
const themeIn = (text: string): string => /href="(\/huisstijl\/thema-[^"]+\.css)"/.exec(text)?.[1] ?? '';

test('colours are tried out on an example page first, and used when they are taken into use', async () => {
  const client = await anAdministrator();
  const landed = await client.follow(await client.post(`${PAGE}/kleuren`, COLOURS));
  assert.match(landed.text, /Dit is een concept/);
  const example = await client.get(`${PAGE}/voorbeeld`);
  const css = await client.get(themeIn(example.text));
  assert.equal(css.status, 200);
  assert.match(css.text, /--basis-color-action-1-color-default:#1d5a3c;/);
  assert.match(css.text, /--basis-heading-font-family:"Source Serif 4", serif;/);
  const used = await client.follow(await client.post(`${PAGE}/gebruik`));
  assert.match(used.text, /De huisstijl is in gebruik/);
  assert.match(used.text, /Nu in gebruik/);
});

test('the name stands beside a logo that is an emblem, and once for who hears the page', () => {
  const markOf = (width: number, height: number) =>
    String(
      HouseMark({
        theme: { name: 'Gemeente Zandwerve', logo: { src: '/l.png', alt: 'Gemeente Zandwerve', width, height } },
      }),
    );
  assert.match(markOf(128, 128), /alt=""[\s\S]*<small>Gemeente<\/small> Zandwerve/);
  assert.match(markOf(240, 64), /alt="Gemeente Zandwerve"/);
  assert.doesNotMatch(markOf(240, 64), /<small>/);
});

test('a style sheet and a logo are for everybody, for ever, and can do nothing', async () => {
  const client = await anAdministrator();
  await client.post(`${PAGE}/kleuren`, COLOURS);
  const sent = await client.follow(await client.post(`${PAGE}/logo`, { logo: file('logo.png', PNG) }));
  const visitor = await signedInAs(null);
  const logo = /src="(\/huisstijl\/logo-[^"]+\.png)"/.exec(sent.text)?.[1] ?? '';
  assert.match(sent.text, /alt="Gemeente Zandwerve"/);
  for (const [address, type] of [
    [logo, 'image/png'],
    [themeIn((await client.get(`${PAGE}/voorbeeld`)).text), 'text/css; charset=utf-8'],
  ] as const) {
    const { status, headers } = await visitor.get(address);
    assert.equal(status, 200);
    assert.equal(headers.get('content-type'), type);
    assert.match(headers.get('cache-control') ?? '', /immutable/);
    assert.match(headers.get('content-security-policy') ?? '', /^sandbox; default-src 'none'/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  }
  assert.equal((await visitor.get(logo.replace('.png', '.webp'))).status, 404);
  assert.equal((await visitor.get(`/huisstijl/logo-${'A'.repeat(43)}.png`)).status, 404);
});

test('colours that cannot be read are not taken into use; one click takes the nearest colour that can', async () => {
  const client = await anAdministrator();
  const landed = await client.follow(await client.post(`${PAGE}/kleuren`, { ...COLOURS, primary: '#f2c400' }));
  assert.match(landed.text, /Dit kan nog niet in gebruik/);
  assert.equal((await client.post(`${PAGE}/gebruik`)).status, 400);
  assert.match(landed.text, /Je gebruikt nog geen eigen huisstijl/);
  const mended = await client.follow(await client.post(`${PAGE}/voorstel`, { van: 'primary' }));
  assert.doesNotMatch(mended.text, /Dit kan nog niet in gebruik/);
  assert.equal((await client.post(`${PAGE}/gebruik`)).status, 303);
});

test('an SVG, a text and a picture that is too heavy are refused as a logo, each with its reason', async () => {
  const client = await anAdministrator();
  const refused = async (logo: File) => {
    const answer = await client.post(`${PAGE}/logo`, { logo });
    assert.equal(answer.status, 400);
    return answer.text;
  };
  assert.match(
    await refused(file('logo.png', '<svg xmlns="http://www.w3.org/2000/svg"/>')),
    /Een SVG nemen we niet aan/,
  );
  assert.match(await refused(file('logo.png', 'geen plaatje')), /geen PNG, JPEG of WebP/);
  const heavy = new Uint8Array(513 * 1024);
  heavy.set(PNG);
  assert.match(await refused(file('logo.png', heavy)), /groter dan 512 kB/);
});

test('a theme file becomes a concept, with what it lacks, what was left out and what was refused', async () => {
  const client = await anAdministrator();
  const css =
    '.x-theme{--basis-color-action-1-color-default:#00408a;--basis-focus-color:url(//x);--utrecht-link-color:red}';
  const { text } = await client.follow(await client.post(`${PAGE}/themabestand`, { thema: file('x.css', css) }));
  assert.match(text, /Het concept komt uit “x.css”/);
  assert.match(text, /Niet in je thema: \d+ tokens/);
  assert.match(text, /Niet gebruikt: 1 tokens/);
  assert.match(text, /Weggelaten: 1 tokens/);
  const nothing = await client.post(`${PAGE}/themabestand`, { thema: file('x.css', 'p { color: red }') });
  assert.equal(nothing.status, 400);
  assert.match(nothing.text, /lijkt geen thema/);
});

test('an earlier version comes back with one click, and so does our own theme', async () => {
  const client = await anAdministrator();
  for (const primary of ['#1d5a3c', '#7a1f3d']) {
    await client.post(`${PAGE}/kleuren`, { ...COLOURS, primary });
    await client.post(`${PAGE}/gebruik`);
  }
  const { text } = await client.get(PAGE);
  assert.match(text, /value="#7a1f3d"/);
  const restore = /action="([^"]*terugzetting)"/.exec(text)?.[1] ?? '';
  assert.match((await client.follow(await client.post(restore))).text, /value="#1d5a3c"/);
  const own = await client.follow(await client.post(`${PAGE}/eigen-opmaak`));
  assert.match(own.text, /in onze eigen opmaak/);
});

test('a colour that is none is refused, and what was typed stays', async () => {
  const client = await anAdministrator();
  const answer = await client.post(`${PAGE}/kleuren`, { ...COLOURS, primary: 'rood', second: '#zzz' });
  assert.equal(answer.status, 400);
  assert.match(answer.text, /Schrijf de kleur als #/);
  assert.match(answer.text, /value="rood"/);
});

test('only the administrator sees and changes the house style', async () => {
  const organisation = await anOrganisation();
  for (const role of ['adviser', 'reader'] as const) {
    const client = await signedInAs(organisation.person(role));
    assert.equal((await client.get(PAGE)).status, 403);
    assert.equal((await client.post(`${PAGE}/kleuren`, COLOURS)).status, 403);
  }
});
