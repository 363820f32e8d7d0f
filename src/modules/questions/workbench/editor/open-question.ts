import type { Context } from 'hono';
import { BadRequest, type Env, NotFound } from '#platform/http.ts';
import { copy } from '../copy.nl.ts';
import type { Rights } from '../places.tsx';
import { type QuestionView, questionView } from './question-view.ts';

/**
 * The question in the address, in the language that `?taal=` asks for.
 * @throws NotFound for what is no question of the organisation and of no base it takes part in; BadRequest for a language that we
 * have no name for and that nothing was written in.
 */
export async function openQuestion(c: Context<Env>): Promise<QuestionView> {
  const view = await questionView(c.var.scope, { item: c.req.param('item') ?? '', lang: c.req.query('taal') ?? 'nl' });
  if (!view) throw new NotFound();
  if (!Object.hasOwn(copy.languages, view.at.lang) && !isThere(view)) throw new BadRequest(copy.editor.noLanguage);
  return view;
}

/** True for a question that has words in this language. */
const isThere = ({ text, versions, followed, gone }: QuestionView): boolean =>
  text !== null || versions.length > 0 || followed !== null || gone !== null;

/** What the person may do with questions. */
export function mayDo(c: Context<Env>): Rights {
  const has = (right: string) => c.var.scope.actor.permissions.has(`questions.${right}` as 'questions.view');
  return { contribute: has('contribute'), edit: has('edit'), approve: has('approve'), manage: has('manage') };
}
