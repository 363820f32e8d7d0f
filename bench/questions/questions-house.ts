import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '#app/open-database.ts';
import { importQuestions, readQuestionLines } from '#modules/questions/index.ts';
import { addressesOf } from '#platform/database/embedded.ts';
import { sql } from 'kysely';
import { commandFor } from '../../bin/command.js';
import { root } from '../../bin/runtime.js';
import { type RunningProgram, startProgram } from '../../test/support/running-program.ts';
import { inventQuestions } from './invent-questions.ts';

export const ORGANISATIONS = 60;
const BASE = 'bench-basis';
const PROGRAM = fileURLToPath(new URL('./bare-questions-process.ts', import.meta.url));

/** A data folder with a base and the texts of organisations in it. */
export type QuestionsHouse = {
  readonly folder: string;
  readonly importMs: number;
  /** Addresses of questions of one site, as `/site/vragen/slug`. */
  readonly questions: readonly string[];
  readonly site: string;
  readonly start: (env?: Readonly<Record<string, string>>) => Promise<RunningProgram>;
  readonly remove: () => void;
};

export async function buildQuestions(count: number): Promise<QuestionsHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'een-bench-vragen-'));
  const opened = await openDatabase({ dataFolder: folder, databaseUrl: null });
  const site = 'bench-4';
  try {
    const { lines } = await readQuestionLines(inventQuestions(count, ORGANISATIONS));
    const began = performance.now();
    const imported = await importQuestions(opened.database, { base: BASE, lines, createOrganisations: true });
    const importMs = performance.now() - began;
    if (!imported.ok) throw new Error('the invented questions were refused');
    const { rows } = await sql<{ slug: string }>`select p.slug from questions_published p
      join people_organisation o on o.id = p.organisation_id where o.slug = ${BASE} order by p.slug limit 200`.execute(
      opened.database,
    );
    return {
      folder,
      importMs,
      site,
      questions: rows.map(({ slug }) => `/${site}/vragen/${slug}`),
      start: (env = {}) => startOn(folder, env),
      remove: () => rmSync(folder, { recursive: true, force: true }),
    };
  } finally {
    await opened.close();
  }
}

async function startOn(folder: string, env: Readonly<Record<string, string>>): Promise<RunningProgram> {
  const command = commandFor([`${root}src/main.ts`]);
  const started = await startProgram({ EENSTEMMIG_DATA: folder, ...command.env, ...env }, command.args);
  if ('exit' in started) throw new Error(`The program did not start: ${started.output}`);
  return started;
}

/** The bare program on the same database; the product must be running, for it holds the database up. */
export async function bareQuestions(folder: string) {
  const child = fork(PROGRAM, [], { execArgv: ['--disable-warning=ExperimentalWarning'] });
  child.send(addressesOf(folder)?.appUrl ?? '');
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    end: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
