import type { Context } from 'hono';
import { cutText } from '#kernel/cut-text.ts';
import { done } from '#kernel/outcome.ts';
import type { Env } from '#platform/http.ts';
import { keepHarvest } from '../../actions/harvest.ts';
import { sameWords } from '../../model/alike.ts';
import { callsByName } from '../../model/doubtful-line.ts';
import { listWaiting } from '../../store/harvest-list.ts';
import { harvestSubject, takeStep } from '../steps/take-step.ts';
import { markAll } from './harvest-list.ts';
import type { ReadFrom } from './read-file.ts';
import type { ReadCounts } from './read-notice.ts';

/** Of a file or a session. */
export const LONGEST_NAME = 100;

/** Keeps what was read in as one step, whose id is that of the reading. What waits already in the same words comes in once. */
export async function keepReading(c: Context<Env>, { heard, left, from }: ReadFrom): Promise<ReadCounts> {
  const { scope } = c.var;
  const { waiting } = await listWaiting(scope);
  const before = new Map(waiting.map((line) => [sameWords(line.question), line]));
  // An answer that came along is never passed over.
  const fresh = heard.filter(({ question, answer }) => {
    const same = before.get(sameWords(question));
    return same === undefined || (answer !== '' && !same.hasAnswer);
  });
  const step = {
    on: [],
    may: 'questions.contribute',
    made: ({ value }: { readonly value: readonly string[] }) => value.map(harvestSubject),
  } as const;
  const reading = { source: 'file', reading: scope.batch, from: cutText(from, LONGEST_NAME) } as const;
  const values = fresh.map(({ question, answer, ...about }) => ({ question, answer, about }));
  await takeStep(c, step, async () => done(await keepHarvest(scope, reading, values)));
  const marks = await markAll(
    scope,
    fresh.map((each) => ({ ...each, source: 'file' as const, callsByName: callsByName(each.answer) })),
  );
  const known = marks.filter((mark) => mark.known !== null).length;
  return {
    ...left,
    came: fresh.length - known,
    known,
    doubtful: marks.filter(({ isDoubtful }) => isDoubtful).length,
    person: marks.filter(({ namesPerson }) => namesPerson).length,
    waiting: heard.length - fresh.length,
  };
}
