import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createLog } from './log.ts';

const events = (written: readonly string[]): string[] =>
  written
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).event);

test('a line goes out at once while it is quiet, and those right after it together and in order', () => {
  const written: string[] = [];
  const log = createLog((text) => written.push(text));
  for (const event of ['one', 'two', 'three']) log.info(event);
  assert.deepEqual(events(written), ['one']);
  log.error('four', new Error('gone'));
  assert.deepEqual(events(written), ['one', 'two', 'three', 'four']);
  assert.equal(written.length, 2);
});

test('a process that ends leaves no line behind', () => {
  const log = fileURLToPath(new URL('./log.ts', import.meta.url));
  const program = `const { createLog } = await import(${JSON.stringify(log)});
    const log = createLog(); for (const event of ['one', 'two', 'three']) log.info(event); process.exit(3);`;
  const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  assert.deepEqual([events([stderr]), status], [['one', 'two', 'three'], 3]);
});

test('words with line ends in them make no line of their own', () => {
  const written: string[] = [];
  createLog((text) => written.push(text)).info('asked', { route: 'a\n{"event":"forged"}' });
  assert.deepEqual(events(written), ['asked']);
});
