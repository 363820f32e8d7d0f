import { spawnSync } from 'node:child_process';

// Walks the local headers that our own writer makes: sizes stand in them.
const PROGRAM = `
const bytes = require('node:fs').readFileSync(0);
const { inflateRawSync } = require('node:zlib');
for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
  const size = bytes.readUInt32LE(at + 18);
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (bytes.readUInt16LE(at + 8) === 8) inflateRawSync(bytes.subarray(from, from + size));
  at = from + size;
}`;

/** The least that reading a file apart costs: a process that starts, takes the bytes and inflates every part. */
export function bareUnzip(bytes: Uint8Array): void {
  const { status, stderr } = spawnSync(process.execPath, ['-e', PROGRAM], { input: bytes });
  if (status !== 0) throw new Error(String(stderr));
}
