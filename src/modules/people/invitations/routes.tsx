import type { Context } from 'hono';
import { readForm } from '#platform/form.ts';
import { anyone, type Env, page, routes } from '#platform/http.ts';
import { inTransaction } from '#platform/scope.ts';
import { writeToken } from '#platform/session.ts';
import type { Door } from '../door.ts';
import { emptyFrame } from '../frame.ts';
import { invitationPath, signInPath } from '../paths.ts';
import { sessionOf } from '../sessions.ts';
import { completeSignIn } from '../sign-in/complete-sign-in.ts';
import { signInForm } from '../sign-in/form-token.ts';
import { MessagePage } from '../sign-in/pages/message-page.tsx';
import { acceptInvitation, type Accepted } from './accept.ts';
import { copy } from './copy.nl.ts';
import { InvitationRefused, type RefusalReason } from './invitation-refused.ts';
import { InvitationPage } from './pages/invitation-page.tsx';
import type { Sharing } from './sharing.ts';
import { type InvitationView, viewInvitation } from './view.ts';

const LONGEST_NAME = 200;

/** Looking at an invitation, and accepting it. */
export const invitationRoutes = (door: Door, sharing: Sharing) =>
  routes()
    .get(invitationPath.pattern, anyone(), signInForm(door), async (c) => {
      const view = await look(c, door, sharing);
      return view?.state === 'open' ? show(c, view, view.name) : refuse(c, view?.state ?? 'unknown');
    })
    .post(invitationPath.pattern, anyone(), signInForm(door), async (c) => {
      const view = await look(c, door, sharing);
      if (view?.state !== 'open') return refuse(c, view?.state ?? 'unknown');
      const typed = (await readForm(c)).get('name').trim().slice(0, LONGEST_NAME);
      const name = view.known ?? typed;
      if (name === '') return show(c, view, '', copy.nameMissing);
      try {
        const session = await sessionIn(c, door);
        const accepted = await acceptInvitation(door, sharing, { token: tokenOf(c), name, session });
        return await goIn(c, { door, sharing, accepted });
      } catch (problem) {
        if (problem instanceof InvitationRefused) return refuse(c, problem.reason, problem.organisation);
        throw problem;
      }
    });

const tokenOf = (c: Context<Env>): string => c.req.param('token') ?? '';
const look = (c: Context<Env>, door: Door, sharing: Sharing) =>
  viewInvitation(door, sharing, { token: tokenOf(c), sessionToken: c.var.token });

async function sessionIn(c: Context<Env>, door: Door) {
  const { token } = c.var;
  if (token === null) return null;
  const of = await inTransaction(door.database, { readOnly: true }, (open) => sessionOf(open, token, door.clock));
  return of ? { token, of } : null;
}

function show(c: Context<Env>, view: InvitationView, name: string, error?: string): Response {
  const errors = error === undefined ? [] : [{ field: 'name', text: error }];
  const html = <InvitationPage frame={emptyFrame(c)} token={tokenOf(c)} view={view} name={name} errors={errors} />;
  return page(c, html, error === undefined ? 200 : 400);
}

function refuse(c: Context<Env>, reason: RefusalReason | 'open', organisation = ''): Response {
  const lead =
    reason === 'organisation-here'
      ? copy.organisationHere(organisation)
      : copy.refused[reason === 'open' ? 'unknown' : reason];
  return page(c, <MessagePage frame={emptyFrame(c)} title={copy.refusedTitle} lead={lead} />, 404);
}

type Going = { readonly door: Door; readonly sharing: Sharing; readonly accepted: Accepted };

function goIn(c: Context<Env>, { door, sharing, accepted }: Going): Promise<Response> | Response {
  if (accepted.kind === 'sign-in-first')
    return c.redirect(`${signInPath({})}?terug=${encodeURIComponent(invitationPath({ token: tokenOf(c) }))}`, 303);
  const back = accepted.programme === null ? '/' : sharing.pathOf(accepted.programme);
  // Where no mail goes out, the link was handed over and proves no mailbox.
  const method = door.keepsMail ? 'handed' : 'mail';
  if (accepted.kind === 'new') return completeSignIn(c, door, { ...accepted, method, back });
  writeToken(c, 'session', accepted.sessionToken, door.secure);
  return c.redirect(back, 303);
}
