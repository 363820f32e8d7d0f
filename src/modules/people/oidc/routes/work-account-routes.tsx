import type { Context } from 'hono';
import { asId, type Id } from '#kernel/id.ts';
import { anyone, type Env, NotFound, page, routes } from '#platform/http.ts';
import { inLobby } from '#platform/scope.ts';
import type { Door } from '../../door.ts';
import { emptyFrame } from '../../frame.ts';
import { completeSignIn } from '../../sign-in/complete-sign-in.ts';
import { safeReturn } from '../../sign-in/model/safe-return.ts';
import { findOrganisation, listOrganisations } from '../../store/organisations.ts';
import { accountAt, providerOf } from '../arrive.ts';
import { sealProof } from '../connect-proof.ts';
import { copy } from '../copy.nl.ts';
import { takeTicket, type Visit } from '../oidc-ticket.ts';
import { ChooseOrganisationPage } from '../pages/choose-organisation-page.tsx';
import { ConnectPage } from '../pages/connect-page.tsx';
import { workAccountAtPath, workAccountPath, workAccountReturnPath } from '../paths.ts';
import { configure } from '../provider-config.ts';
import { endVisit, type Proven } from '../visit.ts';
import { outgoingProblemIn } from '../wrong-with.ts';
import { goToProvider } from './go-to-provider.ts';
import { messagePage } from './message.tsx';

/** To the sign-in service of an organisation, and back. The way out is a link: a form may not lead to another website. */
export const workAccountRoutes = (door: Door) =>
  routes()
    .get(workAccountPath.pattern, anyone(), async (c) => {
      const [slug, back] = [c.req.query('organisatie'), safeReturn(c.req.query('terug'))];
      if (slug) {
        const query = back === null ? '' : `?terug=${encodeURIComponent(back)}`;
        return c.redirect(workAccountAtPath({ organisation: slug }) + query, 303);
      }
      const organisations = await inLobby(door.database, {}, listOrganisations);
      return page(c, <ChooseOrganisationPage frame={emptyFrame(c)} organisations={organisations} back={back} />);
    })
    .get(workAccountReturnPath.pattern, anyone(), (c) => comeBack(c, door))
    .get(workAccountAtPath.pattern, anyone(), async (c) => {
      const slug = c.req.param('organisation');
      const found = await inLobby(door.database, {}, (lobby) => findOrganisation(lobby, { slug }));
      if (!found) throw new NotFound();
      const why = c.req.query('bevestig') === undefined ? 'sign-in' : 'confirm';
      return goToProvider(c, door, { organisation: found.id, back: safeReturn(c.req.query('terug')), why });
    });

async function comeBack(c: Context<Env>, door: Door): Promise<Response> {
  const visit = await takeTicket(c, door);
  if (!visit) return messagePage(c, copy.failedTitle, copy.old);
  const organisation = asId<'organisation'>(visit.organisation);
  const provider = await providerOf(door, organisation);
  if (!provider) return messagePage(c, copy.noServiceTitle, copy.noServiceLead);
  let proven: Proven;
  try {
    const came = { query: new URL(c.req.url).search, url: c.var.shell.url };
    proven = await endVisit(await configure(door, organisation, provider), visit, came);
  } catch (error) {
    return messagePage(c, copy.failedTitle, whyNot(error));
  }
  if (visit.why === 'connect') return askToConnect(c, door, proven);
  return letIn(c, door, { proven, organisation, admits: provider.admits, back: visit.back });
}

function whyNot(error: unknown): string {
  const outgoing = outgoingProblemIn(error);
  if (outgoing) return outgoing.message;
  const isAnswer = error instanceof Error && 'code' in error && error.code === 'OAUTH_AUTHORIZATION_RESPONSE_ERROR';
  return isAnswer ? copy.stopped : copy.untrue;
}

function askToConnect(c: Context<Env>, door: Door, proven: Proven): Response {
  if (c.var.token === null) return messagePage(c, copy.failedTitle, copy.old);
  const now = (door.clock ?? Temporal.Now.instant)();
  const proof = sealProof(door, { ...proven, browser: c.var.csrf, now });
  const { host } = new URL(proven.issuer);
  return page(c, <ConnectPage frame={emptyFrame(c)} name={proven.name ?? proven.subject} host={host} proof={proof} />);
}

type Arrived = {
  readonly proven: Proven;
  readonly organisation: Id<'organisation'>;
  readonly admits: boolean;
  readonly back: Visit['back'];
};

async function letIn(c: Context<Env>, door: Door, { proven, organisation, admits, back }: Arrived): Promise<Response> {
  const account = await accountAt(door, { organisation, admits }, proven);
  if (account === null) return messagePage(c, copy.unknownTitle, copy.unknownLead);
  return completeSignIn(c, door, { account, organisation, method: 'oidc', back });
}
