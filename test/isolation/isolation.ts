import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Database } from '#platform/database/connect.ts';
import { startEmbeddedDatabase } from '#platform/database/embedded.ts';
import { migrate } from '#platform/database/migrate.ts';
import { emptyTables } from './fill.ts';
import { type Depth, type Leak, type LeftOut, probeRoutes } from './probe-routes.ts';
import { probeTables } from './probe-tables.ts';
import { aWorld } from './world.ts';

/** What the run prints; the names are a contract with scripts outside the project. */
export type IsolationReport = {
  readonly routes: number;
  readonly guarded: number;
  readonly tables: number;
  readonly identities: number;
  readonly probes: number;
  readonly leaks: readonly Leak[];
  /** Requests that ended in a fault (500): no leak that was seen, and the run fails on them as well. */
  readonly errors: readonly Leak[];
  /** What this run did not try, because it is bounded. */
  readonly leftOut: LeftOut;
  /** Pages on which the other organisation saw its own closed words: above zero, or the run proves nothing. */
  readonly shownToOwner: number;
  /** Tables without any row in this run: none, or the run proves nothing about them. */
  readonly empty: readonly string[];
};

/** A database that only this run uses; faults can be planted in it. */
export async function isolationDatabase(): Promise<{
  database: Database;
  ownerUrl: string;
  stop: () => Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'een-isolation-'));
  const server = await startEmbeddedDatabase(folder);
  await migrate(server.ownerUrl);
  const database = connect(server.appUrl);
  return {
    database,
    ownerUrl: server.ownerUrl,
    stop: async () => {
      await database.destroy();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Tries everything, on a database of its own. */
export async function runIsolation(depth: Depth): Promise<IsolationReport> {
  const opened = await isolationDatabase();
  try {
    const world = await aWorld(opened);
    const byRoute = await probeRoutes(world, { depth });
    const byTable = await probeTables(world);
    const empty = await emptyTables(world.owner);
    await world.stop();
    return {
      routes: byRoute.routes,
      guarded: byRoute.guarded,
      tables: byTable.tables,
      identities: world.identities.length,
      probes: byRoute.probes + byTable.probes,
      leaks: [...byRoute.leaks, ...byTable.leaks],
      errors: byRoute.errors,
      leftOut: byRoute.leftOut,
      shownToOwner: byRoute.shownToOwner,
      empty,
    };
  } finally {
    await opened.stop();
  }
}

/** Nothing got through, everything is guarded, and the run was able to see something. */
export const isSafe = ({ leaks, errors, routes, guarded, shownToOwner, empty }: IsolationReport): boolean =>
  leaks.length === 0 && errors.length === 0 && routes === guarded && shownToOwner > 0 && empty.length === 0;
