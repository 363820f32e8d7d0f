// Runs a TypeScript file of the project on the Node version that the project ships, whatever `node` the machine has.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
const loader = new URL('./jsx.ts', import.meta.url).href;
const child = spawn(node, ['--disable-warning=ExperimentalWarning', '--import', loader, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, EENSTEMMIG_ROOT: root },
});
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
