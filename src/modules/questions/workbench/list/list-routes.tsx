import { may, page, routes } from '#platform/http.ts';
import { mayDo } from '../editor/open-question.ts';
import { questionsPath } from '../paths.ts';
import { questionsFrame } from '../questions-frame.ts';
import { ListPage } from './list-page.tsx';
import { listView } from './list-view.ts';
import { readListWish } from './list-wish.ts';

/** The list of questions. */
export const listRoutes = routes().get(questionsPath.pattern, may('questions.view'), async (c) => {
  const view = await listView(
    c.var.scope,
    readListWish((name) => c.req.query(name)),
  );
  return page(c, <ListPage frame={questionsFrame(c)} view={view} may={mayDo(c)} />);
});
