import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFiles, readProjectFile } from '../support/project-files.ts';

type Source = { readonly path: string; readonly text: string };

/** Modules whose face holds nothing more than others ask for. A module joins when its face is tidy; none ever leaves. */
const TIDY = ['audiences', 'calendar', 'channels', 'messages', 'plans', 'reading'];

test('what stands on the face of a module is asked for by somebody outside it', () => {
  const sources = projectFiles(/^(src|test|bench|bin)\/.*\.tsx?$/).map((path) => ({
    path,
    text: readProjectFile(path),
  }));
  assert.deepEqual(
    TIDY.flatMap((module) => unasked(module, sources)),
    [],
  );
});

test('a value that nobody asks for is noticed, one that is asked for by its type alone is not', () => {
  const sources = [
    { path: 'src/modules/plans/index.ts', text: "export { a, type T } from './a.ts';\nexport { b } from './b.ts';" },
    { path: 'src/modules/plans/c.ts', text: "import { b } from '#modules/plans/index.ts';" },
    { path: 'src/modules/start/d.ts', text: "import { type a } from '#modules/plans/index.ts';" },
  ];
  assert.deepEqual(unasked('plans', sources), ['plans b']);
});

/** Values only: a type may be there because a function on the face takes or gives it. */
function unasked(module: string, sources: readonly Source[]): string[] {
  const folder = `src/modules/${module}/`;
  const face = sources.find(({ path }) => path === `${folder}index.ts`)?.text ?? '';
  const asked = sources
    .filter(({ path }) => !path.startsWith(folder))
    .flatMap(({ text }) => namesIn(text, (from) => from.endsWith(`modules/${module}/index.ts`)));
  const names = new Set(asked.map(bare));
  return namesIn(face, () => true)
    .filter((name) => !name.startsWith('type ') && !names.has(bare(name)))
    .map((name) => `${module} ${name}`);
}

const bare = (name: string): string => name.replace(/^type /, '').replace(/ as .*/, '');

function namesIn(text: string, isFrom: (from: string) => boolean): string[] {
  return [...text.matchAll(/^(?:import|export) (type )?\{([^}]*)\} from '([^']*)'/gm)]
    .filter(([, , , from = '']) => isFrom(from))
    .flatMap(([, type = '', list = '']) =>
      list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => `${type}${name}`),
    );
}
