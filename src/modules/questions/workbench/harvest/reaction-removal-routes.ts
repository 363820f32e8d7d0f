import { isId } from '#kernel/id.ts';
import { may, NotFound, routes } from '#platform/http.ts';
import { removeFeedback } from '../../actions/harvest.ts';
import { withNotice } from '../notices.ts';
import { harvestPath, reactionRemovalPath } from '../paths.ts';

/** Taking away what one visitor wrote, for who may publish: it may hold things about people. */
export const reactionRemovalRoutes = routes().post(reactionRemovalPath.pattern, may('questions.edit'), async (c) => {
  const id = c.req.param('reaction') ?? '';
  if (!isId(id) || !(await removeFeedback(c.var.scope, id)).ok) throw new NotFound();
  return c.redirect(withNotice(harvestPath({}), 'reactieWeg'), 303);
});
