import type { Context } from 'hono';
import * as z from 'zod';
import { parseForm, readForm } from '#platform/form.ts';
import { type Env, may, page, routes } from '#platform/http.ts';
import { noticeName } from '#platform/sealed-notice.ts';
import type { Frame } from '#ui/frame.ts';
import { renameSelf } from './actions.ts';
import { byNameRoutes } from './by-name-routes.ts';
import { rightsRoutes } from './colleagues/rights-routes.tsx';
import { colleagueRoutes } from './colleagues/routes.tsx';
import { confirmationRoutes } from './confirmation/routes.tsx';
import { copy } from './copy.nl.ts';
import type { Door } from './door.ts';
import { personFrame, savedNotice } from './frame.ts';
import { helpRoutes } from './help/routes.tsx';
import { invitationRoutes } from './invitations/routes.tsx';
import type { Sharing } from './invitations/sharing.ts';
import { OrganisationPage } from './pages/organisation-page.tsx';
import { peoplePath } from './paths.ts';
import { SecondFactorSection } from './second-factor/pages/second-factor-section.tsx';
import { secondFactorRoutes } from './second-factor/routes.tsx';
import { accountRoutes } from './sign-in/account-routes.tsx';
import { safeReturn } from './sign-in/safe-return.ts';
import { signInRoutes } from './sign-in/routes.tsx';
import { asksSecondFactor, getOrganisation } from './store/organisations.ts';
import { SAVED, toSaved } from './to-saved.ts';

const namesForm = z.object({
  organisation: z.string().min(1, copy.missing).max(200),
  person: z.string().min(1, copy.missing).max(200),
});

/** The ways in and out, and the names above every plan. */
export const peopleRoutes = (door: Door, sharing: Sharing) =>
  routes()
    .route('/', accountRoutes(door))
    // Before the link of the console, which is any one word there.
    .route('/', secondFactorRoutes(door))
    .route('/', signInRoutes(door))
    .route('/', invitationRoutes(door, sharing))
    .route('/', colleagueRoutes(door, sharing))
    .route('/', helpRoutes(door))
    .route('/', rightsRoutes)
    .route('/', confirmationRoutes(door))
    .route('/', nameRoutes)
    .route('/', byNameRoutes);

const NOTICES = { aan: copy.secondOn, uit: copy.secondOff } as const;

/** What was just done on this page. */
function noticeOf(c: Context<Env>): Frame['notice'] {
  const name = noticeName(c);
  if (name === 'aan' || name === 'uit') return { kind: 'positive', text: NOTICES[name] };
  return name === SAVED ? savedNotice : null;
}

const nameRoutes = routes()
  .get(peoplePath.pattern, may('people.view'), async (c) => {
    const organisation = await getOrganisation(c.var.scope);
    const frame = { ...personFrame(c), notice: noticeOf(c) };
    return page(
      c,
      <OrganisationPage
        frame={frame}
        back={safeReturn(c.req.query('terug'))}
        values={{ organisation: organisation.name, person: c.var.scope.actor.name }}
        errors={[]}
        mayRename={c.var.scope.actor.permissions.has('people.manage')}
        signIn={<SecondFactorSection asksSecond={await asksSecondFactor(c.var.scope)} />}
      />,
    );
  })
  .post(peoplePath.pattern, may('people.manage'), async (c) => {
    const form = await readForm(c);
    const parsed = parseForm(form, namesForm);
    if (!parsed.ok) {
      const values = { organisation: form.get('organisation'), person: form.get('person') };
      const errors = parsed.problems.map(({ field, message }) => ({ field, text: message }));
      const signIn = <SecondFactorSection asksSecond={await asksSecondFactor(c.var.scope)} />;
      const back = safeReturn(form.get('terug'));
      const props = { frame: personFrame(c), values, errors, signIn, back, mayRename: true };
      return page(c, <OrganisationPage {...props} />, 400);
    }
    await renameSelf(c.var.scope, parsed.value);
    const back = safeReturn(form.get('terug'));
    return back === null ? toSaved(c, peoplePath({})) : c.redirect(back, 303);
  });
