import type { Context } from 'hono';
import { isId } from '#kernel/id.ts';
import type { Env } from '#platform/http.ts';
import type { Frame } from '#ui/index.ts';
import { copy } from './copy.nl.ts';
import { inLanguage, questionArchivePath, questionStancePath } from './paths.ts';

export type NoticeName = keyof typeof copy.notices;

/** An address with what was just done in it. `back` is the number that the way back was made on. */
export function withNotice(address: string, name: NoticeName, back?: { readonly revision: number }): string {
  const url = new URL(address, 'http://localhost');
  url.searchParams.set('gelukt', name);
  if (back) url.searchParams.set('terug', String(back.revision));
  return url.pathname + url.search;
}

const isNotice = (name: string): name is NoticeName => Object.hasOwn(copy.notices, name);

/** What was just done, with the way back for who hid a question or put it aside. */
export function noticeOf(c: Context<Env>): Frame['notice'] {
  const name = c.req.query('gelukt') ?? '';
  if (!isNotice(name)) return null;
  const undo = undoOf(c, name);
  return { kind: 'positive', text: copy.notices[name], ...(undo ? { undo } : {}) };
}

function undoOf(c: Context<Env>, name: NoticeName) {
  const item = c.req.param('item') ?? '';
  const revision = c.req.query('terug') ?? '';
  if (!isId(item) || !/^\d{1,9}$/.test(revision)) return undefined;
  const lang = c.req.query('taal') ?? 'nl';
  if (name === 'verborgen')
    return {
      action: inLanguage(questionStancePath({ item }), lang),
      label: copy.undo,
      fields: { houding: revision, doe: 'volgen' },
    };
  if (name === 'gearchiveerd')
    return { action: questionArchivePath({ item }), label: copy.undo, fields: { revisie: revision, doe: 'terug' } };
  return undefined;
}
