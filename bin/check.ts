// Types, lint, layout and import rules, side by side. Usage: npm run check [-- types lint format imports]
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const inPackages = (path: string): string => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

// The checkers are called by path: what stands in node_modules/.bin depends on the order in which npm installed.
const CHECKS = {
  types: [inPackages('typescript/bin/tsc'), '-p', '.', '--pretty', 'false'],
  lint: [inPackages('@biomejs/biome/bin/biome'), 'lint', '--error-on-warnings', '--max-diagnostics=50', '.'],
  format: [inPackages('@biomejs/biome/bin/biome'), 'format', '--max-diagnostics=10', '.'],
  imports: ['--disable-warning=ExperimentalWarning', fileURLToPath(new URL('check-dependencies.ts', import.meta.url))],
} as const satisfies Record<string, readonly string[]>;

export type CheckName = keyof typeof CHECKS;
/** What one checker said; `output` is its own report, `ms` how long it took. */
export type CheckResult = {
  readonly name: CheckName;
  readonly ok: boolean;
  readonly output: string;
  readonly ms: number;
};

/** All checks, in the order in which they are reported. */
export const checkNames = Object.keys(CHECKS) as readonly CheckName[];

/** Runs one checker over the whole project. */
export function runCheck(name: CheckName): Promise<CheckResult> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, CHECKS[name], { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ name, ok: code === 0, output: output.trim(), ms: performance.now() - startedAt }),
    );
  });
}

async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((name) => !checkNames.some((known) => known === name));
  if (unknown) {
    console.error(`Unknown check: ${unknown}. There are: ${checkNames.join(', ')}.`);
    process.exit(2);
  }
  const chosen = wanted.length > 0 ? checkNames.filter((name) => wanted.includes(name)) : checkNames;
  const results = await Promise.all(chosen.map(runCheck));
  for (const { ok, output } of results) if (!ok) console.log(`${output}\n`);
  for (const { name, ok, ms } of results) console.log(`${ok ? '✔' : '✖'} ${name} (${(ms / 1000).toFixed(1)} s)`);
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
}

if (import.meta.main) await main(process.argv.slice(2));
