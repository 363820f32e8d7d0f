// The whole test suite. Usage: npm test [-- PATTERN ...]; a PATTERN is part of a path, or a glob.
import { globSync, readFileSync } from 'node:fs';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startTestDatabase } from './support/run-database.ts';
import { reportTo } from './support/test-report.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const TEST_FILES = ['test/**/*.test.{ts,tsx}', 'src/**/*.test.{ts,tsx}', 'bench/**/*.test.ts'];
// A test that hangs must say so; the slowest lawful file, the walk over every route, needs two and a half minutes on a quiet machine and
// may meet a slow one.
const TIMEOUT_MS = 900_000;
const AT_ONCE = 2;

/** Cheap and telling first: rules of the house, then units, then journeys through a running server. */
const rank = (file: string): number => (file.startsWith('test/architecture/') ? 0 : file.startsWith('src/') ? 1 : 2);

function chosenFiles(patterns: readonly string[]): string[] {
  const all = [...new Set(globSync(TEST_FILES, { cwd: root }))].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  if (patterns.length === 0) return all;
  const matched = new Set(patterns.flatMap((pattern) => globSync(pattern, { cwd: root })));
  return all.filter((file) => matched.has(file) || patterns.some((pattern) => file.includes(pattern)));
}

/** Starting a database takes seconds; tests of pure code do without. */
const needsDatabase = (files: readonly string[]): boolean =>
  files.some((file) =>
    /\.\/testing\/|support\/(?!page-checker|project-files|test-report|browser|migrations|versions|whole-app)/.test(
      readFileSync(`${root}${file}`, 'utf8'),
    ),
  );

const files = chosenFiles(process.argv.slice(2));
if (files.length === 0) {
  console.error(`No test file matches ${process.argv.slice(2).join(' ')}.`);
  process.exit(2);
}
const database = needsDatabase(files) ? await startTestDatabase() : undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void Promise.resolve(database?.stop()).finally(() => process.exit(130)));
}
const stream = run({
  files,
  cwd: root,
  concurrency: AT_ONCE,
  timeout: TIMEOUT_MS,
  execArgv: ['--disable-warning=ExperimentalWarning', '--import', new URL('../bin/jsx.ts', import.meta.url).href],
});
const passed = await reportTo(process.stdout, stream);
await database?.stop();
process.exit(passed ? 0 : 1);
