import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { type ChildLimits, runLimited } from './sandbox.ts';

const LIMITS: ChildLimits = { wallMs: 20_000, residentMb: 300, heapMb: 100, outputBytes: 1_000_000 };

async function run(behaviour: string, limits: Partial<ChildLimits> = {}) {
  const reports: string[] = [];
  const outcome = await runLimited({
    script: new URL('./test-support/naughty-child.ts', import.meta.url),
    input: [Buffer.from(behaviour)],
    limits: { ...LIMITS, ...limits },
    report: (detail) => reports.push(detail),
  });
  return { said: outcome.ok ? outcome.value.toString('utf8') : outcome.reason, reports };
}

test('a child that behaves gives what it wrote', async () => {
  assert.equal((await run('echo')).said, 'echo');
});

test('a child that never ends is killed', async () => {
  assert.equal((await run('loop', { wallMs: 700 })).said, 'timeout');
  assert.equal((await run('wait', { wallMs: 700 })).said, 'timeout');
});

test('a child that fills its heap ends', async () => {
  assert.equal((await run('heap')).said, 'memory');
});

test('a child that takes too much memory outside its heap is killed', {
  skip: !existsSync('/proc/self/status'),
}, async () => {
  assert.equal((await run('buffers')).said, 'memory');
});

test('a child that writes too much is killed', async () => {
  assert.equal((await run('chatter')).said, 'too-much');
});

test('a child that fails is reported', async () => {
  const { said, reports } = await run('crash');
  assert.equal(said, 'crashed');
  assert.match(reports.join(''), /on purpose/);
});

test('a child sees none of our settings and can neither write, nor start processes, nor open connections, nor read other folders', async () => {
  process.env['EENSTEMMIG_SECRET'] = 'geheim-van-de-test';
  try {
    assert.doesNotMatch((await run('environment')).said, /geheim/);
  } finally {
    delete process.env['EENSTEMMIG_SECRET'];
  }
  for (const deed of ['write', 'spawn', 'connect', 'read'])
    assert.equal((await run(deed)).said, 'ERR_ACCESS_DENIED', deed);
});
