// Makes a checkout ready to run: installs what the lock file names when node_modules does not hold it yet.
// Plain JavaScript without dependencies, for Node 20. Usage: node bin/setup.js [--with-browser]
import { spawn } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browser.js';
import { isInstalled, linkDatabaseLibraries, markInstalled } from './setup/installed.js';
import { withSetupLock } from './setup/lock.js';
import { root } from './runtime.js';

// Nothing of ours needs an install script (see docs/adr), and a machine may forbid them anyway: they stay off everywhere.
const INSTALL = [
  'ci',
  '--ignore-scripts',
  '--include=dev',
  '--include=optional',
  '--engine-strict=false',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/**
 * Installs when needed, and finds or installs a browser when asked. Ends the process with one clear line when it cannot.
 * @param {{ browser: boolean }} wishes
 */
export async function setUp({ browser }) {
  if (!isInstalled()) {
    await withSetupLock(async (lock) => {
      if (!isInstalled()) await install(lock);
    });
  }
  if (browser) ensureBrowser();
}

/** @param {{ alsoHeldBy(pid: number): void }} lock */
async function install(lock) {
  if (lstatSync(`${root}node_modules`, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      'De map node_modules wijst naar een andere map. Daar halen we niets in op, want iemand anders gebruikt die. Haal de verwijzing weg en probeer het opnieuw.',
    );
    process.exit(1);
  }
  const startedAt = Date.now();
  console.error(
    'Eenstemmig haalt de onderdelen op die het nodig heeft. Dat gebeurt alleen de eerste keer en duurt ongeveer een minuut.',
  );
  const code = await runNpm(INSTALL, lock);
  if (code !== 0) {
    console.error(
      `Het ophalen van de onderdelen is niet gelukt (npm ci stopte met ${code}). Kijk of het internet het doet en probeer het opnieuw.`,
    );
    process.exit(1);
  }
  linkDatabaseLibraries();
  markInstalled();
  console.error(`Klaar in ${Math.round((Date.now() - startedAt) / 1000)} seconden.`);
}

/**
 * Runs npm and gives its exit code; npm's own standard output stays out of the way of whatever we print.
 * @param {string[]} args
 * @param {{ alsoHeldBy(pid: number): void }} lock
 * @returns {Promise<number>}
 */
function runNpm(args, lock) {
  const viaNpm = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const [program, first] = viaNpm ? [process.execPath, [viaNpm]] : ['npm', []];
  const child = spawn(program, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (child.pid) lock.alsoHeldBy(child.pid);
  const stop = () => child.kill('SIGTERM');
  process.once('SIGTERM', stop).once('SIGINT', stop);
  return new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('exit', (code, signal) => {
      process.off('SIGTERM', stop).off('SIGINT', stop);
      resolve(signal ? 130 : (code ?? 1));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await setUp({ browser: process.argv.includes('--with-browser') });
