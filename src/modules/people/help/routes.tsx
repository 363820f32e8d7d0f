import type { Context } from 'hono';
import { asId, type Id, isId } from '#kernel/id.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { noticeName } from '#platform/sealed-notice.ts';
import type { Door } from '../door.ts';
import { personFrame } from '../frame.ts';
import { HandedLinkPage } from '../pages/handed-link.tsx';
import { colleagueHelpPath, colleagueLinkPath, colleagueSecondResetPath, colleaguesPath } from '../paths.ts';
import { findPerson } from '../store/persons.ts';
import { copy } from './copy.nl.ts';
import { handLink, heldBy, helpable, type HelpRefusal, resetSecondStep } from './help-colleague.ts';
import { HelpPage, HelpRefusedPage } from './pages/help-page.tsx';
import { toSaved } from '../to-saved.ts';

// It gives a way into somebody's account: only right after who asks proved who they are.
const manage = () => may('people.manage', { fresh: true });

/** An administrator who helps a colleague that is locked out. */
export const helpRoutes = (door: Door) =>
  routes()
    .get(colleagueHelpPath.pattern, manage(), async (c) => {
      const found = await helpable(c.var.scope, door, personIn(c));
      if (!found.ok) return refuse(c, found.reason);
      const isReset = noticeName(c) === 'weggehaald';
      const notice = isReset ? ({ kind: 'positive', text: copy.resetDone } as const) : null;
      const held = await heldBy(c.var.scope, found.value);
      const { keepsMail = false } = door;
      return page(c, <HelpPage frame={{ ...personFrame(c), notice }} person={found.value} {...{ held, keepsMail }} />);
    })
    .post(colleagueLinkPath.pattern, manage(), async (c) => {
      const made = await handLink(c.var.scope, door, { person: personIn(c), url: c.var.shell.url });
      if (!made.ok) return refuse(c, made.reason);
      const { person, link } = made.value;
      return page(
        c,
        <HandedLinkPage
          frame={personFrame(c)}
          title={copy.madeTitle(person.name)}
          lead={copy.madeLead}
          note={copy.madeOnce}
          link={link}
          back={{ label: copy.back, href: colleaguesPath({}) }}
        />,
      );
    })
    .post(colleagueSecondResetPath.pattern, manage(), async (c) => {
      const done = await resetSecondStep(c.var.scope, door, { person: personIn(c), url: c.var.shell.url });
      if (!done.ok) return refuse(c, done.reason);
      return toSaved(c, colleagueHelpPath({ person: done.value.id }), { notice: 'weggehaald' });
    });

/** @throws NotFound for anything that cannot be a person. */
function personIn(c: Context<Env>): Id<'person'> {
  const id = c.req.param('person') ?? '';
  if (!isId(id)) throw new NotFound();
  return asId<'person'>(id);
}

async function refuse(c: Context<Env>, reason: HelpRefusal): Promise<Response> {
  const person = reason === 'not-found' ? undefined : await findPerson(c.var.scope, personIn(c));
  if (reason === 'not-found' || !person) throw new NotFound();
  return page(c, <HelpRefusedPage frame={personFrame(c)} name={person.name} reason={reason} />, 409);
}
