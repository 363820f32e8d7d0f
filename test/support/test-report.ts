import { relative } from 'node:path';
import type { run } from 'node:test';
import { spec } from 'node:test/reporters';

type TestStream = ReturnType<typeof run>;
type FileTally = { passed: number; failed: number; skipped: number; ms: number };

/**
 * Prints one line per test file as it ends, then node's own account: each failure in full and the totals.
 * Gives whether everything passed.
 */
export async function reportTo(output: NodeJS.WritableStream, stream: TestStream): Promise<boolean> {
  const tallies = new Map<string, FileTally>();
  const account = new spec();
  account.pipe(output, { end: false });
  let passed = true;
  let finished = 0;
  for await (const event of stream) {
    if (event.type === 'test:pass' || event.type === 'test:fail') count(tallies, event);
    if (event.type === 'test:summary' && event.data.file) {
      output.write(lineOf(event.data.file, tallyOf(tallies, event.data.file)));
      finished += 1;
    }
    if (event.type === 'test:summary' && !event.data.file) passed = event.data.success;
    if (concernsAccount(event)) account.write(event);
  }
  account.end();
  await new Promise((resolve) => account.once('end', resolve));
  // A run in which nothing ran is no success.
  return passed && finished > 0;
}

/** Passed tests are counted per file, not listed: a failure must stand out. */
const concernsAccount = (event: { type: string; data: { file?: string; nesting?: number } }): boolean =>
  event.type === 'test:fail' ||
  event.type === 'test:stderr' ||
  event.type === 'test:stdout' ||
  event.type === 'test:summary' ||
  (event.type === 'test:diagnostic' && !event.data.file);

function tallyOf(tallies: Map<string, FileTally>, file: string): FileTally {
  const known = tallies.get(file) ?? { passed: 0, failed: 0, skipped: 0, ms: 0 };
  tallies.set(file, known);
  return known;
}

type Ended = {
  readonly type: string;
  readonly data: {
    readonly file?: string;
    readonly nesting: number;
    readonly skip?: string | boolean;
    readonly details: { readonly duration_ms: number; readonly type?: string };
  };
};

function count(tallies: Map<string, FileTally>, event: Ended): void {
  const { file, skip, details, nesting } = event.data;
  if (!file) return;
  const tally = tallyOf(tallies, file);
  if (nesting === 0) tally.ms += details.duration_ms;
  if (details.type === 'suite') return;
  if (event.type === 'test:fail') tally.failed += 1;
  else if (skip) tally.skipped += 1;
  else tally.passed += 1;
}

function lineOf(file: string, { passed, failed, skipped, ms }: FileTally): string {
  const parts = [`${passed} passed`, failed > 0 ? `${failed} FAILED` : '', skipped > 0 ? `${skipped} skipped` : ''];
  return `${failed > 0 ? '✖' : '✔'} ${relative(process.cwd(), file)} (${parts.filter(Boolean).join(', ')}, ${(ms / 1000).toFixed(1)} s)\n`;
}
