import { gzipSync } from 'node:zlib';
import type { RunningProgram } from '../../test/support/running-program.ts';
import { type Figure, figureOf } from '../figure.ts';
import { bareServer } from '../floors/bare-server.ts';
import { bareSql } from '../floors/bare-sql.ts';
import type { House } from '../house/house.ts';
import { type Visitor, visitorOf } from '../house/visitor.ts';
import type { Measure } from '../measure.ts';
import { timedRuns } from '../stopwatch.ts';

/** A page to time: its path, and the programme whose rows it shows where it shows any. */
export type Visit = {
  readonly name: string;
  readonly path: string;
  readonly programme: string | null;
  readonly goal?: number;
};
type Stand = {
  readonly house: House;
  readonly program: RunningProgram;
  readonly visitor: Visitor;
  readonly runs: number;
};

/** A measure that starts the program on the house and times these pages of it, each beside its floors. */
export const pagesMeasure = (name: string, visits: (house: House) => readonly Visit[]): Measure => ({
  name,
  run: async ({ sizes, house: built }) => {
    const house = await built();
    const program = await house.start();
    try {
      const visitor = await visitorOf(program.link);
      const figures: Figure[] = [];
      for (const visit of visits(house))
        figures.push(...(await timeVisit(visit, { house, program, visitor, runs: sizes.runs })));
      visitor.leave();
      return figures;
    } finally {
      await program.end('SIGTERM');
    }
  },
});

async function timeVisit(visit: Visit, { house, program, visitor, runs }: Stand): Promise<Figure[]> {
  const url = `${program.url}${visit.path}`;
  const { status, body } = await visitor.get(url);
  // A page that somebody is still to build leads elsewhere or is not there.
  if (status === 404 || status === 303) return [];
  if (status !== 200) throw new Error(`${visit.path} answered ${status}`);
  const get = async () => {
    if ((await visitor.get(url)).status !== 200) throw new Error(`${visit.path} failed`);
  };
  // Ten visits first: a server that runs has compiled what it uses.
  const samples = await timedRuns(get, { runs, warmUp: Math.min(10, runs) });
  const floors = [{ name: 'bare node:http, the same bytes', samples: await bareSamples(body, runs) }];
  const { programme } = visit;
  if (programme !== null)
    floors.push({ name: 'bare SQL, the same rows', samples: await sqlSamples(house, programme, runs) });
  const goal = visit.goal === undefined ? {} : { goal: visit.goal };
  return [
    figureOf({
      name: visit.name,
      unit: 'ms',
      samples,
      floors,
      ...goal,
      method: 'GET over loopback, one after the other on one connection, until the last byte',
    }),
    figureOf({
      name: `${visit.name}, weight`,
      unit: 'kB',
      samples: [body.length / 1_024],
      method: 'HTML without style, script and fonts',
      floors: [{ name: 'the same, gzipped', samples: [gzipSync(body).length / 1_024] }],
    }),
  ];
}

async function bareSamples(body: Uint8Array, runs: number): Promise<number[]> {
  const server = await bareServer(body);
  const visitor = await visitorOf(null);
  const samples = await timedRuns(() => visitor.get(server.url), { runs, warmUp: Math.min(10, runs) });
  visitor.leave();
  await server.end();
  return samples;
}

async function sqlSamples(house: House, programme: string, runs: number): Promise<number[]> {
  const sql = await bareSql(house.folder, house.organisation);
  const samples = await timedRuns(() => sql.ask(programme), { runs, warmUp: Math.min(10, runs) });
  await sql.end();
  return samples;
}
