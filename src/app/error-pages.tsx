import type { Context } from 'hono';
import { emptyFrame } from '#modules/people/index.ts';
import { BadRequest, type Env, NotFound, page } from '#platform/http.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { PublicPage } from '#ui/public-page.tsx';
import { copy } from './copy.nl.ts';
import { Refused } from './refused.ts';

const REFUSALS = {
  token: copy.oldForm,
  forbidden: copy.forbidden,
  host: copy.host,
  signedOut: copy.signedOut,
  confirm: copy.confirm,
  second: copy.second,
};
type Words = { readonly title: string; readonly lead: string };

function errorPage(c: Context<Env>, status: 400 | 401 | 403 | 404 | 413 | 500, words: Words): Response {
  return page(
    c,
    <PublicPage frame={emptyFrame(c)} title={words.title} lead={words.lead}>
      <ButtonLink href="/" icon="home">
        {copy.toStart}
      </ButtonLink>
    </PublicPage>,
    status,
  );
}

export const notFoundPage = (c: Context<Env>): Response => errorPage(c, 404, copy.notFound);
export const tooLargePage = (c: Context<Env>, words: Words): Response => errorPage(c, 413, words);

/** What a person sees when something was thrown; only a bug is logged, under the number that the page shows. */
export function problemPage(problem: Error, c: Context<Env>): Response {
  if (problem instanceof NotFound) return notFoundPage(c);
  if (problem instanceof BadRequest) return errorPage(c, 400, { title: copy.badRequest.title, lead: problem.message });
  if (problem instanceof Refused) return errorPage(c, problem.why === 'signedOut' ? 401 : 403, REFUSALS[problem.why]);
  const number = crypto.randomUUID().slice(0, 8);
  c.var.shell?.log.error('request failed', problem, { number, route: c.req.routePath, method: c.req.method });
  return errorPage(c, 500, { title: copy.broken.title, lead: copy.broken.lead(number) });
}
