import { type OpenDatabase, openDatabase } from '#app/open-database.ts';
import { readConfig } from '#platform/config.ts';
import { connect } from '#platform/database/connect.ts';
import { addressesOf } from '#platform/database/embedded.ts';
import { FolderInUse } from '#platform/database/folder-lock.ts';

/** The configured database, ready to use. Beside a running Eenstemmig the command works on that one's database. */
export async function withDatabase<T>(
  work: (opened: Pick<OpenDatabase, 'database' | 'ownerUrl' | 'migrated'>) => Promise<T>,
): Promise<T> {
  const config = readConfig(process.env, process.cwd());
  const opened = await openDatabase(config).catch((problem: unknown) => {
    const addresses = problem instanceof FolderInUse ? addressesOf(config.dataFolder) : undefined;
    if (!addresses) throw problem;
    const database = connect(addresses.appUrl);
    return { database, ownerUrl: addresses.ownerUrl, migrated: [], close: () => database.destroy() };
  });
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}
