import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { CommandRefused } from '../command.ts';
import { language } from './language.ts';

const HARD = 'Indien u dit wenst, wordt uw hulp gecontinueerd.';

describe('eenstemmig language', () => {
  let dir = '';
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'een-taal-'));
  });
  after(() => rm(dir, { recursive: true, force: true }));

  async function run(name: string, text: string, ...options: string[]) {
    const said: string[] = [];
    await writeFile(join(dir, name), text);
    const output = { out: (piece: string) => void said.push(piece), error: (piece: string) => void said.push(piece) };
    const code = await language.run([join(dir, name), ...options], output);
    return { code, text: said.join('') };
  }

  test('tells what is hard, why there is no level, and ends with 1', async () => {
    const { code, text } = await run('brief.txt', HARD);
    assert.equal(code, 1);
    assert.match(text, /te kort voor een indicatie/);
    assert.match(text, /‘Indien’ is een ambtelijk woord/);
  });

  test('ends with 0 where nothing is found', async () => {
    assert.deepEqual((await run('goed.md', '# Kop\n\nUw hulp stopt niet.')).code, 0);
  });

  test('gives one JSON document, with places in the file', async () => {
    const source = `<p>Let op. ${HARD}</p>`;
    const { text } = await run('brief.html', source, '--json');
    const report = JSON.parse(text);
    const [first] = report.findings;
    assert.deepEqual([report.words, report.sentences, report.scores], [10, 2, null]);
    assert.equal(source.slice(first.start, first.end), first.words);
  });

  test('refuses what cannot be read', async () => {
    await assert.rejects(run('brief.exe', 'MZ\0\0'), CommandRefused);
    await assert.rejects(language.run([join(dir, 'niets.txt')], { out: () => {}, error: () => {} }), CommandRefused);
  });
});
