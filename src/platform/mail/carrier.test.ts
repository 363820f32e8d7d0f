import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCarrier } from './carrier.ts';
import { type MailSink, startMailSink } from './testing/mail-sink.ts';

/** Only a server that hangs is waited for so long. */
const LIMITS = { connectMs: 30_000, silenceMs: 2_000, wholeMs: 30_000 };
const serverOf = (sink: MailSink) =>
  ({ host: '127.0.0.1', port: sink.port, tls: 'none', user: null, password: null }) as const;
const letter = (to: string) => ({
  from: 'post@example.org',
  to: `${to}@example.org`,
  bytes: new TextEncoder().encode(`Subject: ${to}\r\n\r\nDag ${to}\r\n`),
});

test('many letters go over at most three lines, and each arrives once', async (t) => {
  const sink = await startMailSink();
  t.after(sink.stop);
  const [carrier, server] = [createCarrier(LIMITS), serverOf(sink)];
  const names = Array.from({ length: 60 }, (_, index) => `lezer-${index}`);
  const sent = await Promise.all(names.map((to) => carrier.inTurn(() => carrier.handOver(server, letter(to)))));
  assert.deepEqual(new Set(sent.map(({ kind }) => kind)), new Set(['sent']));
  assert.deepEqual(sink.taken.map(({ mail }) => mail.subject).toSorted(), names.toSorted());
  assert.ok(sink.lines() <= 3, `${sink.lines()} lines`);
});

test('one after another they share one line; after a hundred letters it is a new one', async (t) => {
  const sink = await startMailSink();
  t.after(sink.stop);
  const [carrier, server] = [createCarrier(LIMITS), serverOf(sink)];
  for (let index = 0; index < 100; index += 1) await carrier.handOver(server, letter(`een-${index}`));
  assert.equal(sink.lines(), 1);
  await carrier.handOver(server, letter('meer'));
  assert.equal(sink.lines(), 2);
});

test('a line that the server closed while nothing was sent costs no letter', async (t) => {
  const sink = await startMailSink();
  t.after(sink.stop);
  const [carrier, server] = [createCarrier(LIMITS), serverOf(sink)];
  assert.equal((await carrier.handOver(server, letter('eerst'))).kind, 'sent');
  sink.hangUp();
  assert.equal((await carrier.handOver(server, letter('daarna'))).kind, 'sent');
  assert.deepEqual(
    sink.taken.map(({ mail }) => mail.subject),
    ['eerst', 'daarna'],
  );
});

test('a line on which a letter failed is not used again, and the next letter goes over another', async (t) => {
  const sink = await startMailSink();
  t.after(sink.stop);
  const [carrier, server] = [createCarrier(LIMITS), serverOf(sink)];
  for (const [mode, kind] of [
    ['refuse-rcpt', 'refused'],
    ['busy-end', 'later'],
    ['drop-end', 'unknown'],
    ['hang-end', 'unknown'],
  ] as const) {
    sink.mode.current = mode;
    assert.equal((await carrier.handOver(server, letter(mode))).kind, kind, mode);
    sink.mode.current = 'ok';
    assert.equal((await carrier.handOver(server, letter(`na-${mode}`))).kind, 'sent', `after ${mode}`);
  }
});

test('who waits for a line is let through in the order of asking, also past work that failed', async () => {
  const { inTurn } = createCarrier();
  const order: number[] = [];
  const works = Array.from({ length: 7 }, (_, index) =>
    inTurn(async () => {
      order.push(index);
      await new Promise((resolve) => setImmediate(resolve));
      if (index === 1) throw new Error('planted');
    }).catch(() => {}),
  );
  await Promise.all(works);
  assert.deepEqual(order, [0, 1, 2, 3, 4, 5, 6]);
});
