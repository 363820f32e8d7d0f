import type { Context } from 'hono';
import { type Env, NotFound } from '#platform/http.ts';
import type { Rights } from '../places.tsx';
import { type QuestionView, questionView } from './question-view.ts';

/**
 * The question in the address, in the language that `?taal=` asks for.
 * @throws NotFound for what is no question of the organisation and of no base it takes part in.
 */
export async function openQuestion(c: Context<Env>): Promise<QuestionView> {
  const view = await questionView(c.var.scope, { item: c.req.param('item') ?? '', lang: c.req.query('taal') ?? 'nl' });
  if (!view) throw new NotFound();
  return view;
}

/** What the person may do with questions. */
export function mayDo(c: Context<Env>): Rights {
  const has = (right: string) => c.var.scope.actor.permissions.has(`questions.${right}` as 'questions.view');
  return { contribute: has('contribute'), edit: has('edit'), approve: has('approve'), manage: has('manage') };
}
