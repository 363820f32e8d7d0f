import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The server's secret: from the environment, or made once and kept in the data folder. */
export function secretOf(config: { readonly secret: string | null; readonly dataFolder: string }): string {
  if (config.secret) return config.secret;
  const file = join(config.dataFolder, 'secret');
  if (!existsSync(file)) {
    mkdirSync(config.dataFolder, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

/** A keyed code over `text` for one `purpose`: a code for one purpose is worth nothing for another. base64url, 43 characters. */
export const sign = (secret: string, purpose: string, text: string): string =>
  createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url');

/** Compares codes in a time that does not tell where they differ. */
export function sameCode(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
