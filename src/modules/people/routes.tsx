import type { Context } from 'hono';
import { z } from 'zod';
import { parseForm, readForm } from '#platform/form.ts';
import { anyone, type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { sameCode } from '#platform/secret.ts';
import { dropToken } from '#platform/session.ts';
import { renameSelf } from './actions.ts';
import { copy } from './copy.nl.ts';
import type { Door } from './door.ts';
import { emptyFrame, personFrame, savedNotice } from './frame.ts';
import { SignInPage } from './pages/sign-in-page.tsx';
import { OrganisationPage } from './pages/organisation-page.tsx';
import { demoSignInPath, peoplePath, signInLinkPath, signInPath, signOutPath } from './paths.ts';
import { endSession, type Membership } from './sessions.ts';
import { completeSignIn } from './sign-in/complete-sign-in.ts';
import { getOrganisation } from './store/organisations.ts';

const namesForm = z.object({
  organisation: z.string().min(1, copy.missing).max(200),
  person: z.string().min(1, copy.missing).max(200),
});

/** The ways in and out, and the names above every plan. */
export const peopleRoutes = (door: Door) => routes().route('/', doorRoutes(door)).route('/', nameRoutes);

function doorRoutes(door: Door) {
  const enter = (c: Context<Env>, who: Membership, method: 'link' | 'demo') =>
    completeSignIn(c, door, { ...who, method, back: c.req.query('terug') });
  const signIn = (c: Context<Env>, title: string, lead: string) =>
    page(
      c,
      <SignInPage
        frame={emptyFrame(c)}
        title={title}
        lead={lead}
        example={`${c.var.shell.url}${signInPath({})}/…`}
        people={door.demoPeople}
      />,
    );
  return routes()
    .get(signInPath.pattern, anyone(), (c) => signIn(c, copy.signInTitle, copy.signInLead))
    .get(signInLinkPath.pattern, anyone(), (c) =>
      door.local && sameCode(c.req.param('token'), door.token)
        ? enter(c, door.local, 'link')
        : signIn(c, copy.staleTitle, copy.staleLead),
    )
    .post(demoSignInPath.pattern, anyone(), (c) => {
      const person = door.demoPeople.find((known) => known.id === c.req.param('person'));
      if (!person) throw new NotFound();
      return enter(c, person.member, 'demo');
    })
    .post(signOutPath.pattern, anyone(), async (c) => {
      if (c.var.token) await endSession(door.database, c.var.token);
      dropToken(c, 'session', door.secure);
      dropToken(c, 'guest', door.secure);
      return c.redirect(signInPath({}), 303);
    });
}

const nameRoutes = routes()
  .get(peoplePath.pattern, may('people.view'), async (c) => {
    const organisation = await getOrganisation(c.var.scope);
    const frame = { ...personFrame(c), notice: c.req.query('bewaard') === undefined ? null : savedNotice };
    return page(
      c,
      <OrganisationPage
        frame={frame}
        values={{ organisation: organisation.name, person: c.var.scope.actor.name }}
        errors={[]}
      />,
    );
  })
  .post(peoplePath.pattern, may('people.edit'), async (c) => {
    const form = await readForm(c);
    const parsed = parseForm(form, namesForm);
    if (!parsed.ok) {
      const values = { organisation: form.get('organisation'), person: form.get('person') };
      const errors = parsed.problems.map(({ field, message }) => ({ field, text: message }));
      return page(c, <OrganisationPage frame={personFrame(c)} values={values} errors={errors} />, 400);
    }
    await renameSelf(c.var.scope, parsed.value);
    return c.redirect(`${peoplePath({})}?bewaard`, 303);
  });
