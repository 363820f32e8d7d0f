import { type Figure, figureOf } from '../figure.ts';
import { bareServer } from '../floors/bare-server.ts';
import { liveThrough, type Session } from '../house/session.ts';
import { visitorOf } from '../house/visitor.ts';
import type { Measure } from '../measure.ts';
import { peakOf } from '../peak.ts';

export const memory: Measure = {
  name: 'memory',
  run: async ({ house: built }) => {
    const house = await built();
    const program = await house.start();
    try {
      const started = peakOf(program.process.pid);
      const visitor = await visitorOf(program.link);
      const session = await liveThrough(house, visitor, program.url);
      visitor.leave();
      const peak = peakOf(program.process.pid);
      if (started === undefined || peak === undefined) return [];
      return [
        figureOf({
          name: 'memory of the web process after its start',
          unit: 'MB',
          samples: [started],
          method: 'highest resident size (VmHWM), PostgreSQL apart',
        }),
        await sessionFigure(session, peak),
      ];
    } finally {
      await program.end('SIGTERM');
    }
  },
};

async function sessionFigure(session: Session, peak: number): Promise<Figure> {
  const server = await bareServer(session.heaviest);
  const visitor = await visitorOf(null);
  for (let visit = 0; visit < session.answers; visit += 1) await visitor.get(server.url);
  const floor = peakOf(server.process.pid) ?? 0;
  visitor.leave();
  await server.end();
  return figureOf({
    name: 'memory of the web process at its peak',
    unit: 'MB',
    samples: [peak],
    goal: 160,
    method: `highest resident size after ${session.answers} pages and ${session.files} files, of all programmes, one after the other`,
    floors: [{ name: 'bare node:http, as many answers as heavy as the heaviest page', samples: [floor] }],
  });
}
