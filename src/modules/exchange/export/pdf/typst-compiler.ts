import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { showableText } from './showable-text.ts';

const workspace = fileURLToPath(new URL('.', import.meta.url));
const template = readFileSync(new URL('./plan.typ', import.meta.url), 'utf8');
const compiler = NodeCompiler.create({ workspace });
const PROBE = '#set document(title: "x")\n#set text(lang: "nl", font: "Libertinus Serif")\n= x\n#sys.inputs.text';
const known = new Map<string, boolean>();
/** Compilations after which what was not used is forgotten. */
const CACHE_AGE = 4;

/** What is kept of unusual characters, from everything that can be drawn alone to nothing: an accent may fail only on its letter. */
const ATTEMPTS: readonly ((character: string) => boolean)[] = [
  canShow,
  (character) => !/\p{M}/u.test(character) && canShow(character),
  () => false,
];

/**
 * The data of a plan (`pdf-data.ts`, as JSON) as PDF/UA. Throws when the compiler refuses the document.
 * The compiler is native code that keeps memory and can end the process it runs in: a server lets another process do this.
 */
export function drawPdf(data: string): Uint8Array {
  let problem: unknown;
  for (const attempt of ATTEMPTS) {
    try {
      return compilePlan(showableText(data, attempt));
    } catch (error) {
      problem = error;
    } finally {
      // Once the file is on its way.
      setImmediate(forgetUnused);
    }
  }
  throw problem;
}

const forgetUnused = () => compiler.evictCache(CACHE_AGE);

function compilePlan(data: string): Uint8Array {
  compiler.mapShadow(`${workspace}data.json`, Buffer.from(data));
  const result = compiler.compile({ mainFileContent: template, resetRead: true });
  if (result.result === null)
    throw new Error(JSON.stringify(result.takeDiagnostics()?.shortDiagnostics ?? 'no document'));
  return compiler.pdf(result.result, { pdfStandard: 'ua-1' });
}

/** PDF/UA refuses a character that no font here can draw, so each unusual one is tried once on a page of its own. */
function canShow(character: string): boolean {
  const answered = known.get(character);
  if (answered !== undefined) return answered;
  const isShown = probe(character);
  known.set(character, isShown);
  return isShown;
}

function probe(character: string): boolean {
  try {
    const result = compiler.compile({ mainFileContent: PROBE, inputs: { text: character } });
    return result.result !== null && compiler.pdf(result.result, { pdfStandard: 'ua-1' }).length > 0;
  } catch {
    return false;
  }
}
