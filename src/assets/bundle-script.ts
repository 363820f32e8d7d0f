import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { hashedPath } from './hashed-path.ts';

const ENTRY = fileURLToPath(new URL('./elements/index.ts', import.meta.url));
const EMBED = fileURLToPath(new URL('./embed/questions-element.ts', import.meta.url));
const EDITOR = fileURLToPath(new URL('./elements/rich-text/editor.ts', import.meta.url));

/** The script of every page, and the editor of formatted text that only some pages ask for, with its served path. */
export type Script = {
  readonly js: Uint8Array;
  readonly editor: Uint8Array;
  readonly editorPath: string;
  /** The element for pages of others, which load it as an ordinary script. */
  readonly embed: Uint8Array;
};

/** The custom elements in one small module, and a second module that the first one asks for by its hashed address. */
export async function bundleScript(): Promise<Script> {
  const editor = await bundle(EDITOR, {});
  const editorPath = hashedPath('tekst', 'js', editor);
  const js = await bundle(ENTRY, { EDITOR_PATH: JSON.stringify(editorPath) });
  return { js, editor, editorPath, embed: await bundle(EMBED, {}, 'iife') };
}

async function bundle(
  entry: string,
  define: Record<string, string>,
  format: 'esm' | 'iife' = 'esm',
): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format,
    target: ['chrome114', 'firefox125', 'safari17'],
    define,
    external: ['/assets/*'],
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error('Bundling the script gave no file');
  return output.contents;
}
