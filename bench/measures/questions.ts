import { Agent } from 'node:http';
import { type Figure, figureOf, type Measured, type MeasuredFloor, quantile } from '../figure.ts';
import { bareServer } from '../floors/bare-server.ts';
import type { Measure } from '../measure.ts';
import { peakOf } from '../peak.ts';
import { aroundQuestion, type BareQuestions, bareQuestions } from '../questions/bare-questions.ts';
import { cpuInTurns } from '../questions/cpu-in-turns.ts';
import { agentFor, answerOf, arrivalsOf, loadOf } from '../questions/load.ts';
import { type Asked, pagesOf, searches } from '../questions/pages-of-site.ts';
import { ORGANISATIONS, type QuestionsHouse } from '../questions/questions-house.ts';
import type { Sizes } from '../sizes.ts';
import type { RunningProgram } from '../../test/support/running-program.ts';

/** A page with nothing kept costs at most so many times the bare program; one from memory so many times the bare server. */
const MOST = { question: 4, search: 3, memory: 4 };
const LATE_MS = 100;

/** The public site: what it costs beside the least that could answer, with the cache and without, for one and for many. */
export const someQuestions: Measure = {
  name: 'questions-2000',
  run: ({ questions, sizes }) => measured(questions(sizes.questions[0]), sizes.visits),
};
export const manyQuestions: Measure = {
  name: 'questions-20000',
  run: async function* ({ questions, sizes }) {
    if (sizes.questions[1] !== sizes.questions[0]) yield* measured(questions(sizes.questions[1]), sizes.visits);
  },
};

/** A running program over a house. */
type Stand = { readonly house: QuestionsHouse; readonly program: RunningProgram; readonly visits: Sizes['visits'] };

async function* measured(built: Promise<QuestionsHouse>, visits: Sizes['visits']): AsyncGenerator<Figure> {
  const house = await built;
  const { ms, lines } = house.readIn;
  if (lines === house.count)
    yield figure(house, {
      name: 'reading them in',
      unit: 'ms',
      samples: [ms],
      method: `the file of the contract, ${lines} lines, ${ORGANISATIONS} organisations, once`,
    });
  for (const [env, measure] of [
    [{ EENSTEMMIG_PAGE_CACHE: '0' }, fresh],
    [{}, fromMemory],
  ] as const) {
    const program = await house.start(env);
    try {
      await warmUp({ house, program, visits });
      yield* measure({ house, program, visits });
    } finally {
      await program.end('SIGTERM');
    }
  }
}

/** A server runs for weeks: what it does often was compiled long before. Every page is asked for until then. */
async function warmUp({ house, program, visits }: Stand): Promise<void> {
  const urls = pagesOf(house).flatMap(({ paths }) => urlsOf(program.url, paths));
  await loadOf(urls, { seconds: visits.seconds * WARM_ROUNDS, least: visits.least, connections: 8 });
}
const WARM_ROUNDS = 15;

/** Everything asked of the database each time. */
async function* fresh(stand: Stand): AsyncGenerator<Figure> {
  const bare = await bareQuestions({ ...stand.house, around: await aroundOn(stand) });
  try {
    for (const asked of pagesOf(stand.house)) {
      yield await freshCpu(stand, asked, bare);
      yield* waiting(stand, asked, 'fresh');
    }
    yield memory(stand, 'fresh');
  } finally {
    await bare.end();
  }
}

/** What our pages of questions have around the question. */
async function aroundOn({ house, program }: Stand): Promise<string> {
  const agent = new Agent();
  const { body } = await answerOf(`${program.url}/${house.site}/vragen/${house.slugs[0] ?? ''}`, agent);
  agent.destroy();
  return aroundQuestion(body.toString());
}

