// Finds Chrome or Chromium for the browser tests, and installs Debian's package where that is allowed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Path of a Chrome or Chromium, or undefined where there is none. CHROME_PATH wins when it is set.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) return isProgram(named) ? named : undefined;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => `${folder}/${name}`));
  return [...onPath, ...PLACES, ...downloadedByPlaywright()].find(isProgram);
}

/** Makes sure that a browser is there; ends the process with one line when it cannot be. */
export function ensureBrowser() {
  if (findBrowser()) return;
  if (process.env.CHROME_PATH)
    refuse(`CHROME_PATH wijst naar een programma dat er niet is: ${process.env.CHROME_PATH}`);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error(
      'Er is geen Chrome of Chromium. Chromium wordt geïnstalleerd met apt-get; dat duurt een paar minuten.',
    );
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', 'chromium');
    if (findBrowser()) return;
  }
  refuse(
    'De tests hebben Chrome of Chromium nodig. Installeer het (Debian: sudo apt-get install chromium) of zet CHROME_PATH.',
  );
}

/** @param {...string} args */
function aptGet(...args) {
  spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function downloadedByPlaywright() {
  const cache = `${homedir()}/.cache/ms-playwright`;
  const folders = existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith('chromium-')) : [];
  return folders.map((name) => `${cache}/${name}/chrome-linux/chrome`);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} line */
function refuse(line) {
  console.error(line);
  process.exit(1);
}
