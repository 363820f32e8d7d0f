import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { type MadeFile, NEW_FILE, placeForFile, takeFile } from './made-file.ts';

const LARGE = Buffer.alloc(300_000, 'Weidevogelpad ');

async function aFile(): Promise<{ file: MadeFile; place: string }> {
  const place = placeForFile();
  await writeFile(place, LARGE, NEW_FILE);
  return { file: await takeFile(place), place };
}

test('a file that was taken over can be found by nobody else and comes whole in small pieces', async () => {
  const { file, place } = await aFile();
  assert.ok(!existsSync(place));
  assert.equal(file.size, LARGE.length);
  const pieces: Uint8Array[] = [];
  for await (const piece of file.stream()) pieces.push(piece);
  assert.ok(pieces.length > 3);
  assert.ok(Buffer.concat(pieces).equals(LARGE));
  await assert.rejects(file.bytes(), { code: 'EBADF' });
});

test('a file is closed when who reads it goes away halfway', async () => {
  const { file } = await aFile();
  const reader = file.stream().getReader();
  assert.ok((await reader.read()).value);
  await reader.cancel();
  await assert.rejects(file.bytes(), { code: 'EBADF' });
});
