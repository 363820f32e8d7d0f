import type { Context } from 'hono';
import { asId, type Id } from '#kernel/id.ts';
import { readForm } from '#platform/form.ts';
import { anyone, type Env, NotFound, page, routes } from '#platform/http.ts';
import { inLobby, inTransaction, waitInLobby } from '#platform/scope.ts';
import { clockOf, type Door } from '../../door.ts';
import { emptyFrame } from '../../frame.ts';
import { sessionOf } from '../../sessions.ts';
import { completeSignIn } from '../../sign-in/complete-sign-in.ts';
import { signInForm } from '../../sign-in/form-token.ts';
import { safeReturn } from '../../sign-in/safe-return.ts';
import { VISIT_LIMITS } from '../../sign-in/model/turns.ts';
import { waitPage } from '../../sign-in/routes/wait-page.tsx';
import { sourceOf, takeTurn } from '../../sign-in/throttle.ts';
import { findAccount } from '../../store/accounts.ts';
import { findOrganisation, listWithOwnSignIn } from '../../store/organisations.ts';
import { type Arrival, sealArrival, takeArrival } from '../arrival-proof.ts';
import { accountAt, providerOf } from '../arrive.ts';
import { sealProof } from '../connect-proof.ts';
import { copy } from '../copy.nl.ts';
import { takeTicket } from '../oidc-ticket.ts';
import { ChooseOrganisationPage } from '../pages/choose-organisation-page.tsx';
import { ConnectPage } from '../pages/connect-page.tsx';
import { GoOnPage } from '../pages/go-on-page.tsx';
import { workAccountAtPath, workAccountPath, workAccountReturnPath } from '../paths.ts';
import { knownProvider } from '../provider-cache.ts';
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
      const organisations = await inLobby(door.database, {}, (lobby) => listWithOwnSignIn(lobby));
      if (organisations.length === 0) return messagePage(c, copy.nowhereTitle, copy.nowhereLead);
      return page(c, <ChooseOrganisationPage frame={emptyFrame(c)} organisations={organisations} back={back} />);
    })
    .post(workAccountPath.pattern, anyone(), signInForm(door), async (c) => {
      const proof = (await readForm(c)).get('bewijs');
      const arrival = await takeArrival(door, { proof, browser: c.var.csrf });
      return arrival === null ? messagePage(c, copy.failedTitle, copy.old) : letIn(c, door, arrival);
    })
    .get(workAccountReturnPath.pattern, anyone(), signInForm(door), (c) => comeBack(c, door))
    .get(workAccountAtPath.pattern, anyone(), async (c) => {
      const slug = c.req.param('organisation');
      const found = await inLobby(door.database, {}, (lobby) => findOrganisation(lobby, { slug }));
      if (!found) throw new NotFound();
      const wait = await takeTurn(door, [
        { what: `visits:${found.id} from ${sourceOf(c, door)}`, limits: VISIT_LIMITS },
      ]);
      if (wait !== null) return waitPage(c, wait);
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
    proven = await endVisit(await knownProvider(door, organisation, provider), visit, came);
  } catch (error) {
    return messagePage(c, copy.failedTitle, whyNot(error));
  }
  if (visit.why === 'connect') return askToConnect(c, door, proven);
  const { back, state, isOwn } = visit;
  return arrive(c, door, { arrival: { ...proven, organisation, back, state }, isOwn, admits: provider.admits });
}

/**
 * Straight on for who came from a page of ours and is nobody else here. Otherwise another website may have sent this browser, so
 * the session starts with a form of ours, as by every other way.
 */
async function arrive(
  c: Context<Env>,
  door: Door,
  { arrival, isOwn, admits }: { arrival: Arrival; isOwn: boolean; admits: boolean },
): Promise<Response> {
  const organisation = asId<'organisation'>(arrival.organisation);
  const known = await accountAt(door, { organisation, admits: false }, arrival);
  if (known === null && !admits) return messagePage(c, copy.unknownTitle, copy.unknownLead);
  const here = await signedInHere(c, door);
  const isSame = here !== null && here.account === known;
  if (isSame || (here === null && isOwn)) return letIn(c, door, arrival);
  const { host } = new URL(arrival.issuer);
  const name = arrival.name ?? arrival.subject;
  const proof = sealArrival(door, arrival, c.var.csrf);
  return page(c, <GoOnPage frame={emptyFrame(c)} name={name} host={host} ends={here?.name ?? null} proof={proof} />);
}

/** Who is signed in in this browser; null for nobody. */
const signedInHere = (c: Context<Env>, door: Door): Promise<{ account: Id<'account'>; name: string } | null> =>
  inTransaction(door.database, { readOnly: true }, async (open) => {
    const session = c.var.token === null ? undefined : await sessionOf(open, c.var.token, door.clock);
    if (!session) return null;
    const owner = await findAccount(await waitInLobby(open, { account: session.account, ...clockOf(door) }));
    return { account: session.account, name: owner?.name ?? '' };
  });

function whyNot(error: unknown): string {
  const outgoing = outgoingProblemIn(error);
  if (outgoing) return copy.unreachable;
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

async function letIn(c: Context<Env>, door: Door, arrival: Arrival): Promise<Response> {
  const organisation = asId<'organisation'>(arrival.organisation);
  const admits = (await providerOf(door, organisation))?.admits;
  if (admits === undefined) return messagePage(c, copy.noServiceTitle, copy.noServiceLead);
  const account = await accountAt(door, { organisation, admits }, arrival);
  if (account === null) return messagePage(c, copy.unknownTitle, copy.unknownLead);
  return completeSignIn(c, door, { account, organisation, method: 'oidc', back: arrival.back });
}
