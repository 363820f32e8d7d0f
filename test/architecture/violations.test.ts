import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import moduleGraph from '../../module-graph.json' with { type: 'json' };
import { projectFile, projectRoot } from '../support/project-files.ts';

// A little house of its own in which everything is allowed, so that a planted import is the only thing wrong in its file.
const calendar = 'src/modules/calendar';
const LAWFUL: Record<string, readonly string[]> = {
  'src/main.ts': ['#app/app.ts', './cli/command.ts'],
  'src/app/app.ts': ['#modules/calendar/module.ts', '#modules/exchange/index.ts', '#ui/page.tsx'],
  'src/cli/command.ts': ['#modules/exchange/index.ts', '#app/app.ts'],
  'src/kernel/id.ts': [],
  'src/kernel/outcome.ts': ['./id.ts'],
  'src/platform/scope.ts': ['#kernel/outcome.ts', 'kysely', './http.ts'],
  'src/platform/http.ts': ['hono'],
  'src/ui/page.tsx': ['hono', '#kernel/outcome.ts'],
  'src/modules/plans/index.ts': ['./model/plan.ts', './store.ts'],
  'src/modules/plans/store.ts': ['#platform/scope.ts', './tables.ts', 'kysely'],
  'src/modules/plans/tables.ts': [],
  'src/modules/plans/model/plan.ts': ['#kernel/outcome.ts'],
  [`${calendar}/index.ts`]: ['./actions.ts'],
  [`${calendar}/module.ts`]: ['./routes.tsx'],
  [`${calendar}/routes.tsx`]: ['#platform/http.ts', './pages/page.tsx', './actions.ts'],
  [`${calendar}/actions.ts`]: ['#modules/plans/index.ts', './store.ts', './model/moment.ts'],
  [`${calendar}/store.ts`]: ['./tables.ts', 'kysely', './model/moment.ts'],
  [`${calendar}/tables.ts`]: [],
  [`${calendar}/model/moment.ts`]: ['#kernel/id.ts'],
  [`${calendar}/pages/page.tsx`]: ['#ui/page.tsx', '../model/moment.ts', '#modules/plans/index.ts'],
  'src/modules/exchange/index.ts': ['./readers/read.ts', './export/write.ts'],
  'src/modules/exchange/readers/read.ts': ['node:fs', 'yauzl', '../recognise/recognise.ts'],
  'src/modules/exchange/recognise/recognise.ts': ['#kernel/id.ts'],
  'src/modules/exchange/export/write.ts': ['docx', '#kernel/outcome.ts'],
  'db/migrations/0001-first.ts': ['kysely'],
  'test/support/builder.ts': [],
};
const PACKAGES = ['kysely', 'hono', 'yauzl', 'docx', 'typescript', 'undeclared-package'];

type Planted = { readonly rule: string; readonly file: string; readonly imports: string };
const PLANTED: readonly Planted[] = [
  { rule: 'no-circle', file: 'src/modules/plans/model/circle.ts', imports: './plan.ts' },
  { rule: 'no-unresolved', file: 'src/platform/scope.ts', imports: './not-there.ts' },
  { rule: 'product-knows-no-tests', file: 'src/platform/scope.ts', imports: '../../test/support/builder.ts' },
  { rule: 'only-declared-packages', file: 'src/platform/http.ts', imports: 'undeclared-package' },
  { rule: 'only-declared-packages', file: 'src/platform/http.ts', imports: 'typescript' },
  { rule: 'kernel-is-pure', file: 'src/kernel/id.ts', imports: '#platform/scope.ts' },
  { rule: 'kernel-is-pure', file: 'src/kernel/id.ts', imports: 'hono' },
  { rule: 'kernel-is-pure', file: 'src/kernel/id.ts', imports: 'node:fs' },
  { rule: 'platform-knows-no-feature', file: 'src/platform/scope.ts', imports: '#modules/plans/index.ts' },
  { rule: 'ui-knows-no-feature', file: 'src/ui/page.tsx', imports: '#platform/scope.ts' },
  { rule: 'ui-knows-no-feature', file: 'src/ui/page.tsx', imports: 'kysely' },
  { rule: 'ui-has-no-machine', file: 'src/ui/page.tsx', imports: 'node:fs' },
  { rule: 'migrations-stand-alone', file: 'db/migrations/0001-first.ts', imports: '#kernel/id.ts' },
  { rule: 'only-the-top-sees-app', file: `${calendar}/actions.ts`, imports: '#app/app.ts' },
  { rule: 'the-top-mounts-manifests', file: 'src/app/app.ts', imports: '#modules/calendar/store.ts' },
  { rule: 'the-top-mounts-manifests', file: 'src/cli/command.ts', imports: '#modules/exchange/readers/read.ts' },
  { rule: 'module-by-its-face', file: `${calendar}/actions.ts`, imports: '#modules/plans/store.ts' },
  { rule: 'module-is-in-the-graph', file: 'src/modules/unknown/index.ts', imports: '#kernel/id.ts' },
  { rule: 'model-is-pure', file: `${calendar}/model/moment.ts`, imports: '#platform/scope.ts' },
  { rule: 'model-is-pure', file: `${calendar}/model/moment.ts`, imports: 'node:fs' },
  { rule: 'model-is-pure', file: 'src/modules/exchange/recognise/recognise.ts', imports: 'yauzl' },
  { rule: 'pages-have-no-data', file: `${calendar}/pages/page.tsx`, imports: '../store.ts' },
  { rule: 'pages-have-no-data', file: `${calendar}/pages/page.tsx`, imports: '#platform/scope.ts' },
  { rule: 'pages-have-no-machine', file: `${calendar}/pages/page.tsx`, imports: 'node:fs' },
  { rule: 'documents-know-no-database', file: 'src/modules/exchange/export/write.ts', imports: '#platform/scope.ts' },
  { rule: 'documents-know-no-database', file: 'src/modules/exchange/readers/read.ts', imports: 'kysely' },
  { rule: 'tables-are-private', file: `${calendar}/actions.ts`, imports: './tables.ts' },
  { rule: 'only-stores-write-sql', file: `${calendar}/actions.ts`, imports: 'kysely' },
  { rule: 'face-hides-the-inside', file: `${calendar}/index.ts`, imports: './routes.tsx' },
  { rule: 'only-routes-speak-http', file: `${calendar}/actions.ts`, imports: '#platform/http.ts' },
  { rule: 'only-routes-speak-http', file: `${calendar}/store.ts`, imports: 'hono' },
  ...Object.entries(moduleGraph).map(([name, uses]) => ({
    rule: `graph-${name}`,
    file: `src/modules/${name}/planted.ts`,
    imports: `#modules/${stranger(name, uses)}/index.ts`,
  })),
];

