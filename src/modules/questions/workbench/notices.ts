import type { Context } from 'hono';
import { isId } from '#kernel/id.ts';
import { NOTICE, noticeName, withoutNotice } from '#platform/sealed-notice.ts';
import type { Env } from '#platform/http.ts';
import type { Frame } from '#ui/index.ts';
import { copy } from './copy.nl.ts';
import { basePartPath, questionsPath, stepUndoPath } from './paths.ts';

export type NoticeName = keyof typeof copy.notices;

/** An address with what was just done in it. `step`: the step that can be taken back, the batch of the scope that took it. */
export function withNotice(address: string, name: NoticeName, step?: string): string {
  const url = new URL(address, 'http://localhost');
  url.searchParams.set(NOTICE, name);
  if (step) url.searchParams.set('stap', step);
  else url.searchParams.delete('stap');
  return url.pathname + url.search;
}

type Part = { readonly base: string; readonly mode: string | undefined };

/** The same for how an organisation takes part in a base: the way back is choosing again as it was. Without a mode there is none. */
export function withWayBack(address: string, name: NoticeName, { base, mode }: Part): string {
  const url = new URL(withNotice(address, name), 'http://localhost');
  if (mode) url.searchParams.set('eerder', `${mode} ${base}`);
  return url.pathname + url.search;
}

const isNotice = (name: string): name is NoticeName => Object.hasOwn(copy.notices, name);
const REFUSALS: ReadonlySet<NoticeName> = new Set([
  'nietVanJou',
  'alOngedaan',
  'nietOngedaan',
  'alGedaan',
  'alBeantwoord',
  'nietsGekozen',
]);
/** The page of what was made is gone when that is taken back. */
const MADE: ReadonlySet<NoticeName> = new Set(['gemaakt', 'gehouden', 'gehoudenConcept']);

/** What was just done, with the way back where there is one. */
export function noticeOf(c: Context<Env>): Frame['notice'] {
  const name = noticeName(c);
  if (!isNotice(name)) return null;
  const undo = undoOf(c, name);
  const kind = REFUSALS.has(name) ? 'warning' : 'positive';
  return { kind, text: copy.notices[name], ...(undo ? { undo } : {}) };
}

function undoOf(c: Context<Env>, name: NoticeName) {
  const [mode = '', base = ''] = (c.req.query('eerder') ?? '').split(' ');
  if (isId(base))
    return {
      action: basePartPath({ base }),
      label: copy.bases.asBefore[name === 'afscheid' ? 'join' : 'mode'],
      fields: { hoe: mode },
    };
  const step = c.req.query('stap') ?? '';
  if (!isId(step)) return undefined;
  const url = withoutNotice(c.req.url);
  url.searchParams.delete('stap');
  const terug = MADE.has(name) ? questionsPath({}) : url.pathname + url.search;
  return {
    action: stepUndoPath({}),
    label: name === 'ongedaan' ? copy.redo : copy.undo,
    fields: { stap: step, terug },
  };
}
