import { assertOrdinaryRole, assertOwnsNothing, connect, type Database } from '#platform/database/connect.ts';
import { startEmbeddedDatabase } from '#platform/database/embedded.ts';
import { migrate } from '#platform/database/migrate.ts';
import type { Config } from '#platform/config.ts';

/** A database that is ready: right role, current tables. `close` also stops the embedded server. */
export type OpenDatabase = {
  readonly database: Database;
  /** Address of the role of the application. */
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly migrated: readonly string[];
  readonly serverStartMs: number;
  readonly close: () => Promise<void>;
};

/**
 * Opens the database of the settings: the embedded one in the data folder, or the server of `DATABASE_URL`.
 * @throws FolderInUse, DatabaseRefused
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataFolder'> & Partial<Pick<Config, 'ownerUrl'>>,
  onError: (problem: Error) => void = () => {},
): Promise<OpenDatabase> {
  const embedded = config.databaseUrl === null ? await startEmbeddedDatabase(config.dataFolder) : null;
  const appUrl = embedded?.appUrl ?? config.databaseUrl ?? '';
  const ownerUrl = embedded?.ownerUrl ?? config.ownerUrl ?? appUrl;
  const database = connect(appUrl, onError);
  const close = async () => {
    await database.destroy();
    await embedded?.stop();
  };
  try {
    await assertOrdinaryRole(database);
    const migrated = await migrate(ownerUrl, roleOf(appUrl));
    if (ownerUrl !== appUrl) await assertOwnsNothing(database);
    return { database, appUrl, ownerUrl, migrated, serverStartMs: embedded?.startMs ?? 0, close };
  } catch (problem) {
    await close();
    throw problem;
  }
}

/** The role in an address of a database; undefined where the address leaves it to the machine. */
const roleOf = (url: string): string | undefined => decodeURIComponent(new URL(url).username) || undefined;
