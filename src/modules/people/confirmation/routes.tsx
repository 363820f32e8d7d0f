import type { Context } from 'hono';
import { formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import { asId, isId } from '#kernel/id.ts';
import { readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { NOTICE, noticeName } from '#platform/sealed-notice.ts';
import type { Door } from '../door.ts';
import { personFrame } from '../frame.ts';
import { organisationConfirmationPath, organisationsPath } from '../paths.ts';
import { listUnconfirmed } from '../store/unconfirmed.ts';
import { confirmOrganisation } from './confirm-organisation.ts';
import { copy } from './copy.nl.ts';
import { OrganisationsPage } from './pages/organisations-page.tsx';

/** Whoever runs the server says which organisations are who they say they are. */
export const confirmationRoutes = (door: Door) =>
  routes()
    .get(organisationsPath.pattern, may('server.manage'), (c) => showOrganisations(c, null))
    .post(
      organisationConfirmationPath.pattern,
      may('server.manage', { fresh: true, transaction: false }),
      async (c) => {
        const id = c.req.param('organisation');
        if (!isId(id)) throw new NotFound();
        const typed = (await readForm(c)).get('code').trim();
        const { actor, now } = await c.var.withScope(async (scope) => scope);
        const asked = { id: asId<'organisation'>(id), cbsCode: typed === '' ? null : typed };
        const outcome = await confirmOrganisation(door.database, asked, { actor, clock: now });
        if (outcome.ok) return c.redirect(`${organisationsPath({})}?${NOTICE}=ja`, 303);
        const { reason } = outcome;
        if (reason === 'not-found') throw new NotFound();
        return c.var.withScope(async (scope) => {
          c.set('scope', scope);
          return showOrganisations(c, { id, typed, why: copy.refused[reason] });
        });
      },
    );

type Refusal = { readonly id: string; readonly typed: string; readonly why: string };

async function showOrganisations(c: Context<Env>, refusal: Refusal | null): Promise<Response> {
  const notice = noticeName(c) === '' ? null : ({ kind: 'positive', text: copy.done } as const);
  const waiting = (await listUnconfirmed(c.var.scope)).map(
    ({ id, name, askedBy, askedDomain, since, askedCbsCode }) => ({
      id,
      name,
      askedBy,
      askedDomain,
      since: formatDayPlain(since.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()),
      code: refusal?.id === id ? refusal.typed : (askedCbsCode ?? ''),
    }),
  );
  const frame = { ...personFrame(c), notice };
  const html = <OrganisationsPage frame={frame} waiting={waiting} refusal={refusal?.why ?? null} />;
  return page(c, html, refusal ? 409 : 200);
}
