import { may, routes } from '#platform/http.ts';
import { alikePath, questionPath } from '../paths.ts';
import { alikeLines } from './alike-lines.ts';

const LONGEST = 300;

/** The questions that look like what somebody types, for the field while they do: `{ alike: [{ title, href }] }`, the most alike first. */
export const alikeRoutes = routes().get(alikePath.pattern, may('questions.contribute'), async (c) => {
  const alike = await alikeLines(c.var.scope, (c.req.query('vraag') ?? '').replaceAll('\0', '').slice(0, LONGEST));
  return c.json({ alike: alike.map(({ item, title }) => ({ title, href: questionPath({ item }) })) }, 200, {
    'Cache-Control': 'no-store',
  });
});
