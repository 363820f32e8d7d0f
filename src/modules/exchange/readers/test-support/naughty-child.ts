import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';

/** A child process that does what its input says, to try out the walls of the sandbox. */
const DEEDS: Readonly<Record<string, () => unknown>> = {
  echo: () => process.stdout.write('echo'),
  loop: () => {
    for (;;);
  },
  wait: () => setInterval(() => undefined, 1_000),
  heap: () => {
    const kept: number[][] = [];
    for (;;) kept.push(Array.from({ length: 10_000 }, Math.random));
  },
  buffers: () => {
    const kept: Buffer[] = [];
    for (;;) kept.push(Buffer.alloc(1_000_000, kept.length + 1));
  },
  chatter: () => {
    const say = () => process.stdout.write('x'.repeat(100_000), say);
    say();
  },
  crash: () => {
    throw new Error('on purpose');
  },
  environment: () => process.stdout.write(JSON.stringify(process.env)),
  write: () => refusalOf(() => writeFileSync(`${tmpdir()}/eenstemmig-should-not-exist`, 'x')),
  spawn: () => refusalOf(() => spawnSync('true')),
  read: () => refusalOf(() => readFileSync('/etc/hostname')),
  connect: () => {
    const say = (error: unknown) => process.stdout.write(codeOf(error));
    refusalOf(() => connect({ port: 9, host: '127.0.0.1' }).on('error', say), false);
  },
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

function refusalOf(deed: () => unknown, isWhole = true): void {
  try {
    deed();
    if (isWhole) process.stdout.write('done');
  } catch (error) {
    process.stdout.write(codeOf(error));
  }
}

let name = '';
for await (const chunk of process.stdin) name += String(chunk);
DEEDS[name]?.();
