import { createHash } from 'node:crypto';

/** Served address of a file by what is in it: another content is another address, so browsers may keep it for ever. */
export function hashedPath(name: string, extension: string, body: Uint8Array): string {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 10);
  return `/assets/${name}-${hash}.${extension}`;
}
