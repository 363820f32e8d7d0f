import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ENTRY = fileURLToPath(new URL('./elements/index.ts', import.meta.url));

/** The custom elements in one small module. */
export async function bundleScript(): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome114', 'firefox125', 'safari17'],
    write: false,
    logLevel: 'silent',
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error('Bundling the script gave no file');
  return output.contents;
}
