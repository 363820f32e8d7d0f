import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { after, before, describe, test } from 'node:test';
import { type Assets, loadAssets } from './build.ts';
import { positionsCss } from './positions.ts';

describe('the assets', () => {
  let dir = '';
  let assets: Assets;
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'een-assets-'));
    assets = await loadAssets(dir);
  });
  after(() => rm(dir, { recursive: true, force: true }));
  const textOf = (path: string): string => new TextDecoder().decode(assets.files.get(path)?.body);

  test('are a style sheet and a script with a type and a hashed address', () => {
    assert.match(assets.css, /^\/assets\/eenstemmig-[\w-]{10}\.css$/);
    assert.match(assets.js, /^\/assets\/eenstemmig-[\w-]{10}\.js$/);
    assert.equal(assets.files.get(assets.css)?.type, 'text/css; charset=utf-8');
    assert.equal(assets.files.get(assets.js)?.type, 'text/javascript; charset=utf-8');
  });

  test('ask for nothing that is not served from here', () => {
    const css = textOf(assets.css);
    const asked = [...css.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1] ?? '');
    assert.ok(asked.length > 3);
    for (const path of asked) assert.ok(assets.files.has(path), path);
    assert.doesNotMatch(css, /@import|https?:|data:/);
  });

  test('have a small style sheet of its own for public pages, that asks for nothing of the workbench', () => {
    const css = textOf(assets.publicCss);
    assert.ok(gzipSync(css).length < 6_000, `${gzipSync(css).length} bytes`);
    for (const [, path = ''] of css.matchAll(/url\(["']?([^"')]+)/g)) assert.ok(assets.files.has(path), path);
    for (const { text, bold } of assets.publicFonts.values())
      for (const file of [text, bold]) assert.ok(assets.files.has(file), file);
    assert.equal(assets.publicFonts.size, 3);
    assert.doesNotMatch(css, /\.(?:tl|kv|mx|kl)-/);
  });

  test('keep the script small: all elements of the workbench together weigh less than 10 kB on the way', () => {
    assert.ok(gzipSync(assets.files.get(assets.js)?.body ?? '').length < 10_000);
  });

  test('keep the element for pages of others under 10 kB on the way', () => {
    assert.ok(gzipSync(assets.files.get(assets.embed)?.body ?? '').length < 10_000);
  });

  test('have the text editor in a file of its own, which the script can ask for', (t) => {
    const [editor = ''] = [...assets.files.keys()].filter((path) => /^\/assets\/tekst-[\w-]{10}\.js$/.test(path));
    assert.ok(textOf(assets.js).includes(editor));
    const weight = gzipSync(assets.files.get(editor)?.body ?? '').length;
    t.diagnostic(`text editor: ${weight} bytes compressed`);
    assert.ok(weight < 150_000);
  });

  test('are the same at the next start', async () => {
    const again = await loadAssets(dir);
    assert.equal(again.css, assets.css);
    assert.deepEqual([...again.files.keys()].sort(), [...assets.files.keys()].sort());
  });

  test('are made again when the kept copy is damaged', async () => {
    const [kept = ''] = await readdir(dir);
    await writeFile(join(dir, kept, assets.css.slice('/assets/'.length)), 'body{}');
    const again = await loadAssets(dir);
    assert.deepEqual(again.files.get(again.css)?.body, assets.files.get(assets.css)?.body);
    assert.deepEqual(await readdir(dir), [kept]);
  });

  test('may be made by two processes at once', async () => {
    const other = await mkdtemp(join(tmpdir(), 'een-assets-'));
    const [first, second] = await Promise.all([loadAssets(other), loadAssets(other)]);
    assert.equal(first.css, second.css);
    assert.equal((await loadAssets(other)).css, first.css);
    await rm(other, { recursive: true, force: true });
  });
});

test('every place that the pages can ask for has a rule', () => {
  const names = new Set([...positionsCss().matchAll(/^\.([\w-]+)\{/gm)].map((match) => match[1]));
  for (const key of ['x', 'a', 'b', 'p', 'w', 'z']) {
    for (let step = 0; step <= 200; step += 1) assert.ok(names.has(`${key}-${step}`));
    for (let step = 1; step <= 4; step += 1) assert.ok(names.has(`${key}f-${step}`));
  }
  for (const last of ['r-30', 'rows-30', 'weken-110', 'van-12', 'tot-13']) assert.ok(names.has(last), last);
});
