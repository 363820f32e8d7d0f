import { readForm } from '#platform/form.ts';
import { anyone, NotFound, routes } from '#platform/http.ts';
import { sameCode } from '#platform/secret.ts';
import type { Door } from '../../door.ts';
import { demoSignInPath, signInLinkPath } from '../../paths.ts';
import { completeSignIn } from '../complete-sign-in.ts';
import { copy } from '../copy.nl.ts';
import { signInForm } from '../form-token.ts';
import { takeReturn } from '../return-after-link.ts';
import { startPage } from './start-routes.tsx';

/** The link of this computer, and the invented people of the demo. */
export const localRoutes = (door: Door) =>
  routes()
    .get(signInLinkPath.pattern, anyone(), signInForm(door), (c) =>
      door.local && sameCode(c.req.param('token'), door.token)
        ? completeSignIn(c, door, { ...door.local, method: 'link', back: c.req.query('terug') ?? takeReturn(c, door) })
        : startPage(c, door, { title: copy.staleTitle, lead: copy.staleLead }),
    )
    .post(demoSignInPath.pattern, anyone(), signInForm(door), async (c) => {
      const person = door.demoPeople.find((known) => known.id === c.req.param('person'));
      if (!person) throw new NotFound();
      const back = (await readForm(c)).get('terug');
      return completeSignIn(c, door, { ...person.member, method: 'demo', back });
    });
