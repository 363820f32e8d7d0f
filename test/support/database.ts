import { after } from 'node:test';
import { connect, type Database } from '#platform/database/connect.ts';
import { startTestDatabase } from './run-database.ts';

let opened: Promise<{ database: Database; stop: () => Promise<void> }> | undefined;

// At the level of the file: inside a test it would end with that test.
after(async () => (await opened)?.stop());

/** The database of this run, as the application's ordinary role. A test file run by itself starts its own. */
export async function testDatabase(): Promise<Database> {
  opened ??= open();
  return (await opened).database;
}

/** For a file that changes what the whole server shares, such as whether mail goes out: called at its top, before any question. */
export function takeOwnDatabase(): void {
  delete process.env.EENSTEMMIG_TEST_DATABASE;
}

async function open(): Promise<{ database: Database; stop: () => Promise<void> }> {
  const own = await startTestDatabase();
  const database = connect(process.env.EENSTEMMIG_TEST_DATABASE ?? '');
  const stop = async () => {
    await database.destroy();
    await own?.stop();
  };
  return { database, stop };
}