let house: string;
before(() => {
  house = mkdtempSync(join(tmpdir(), 'eenstemmig-rules-'));
  for (const name of ['.dependency-cruiser.mjs', 'module-graph.json', 'package.json', 'tsconfig.json']) {
    copyFileSync(projectFile(name), join(house, name));
  }
  for (const name of PACKAGES) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  for (const name of Object.keys(moduleGraph)) write(`src/modules/${name}/index.ts`, 'export const name = 1;');
  for (const [file, imports] of Object.entries(LAWFUL)) write(file, source(imports));
});
after(() => rmSync(house, { recursive: true, force: true }));

test('lawful imports of every kind are allowed', () => {
  assert.deepEqual(violations(), []);
});

test('each forbidden import that is planted is caught by its own rule', () => {
  const byFile = Map.groupBy(PLANTED, ({ file }) => file);
  for (const [file, planted] of byFile) {
    write(file, source([...(LAWFUL[file] ?? []), ...planted.map(({ imports }) => imports)]));
  }
  write('src/modules/plans/model/plan.ts', source(['./circle.ts']));
  write('src/kernel/dead.ts', 'export const dead = 1;');

  const caught = violations();
  const missed = PLANTED.filter(
    ({ rule, file, imports }) => !caught.includes(`${rule}: ${file} -> ${target(file, imports)}`),
  );
  assert.deepEqual(missed, [], caught.join('\n'));
  assert.ok(caught.includes('no-orphan: src/kernel/dead.ts'), 'no-orphan did not catch a dead file');
});

test('no rule is without a planted violation', async () => {
  const { default: config } = await import(pathToFileURL(projectFile('.dependency-cruiser.mjs')).href);
  const tried = new Set([...PLANTED.map(({ rule }) => rule), 'no-orphan']);
  const names: readonly string[] = config.forbidden.map((rule: { readonly name: string }) => rule.name);
  assert.deepEqual(
    names.filter((name) => !tried.has(name)),
    [],
  );
});

/** A module that `name` may not use; every module is a stranger to the first, and nobody may use itself by its face. */
function stranger(name: string, uses: readonly string[]): string {
  const found = Object.keys(moduleGraph).find((other) => other !== name && !uses.includes(other));
  return found ?? assert.fail(`${name} may use every module: then the graph says nothing`);
}

/** Where an import leads, as the checker prints it. */
function target(file: string, path: string): string {
  if (path === './not-there.ts') return path;
  if (path.startsWith('#')) return `src/${path.slice(1)}`;
  if (path.startsWith('.')) return join(dirname(file), path);
  return path.startsWith('node:') ? path.slice('node:'.length) : `node_modules/${path}/index.js`;
}

function source(imports: readonly string[]): string {
  return `${imports.map((path, index) => `import * as part${index} from '${path}';`).join('\n')}\nexport const parts = [${imports.map((_, index) => `part${index}`).join(', ')}];\n`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
}

function violations(): string[] {
  const checker = projectFile('bin/check-dependencies.ts');
  const { stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', checker, house], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  assert.match(stdout, /\d+ files, [1-9]\d* imports/, `the checker found nothing to check: ${stderr}`);
  return stdout.trim().split('\n').slice(0, -1);
}
