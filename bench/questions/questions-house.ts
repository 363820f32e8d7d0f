import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#app/open-database.ts';
import type { Membership } from '#modules/people/index.ts';
import { findOrganisation } from '#modules/people/index.ts';
import { importQuestions, readQuestionLines } from '#modules/questions/index.ts';
import type { Database } from '#platform/database/connect.ts';
import { inLobby } from '#platform/scope.ts';
import { readSetting } from '#platform/settings.ts';
import { commandFor } from '../../bin/command.js';
import { root } from '../../bin/runtime.js';
import { type RunningProgram, startProgram } from '../../test/support/running-program.ts';
import { timed } from '../stopwatch.ts';
import { prepareFloor, type Prepared, settle } from './bare-questions.ts';
import { fillInBulk } from './fill-in-bulk.ts';
import { inventQuestions } from './invent-questions.ts';
import { nameOthers } from './name-others.ts';

export const ORGANISATIONS = 60;
/** The first so many lines are read in by the product; the others are put in the same tables in one go. */
export const READ_IN = 2_000;

/** A data folder with a base of whoever runs the server, and the texts of organisations that take part in it. */
export type QuestionsHouse = Prepared & {
  readonly folder: string;
  readonly count: number;
  /** Milliseconds of reading in the first `READ_IN` lines, and how many those were. */
  readonly readIn: { readonly ms: number; readonly lines: number };
  /** Slug of an organisation that takes part and shows the base at once. */
  readonly site: string;
  readonly start: (env?: Readonly<Record<string, string>>) => Promise<RunningProgram>;
  readonly remove: () => void;
};

const SITE = 'bench-4';
const SLUGS = 400;

export async function buildQuestions(count: number): Promise<QuestionsHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'een-bench-vragen-'));
  // Makes the organisation of whoever runs the server, who will be the editor.
  await (await startOn(folder)).end('SIGTERM');
  const opened = await openDatabase({ dataFolder: folder, databaseUrl: null });
  try {
    const base = await localSlug(opened.database);
    const lines = inventQuestions(count, ORGANISATIONS);
    const { lines: first } = await readQuestionLines(lines.slice(0, READ_IN).join('\n'));
    const ms = await timed(async () => {
      const request = { base, lines: first, createOrganisations: true };
      const imported = await importQuestions(opened.database, request);
      if (!imported.ok) throw new Error('the invented questions were refused');
    });
    const { lines: others } = await readQuestionLines(lines.slice(READ_IN).join('\n'));
    await fillInBulk(opened.database, { owner: base, lines: others });
    await nameOthers(opened.ownerUrl);
    await settle(opened.ownerUrl);
    const prepared = await prepareFloor(opened.ownerUrl, { base, site: SITE, most: SLUGS });
    return {
      folder,
      count,
      readIn: { ms, lines: first.length },
      site: SITE,
      ...prepared,
      start: (env = {}) => startOn(folder, env),
      remove: () => rmSync(folder, { recursive: true, force: true }),
    };
  } finally {
    await opened.close();
  }
}

async function localSlug(database: Database): Promise<string> {
  const local = await readSetting<Membership>(database, 'local-person');
  if (!local) throw new Error('the first start made no local person');
  const found = await inLobby(database, {}, (lobby) => findOrganisation(lobby, { id: local.organisation }));
  if (!found) throw new Error('the local organisation is gone');
  return found.slug;
}

async function startOn(folder: string, env: Readonly<Record<string, string>> = {}): Promise<RunningProgram> {
  const command = commandFor([`${root}src/main.ts`]);
  const started = await startProgram({ EENSTEMMIG_DATA: folder, ...command.env, ...env }, command.args);
  if ('exit' in started) throw new Error(`The program did not start: ${started.output}`);
  return started;
}
