import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
// The editor reads a text with the reader of the server.
const READER = ['../ui/markdown/read-markdown.ts', '../ui/markdown/entities.ts', '../ui/safe-href.ts'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const LOCK = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

/** A short name for this exact state of the sources and of the packages they draw on. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  const names = readdirSync(HERE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
  for (const name of [...names, ...READER, LOCK]) hash.update(name.slice(HERE.length)).update(readFileSync(name));
  return hash.digest('base64url').slice(0, 12);
}
