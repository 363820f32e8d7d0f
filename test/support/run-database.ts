import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL for one run of tests. */
export type TestDatabase = { readonly stop: () => Promise<void> };

/**
 * Starts one PostgreSQL for all test files of a run, with all migrations, and tells them by the environment:
 * EENSTEMMIG_TEST_DATABASE (the ordinary role of the application) and EENSTEMMIG_TEST_DATABASE_OWNER (may change tables).
 * A database that the environment already names is used as it is. Undefined while the project has no database code.
 */
export async function startTestDatabase(): Promise<TestDatabase | undefined> {
  if (process.env.EENSTEMMIG_TEST_DATABASE) return undefined;
  if (!existsSync(new URL('../../src/platform/database/embedded.ts', import.meta.url))) return undefined;
  const { startEmbeddedDatabase } = await import('#platform/database/embedded.ts');
  const { migrate } = await import('#platform/database/migrate.ts');
  const folder = mkdtempSync(join(tmpdir(), 'een-test-'));
  const server = await startEmbeddedDatabase(folder);
  await migrate(server.ownerUrl);
  process.env.EENSTEMMIG_TEST_DATABASE = server.appUrl;
  process.env.EENSTEMMIG_TEST_DATABASE_OWNER = server.ownerUrl;
  return {
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
