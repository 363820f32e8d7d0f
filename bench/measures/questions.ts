import { gzipSync } from 'node:zlib';
import { type Figure, figureOf, type MeasuredFloor, quantile } from '../figure.ts';
import { bareServer } from '../floors/bare-server.ts';
import { visitorOf } from '../house/visitor.ts';
import type { Measure } from '../measure.ts';
import { peakOf } from '../peak.ts';
import { cpuMsOf, TICK_MS } from '../questions/cpu.ts';
import { SEARCHES } from '../questions/invent-questions.ts';
import { loadOf } from '../questions/load.ts';
import { bareQuestions, buildQuestions, ORGANISATIONS, type QuestionsHouse } from '../questions/questions-house.ts';

const CONNECTIONS = [1, 8, 64];
const LATE_MS = 100;

/** The public site: what it costs beside the least that could answer, with the cache and without, for one and for many. */
export const questions: Measure = {
  name: 'questions',
  run: async ({ sizes }) => {
    const figures: Figure[] = [];
    for (const count of sizes.questions) figures.push(...(await measureSize(count, sizes.visits)));
    return figures;
  },
};

type Stand = { readonly house: QuestionsHouse; readonly count: number; readonly visits: number };
type Asked = { readonly name: string; readonly urls: readonly string[]; readonly late: number };

async function measureSize(count: number, visits: number): Promise<Figure[]> {
  const house = await buildQuestions(count);
  const stand = { house, count, visits };
  try {
    const imported = figureOf({
      name: `questions, ${count} items: reading them in`,
      unit: 'ms',
      samples: [house.importMs],
      method: `the file of the contract, ${ORGANISATIONS} organisations, once`,
    });
    return [imported, ...(await fresh(stand)), ...(await fromMemory(stand))];
  } finally {
    house.remove();
  }
}

const pagesOf = ({ house: { questions, site }, count }: Stand): readonly Asked[] => [
  { name: 'question page', urls: questions, late: 15 },
  { name: 'list', urls: [`/${site}/vragen`], late: 15 },
  { name: 'search page', urls: searches(`/${site}/vragen`), late: count > 2_000 ? 40 : 15 },
  { name: 'search as JSON', urls: searches(`/api/v1/sites/${site}/vragen`), late: count > 2_000 ? 40 : 15 },
  { name: 'one item as JSON', urls: questions.map((path) => `/api/v1/sites${path}`), late: 15 },
];
const searches = (path: string): string[] => SEARCHES.map((words) => `${path}?zoek=${encodeURIComponent(words)}`);

/** Everything asked of the database each time. */
async function fresh(stand: Stand): Promise<Figure[]> {
  const program = await stand.house.start({ EENSTEMMIG_PAGE_CACHE: '0' });
  const bare = await bareQuestions(stand.house.folder);
  try {
    const roots = [program.process.pid ?? 0, bare.pid];
    const cpu = async (base: string, urls: readonly string[]) =>
      cpuMsEach(
        roots,
        urls.map((path) => base + path),
        stand.visits,
      );
    const bareQuestion = await cpu(bare.url, stand.house.questions);
    const bareSearch = await cpu(bare.url, searches('/zoek'));
    const figures: Figure[] = [];
    for (const asked of pagesOf(stand)) {
      const isSearch = asked.name.startsWith('search');
      const floor = isSearch
        ? { name: 'bare Node with a bare Dutch full-text query', samples: bareSearch }
        : { name: 'bare Node with one query and a template', samples: bareQuestion };
      const spent = await cpu(program.url, asked.urls);
      figures.push(cpuFigure(stand, `${asked.name}, fresh`, spent, [floor]));
      for (const connections of CONNECTIONS)
        figures.push(await waiting(stand, { ...asked, base: program.url, connections, how: 'fresh' }));
    }
    return [...figures, memoryFigure(stand, 'fresh', program.process.pid)];
  } finally {
    await bare.end();
    await program.end('SIGTERM');
  }
}

