import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Figure, figureOf, type Measured, quantile } from '../figure.ts';
import type { Measure } from '../measure.ts';
import { peakOf } from '../peak.ts';
import { type Editor, editorOf, type Saved } from '../questions/editor.ts';
import { SEARCHES } from '../questions/pages-of-site.ts';
import type { QuestionsHouse } from '../questions/questions-house.ts';
import type { Met, Reading, Seen } from '../questions/readers-process.ts';
import type { RunningProgram } from '../../test/support/running-program.ts';

const PROGRAM = fileURLToPath(new URL('../questions/readers-process.ts', import.meta.url));
const PAGES = 4;
const FEW = 500;
/** What is withdrawn is gone, and what is saved is there, so long after the editor was told that it was. */
const PROMISED_MS = 1_000;
/** The editor takes the question away each third time. */
const TURN = 3;
const SAVE_EVERY_MS = 1_000;

/** Ten thousand readers while an editor saves: over a few hundred connections as fast as they go, and each with a connection of its own. */
export const questionsReaders: Measure = {
  name: 'questions-readers',
  run: async function* ({ questions, sizes }) {
    const house = await questions(sizes.questions[0]);
    const { count, pauseMs } = sizes.readers;
    const few = Math.min(FEW, count);
    yield* rush(house, {
      name: `${count} readers over ${few} connections`,
      connections: few,
      readers: count,
      pauseMs: 0,
    });
    yield* rush(house, { name: `${count} readers, each a connection`, connections: count, readers: count, pauseMs });
  },
};

type Rush = Pick<Reading, 'connections' | 'readers' | 'pauseMs'> & { readonly name: string };

async function* rush(house: QuestionsHouse, asked: Rush): AsyncGenerator<Figure> {
  const program = await house.start();
  try {
    const [slug = '', ...others] = house.slugs;
    const editor = await editorOf({ ...program, item: house.items[0] ?? '' });
    const root = `/${house.site}/vragen`;
    const reading: Reading = {
      ...asked,
      url: program.url,
      pages: PAGES,
      paths: [
        root,
        ...house.themes.map((theme) => `${root}?thema=${theme}`),
        ...others.map((other) => `${root}/${other}`),
        ...SEARCHES.map((words) => `${root}?zoek=${encodeURIComponent(words)}`),
      ],
      watched: [`${root}/${slug}`, `/api/v1/sites${root}/${slug}`],
    };
    const { met, saved } = await readWhileSaving(reading, editor);
    editor.leave();
    yield* figuresOf(asked, { met, saved, program });
  } finally {
    await program.end('SIGTERM');
  }
}

async function readWhileSaving(reading: Reading, editor: Editor): Promise<{ met: Met; saved: Saved[] }> {
  const saved = [await editor.publish(0)];
  const child = fork(PROGRAM, [], { serialization: 'advanced', execArgv: ['--disable-warning=ExperimentalWarning'] });
  child.send(reading);
  let met: Met | null = null;
  const ready = once(child, 'message').then(([told]) => {
    met = told as Met;
  });
  for (let turn = 1; met === null; turn += 1) {
    saved.push(turn % TURN === 0 ? await editor.withdraw() : await editor.publish(turn));
    await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, SAVE_EVERY_MS))]);
  }
  child.kill('SIGKILL');
  await once(child, 'exit');
  return { met, saved };
}

type Found = { readonly met: Met; readonly saved: readonly Saved[]; readonly program: RunningProgram };

function* figuresOf({ name }: Rush, { met, saved, program }: Found): Generator<Figure> {
  const { samples, failed, seen, seconds, open } = met;
  const figure = (of: Measured): Figure => figureOf({ ...of, name: `questions, ${name}: ${of.name}` });
  const stale = seen.filter((one) => isStale(one, saved)).length;
  const pages = `${samples.length} pages in ${seconds.toFixed(1)} s, ${open} connections open at once`;
  yield figure({
    name: 'no answer, or another than there is',
    unit: 'requests',
    samples: [failed],
    goal: 0,
    method: pages,
  });
  yield figure({
    name: 'what was withdrawn or saved over a second ago',
    unit: 'answers',
    samples: [stale],
    goal: 0,
    method: `of ${seen.length} readings of the page and the JSON that an editor changed ${saved.length} times meanwhile`,
  });
  yield figure({
    name: 'waiting, slowest of a hundred',
    unit: 'ms',
    samples: [quantile(samples, 0.99)],
    goal: 500,
    method: pages,
  });
  yield figure({ name: 'answers', unit: 'answers a second', samples: [samples.length / seconds], method: pages });
  yield figure({
    name: 'saving by the editor, slowest',
    unit: 'ms',
    samples: [Math.max(...saved.map(({ ms }) => ms))],
    goal: 300,
    method: `${saved.length} times through the page of the workbench, every second one`,
  });
  yield figure({
    name: 'memory of the web process',
    unit: 'MB',
    samples: [peakOf(program.process.pid) ?? 0],
    goal: 160,
    method: 'highest resident size (VmHWM), PostgreSQL apart',
  });
}

/** Whether somebody read what was no longer so for a second when they asked. */
function isStale({ at, says }: Seen, saved: readonly Saved[]): boolean {
  const settled = saved.findLastIndex((save) => save.at <= at - PROMISED_MS);
  return !saved.slice(Math.max(settled, 0)).some((save) => save.says === says);
}