async function freshCpu({ house, program, visits }: Stand, asked: Asked, bare: BareQuestions): Promise<Figure> {
  // The program holds the database up, so what PostgreSQL does for the bare one counts there too.
  const roots = [program.process.pid ?? 0, bare.pid];
  const ours = { roots, urls: urlsOf(program.url, asked.paths) };
  const paths = asked.floor === 'search' ? searches('/zoek') : asked.paths;
  const floor = { roots, urls: urlsOf(bare.url, paths) };
  const [spent = [], least] = await cpuInTurns(asked.floor ? [ours, floor] : [ours], visits);
  const floors: MeasuredFloor[] = [];
  if (asked.floor && least) floors.push({ name: FLOORS[asked.floor], samples: least, most: MOST[asked.floor] });
  return cpu(house, asked, { how: 'fresh', samples: spent, floors });
}

const FLOORS = {
  question: 'bare Node with one query and a template of the same size',
  search: 'bare Node with a Dutch full-text query over an index, and a template',
};

/** What is kept in memory, after everything was asked once. */
async function* fromMemory(stand: Stand): AsyncGenerator<Figure> {
  const { house, program, visits } = stand;
  const agent = new Agent({ keepAlive: true });
  for (const asked of pagesOf(house)) {
    const urls = urlsOf(program.url, asked.paths);
    for (const url of urls) await answerOf(url, agent);
    const { body } = await answerOf(urls[0] ?? '', agent);
    const server = await bareServer(body);
    const contestants = [
      { roots: [program.process.pid ?? 0], urls },
      { roots: [server.process.pid ?? 0], urls: urls.map(() => server.url) },
    ];
    const [spent = [], least = []] = await cpuInTurns(contestants, visits);
    await server.end();
    const floors = [{ name: 'bare node:http, the same bytes', samples: least, most: MOST.memory }];
    yield cpu(house, asked, { how: 'from memory', samples: spent, floors });
    yield* waiting(stand, asked, 'from memory');
  }
  agent.destroy();
  yield memory(stand, 'from memory');
}

async function* waiting({ house, program, visits }: Stand, asked: Asked, how: string): AsyncGenerator<Figure> {
  const urls = urlsOf(program.url, asked.paths);
  for (const connections of asked.connections) {
    const agent = agentFor(connections);
    const arrivals = await arrivalsOf(urls, agent, connections);
    const seconds = visits.seconds * WAIT_ROUNDS;
    const { samples, failed } = await loadOf(urls, { ...visits, seconds, connections, agent });
    agent.destroy();
    if (failed > 0) throw new Error(`${failed} of ${samples.length} answers such as ${urls[0]} were not 200`);
    const goal = connections === 1 ? asked.alone : LATE_MS;
    yield figure(house, {
      name: `${asked.name}, ${how}, ${connections} at once, slowest of a hundred`,
      unit: 'ms',
      samples: [quantile(samples, 0.99)],
      ...(goal === null ? {} : { goal }),
      method: `GET over loopback until the last byte, ${samples.length} answers, by as many visitors at once who each wait for theirs; all came at the same moment before that, and the last had a first answer after ${Math.round(Math.max(...arrivals))} ms`,
    });
  }
}
/** One answer in a hundred says something only when there are thousands. */
const WAIT_ROUNDS = 3;

const urlsOf = (base: string, paths: readonly string[]): string[] => paths.map((path) => base + path);

const figure = ({ count }: QuestionsHouse, of: Measured): Figure =>
  figureOf({ ...of, name: `questions, ${count} items: ${of.name}` });

type Spent = {
  readonly how: string;
  readonly samples: readonly number[];
  readonly floors: readonly MeasuredFloor[];
};

const cpu = (house: QuestionsHouse, { name, cpuGoal }: Asked, { how, ...spent }: Spent): Figure =>
  figure(house, {
    ...spent,
    name: `${name}, ${how}, processor time`,
    unit: 'ms',
    ...(cpuGoal === undefined ? {} : { goal: cpuGoal }),
    method:
      'processor time of the server and PostgreSQL for each answer, from the total over many, in turns with the floor',
  });

const memory = ({ house, program }: Stand, how: string): Figure =>
  figure(house, {
    name: `memory of the web process, ${how}`,
    unit: 'MB',
    samples: [peakOf(program.process.pid) ?? 0],
    goal: 160,
    method: 'highest resident size (VmHWM) after all of the above, PostgreSQL apart',
  });