/** What is kept in memory, after everything was asked once. */
async function fromMemory(stand: Stand): Promise<Figure[]> {
  const program = await stand.house.start();
  const visitor = await visitorOf(null);
  try {
    const figures: Figure[] = [];
    for (const asked of pagesOf(stand).slice(0, 3)) {
      const urls = asked.urls.map((path) => program.url + path);
      for (const url of urls) await visitor.get(url);
      const { body } = await visitor.get(urls[0] ?? '');
      const server = await bareServer(body);
      const floor = await cpuMsEach([server.process.pid ?? 0], [server.url], stand.visits);
      await server.end();
      const spent = await cpuMsEach([program.process.pid ?? 0], urls, stand.visits);
      const floors = [{ name: 'bare node:http, the same bytes', samples: floor }];
      figures.push(
        cpuFigure(stand, `${asked.name}, from memory`, spent, floors),
        weightFigure(stand, asked.name, body),
      );
      for (const connections of CONNECTIONS)
        figures.push(await waiting(stand, { ...asked, base: program.url, connections, how: 'from memory' }));
    }
    return [...figures, memoryFigure(stand, 'from memory', program.process.pid)];
  } finally {
    visitor.leave();
    await program.end('SIGTERM');
  }
}

/** Processor time of each answer, with PostgreSQL, from one total over many answers; three times. */
async function cpuMsEach(roots: readonly number[], urls: readonly string[], visits: number): Promise<number[]> {
  await loadOf(urls, { connections: 8, total: Math.min(visits, 200) });
  const samples: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const before = cpuMsOf(roots);
    const { failed } = await loadOf(urls, { connections: 8, total: visits });
    if (failed > 0) throw new Error(`${failed} of ${visits} answers of ${urls[0]} were not 200`);
    // The kernel counts by the tick: less than one cannot be told.
    samples.push(Math.max(cpuMsOf(roots) - before, TICK_MS) / visits);
  }
  return samples;
}

const cpuFigure = (
  { count }: Stand,
  name: string,
  samples: readonly number[],
  floors: readonly MeasuredFloor[],
): Figure =>
  figureOf({
    name: `questions, ${count} items: ${name}, processor time`,
    unit: 'ms',
    samples,
    floors,
    method: 'processor time of the server and PostgreSQL for each answer, 8 connections, total over many',
  });

type Waiting = Asked & { readonly base: string; readonly connections: number; readonly how: string };

async function waiting({ count, visits }: Stand, asked: Waiting): Promise<Figure> {
  const { base, connections, urls, name, how, late } = asked;
  const total = Math.min(visits, connections === 1 ? 300 : 1_000);
  const { samples } = await loadOf(
    urls.map((path) => base + path),
    { connections, total },
  );
  return figureOf({
    name: `questions, ${count} items: ${name}, ${how}, ${connections} at once, slowest of a hundred`,
    unit: 'ms',
    samples: [quantile(samples, 0.99)],
    goal: connections === 1 ? late : LATE_MS,
    method: 'GET over loopback until the last byte, by as many visitors at once who each wait for their answer',
  });
}

const weightFigure = ({ count }: Stand, name: string, body: Uint8Array): Figure =>
  figureOf({
    name: `questions, ${count} items: ${name}, weight`,
    unit: 'kB',
    samples: [body.length / 1_024],
    method: 'HTML without style and font',
    floors: [{ name: 'the same, gzipped', samples: [gzipSync(body).length / 1_024] }],
  });

const memoryFigure = ({ count }: Stand, how: string, pid: number | undefined): Figure =>
  figureOf({
    name: `questions, ${count} items: memory of the web process, ${how}`,
    unit: 'MB',
    samples: [peakOf(pid) ?? 0],
    goal: 160,
    method: 'highest resident size (VmHWM) after all of the above',
  });
