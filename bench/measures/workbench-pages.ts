import type { Measure } from '../measure.ts';
import { pagesMeasure, type Visit } from './pages.ts';

const PAGES = [
  ['overview', ''],
  ['plan', '/plan'],
  ['audiences', '/doelgroepen'],
  ['field of influence', '/krachtenveld'],
  ['message', '/boodschap'],
  ['channels', '/middelen'],
  ['attention', '/aandacht'],
  ['files', '/uitvoer'],
  ['history', '/geschiedenis'],
] as const;

/** Every other page of a programme; one that does not exist (yet) gives no figure. */
export const workbenchPages: Measure = {
  name: 'workbench pages',
  run: (bench) =>
    pagesMeasure('workbench pages', ({ programmes }) => {
      const programme = programmes.get(bench.sizes.plan);
      return PAGES.map(
        ([name, path]): Visit => ({
          name: `page ${name}, ${bench.sizes.plan} activities`,
          path: `/programmas/${programme}${path}`,
          programme: null,
          goal: 100,
        }),
      );
    }).run(bench),
};
