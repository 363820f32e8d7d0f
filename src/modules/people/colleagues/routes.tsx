import type { Context } from 'hono';
import * as z from 'zod';
import { errorsOf, type FormProblem, type FormValues } from '#kernel/form-values.ts';
import { asId, type Id, isId } from '#kernel/id.ts';
import { formOf, parseForm, readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { noticeName } from '#platform/sealed-notice.ts';
import { mailAddress } from '#platform/mail/address.ts';
import { isMailHeld } from '#platform/mail/hold.ts';
import { ConfirmPage } from '#ui/index.ts';
import type { Door } from '../door.ts';
import { personFrame } from '../frame.ts';
import { invite, inviteAgain, isNameless, type MadeInvitation, withdrawInvitation } from '../invitations/actions.ts';
import { MadeInvitationPage } from '../invitations/pages/made-invitation-page.tsx';
import type { Sharing } from '../invitations/sharing.ts';
import { ROLES } from '../model/role.ts';
import {
  colleagueInvitationAgainPath,
  colleagueInvitationEndPath,
  colleagueRemovalPath,
  colleagueRolePath,
  colleaguesPath,
  newColleaguePath,
} from '../paths.ts';
import { findPerson } from '../store/persons.ts';
import { changeRole, removeColleague } from './actions.ts';
import { copy } from './copy.nl.ts';
import { ColleaguesPage } from './pages/colleagues-page.tsx';
import { InvitePage } from './pages/invite-page.tsx';
import { colleaguesView } from './view.ts';

// What changes access asks for proof of who you are, when that is over ten minutes ago.
const manage = () => may('people.manage', { fresh: true });
const NOTICES: Readonly<Record<string, string>> = {
  uitgenodigd: copy.sent,
  ingetrokken: copy.withdrawn,
  opnieuw: copy.mailedAgain,
  stil: copy.held,
  gewijzigd: copy.changed,
  verwijderd: copy.removed,
};

/** The people of the organisation: roles, leaving, and asking in. */
export const colleagueRoutes = (door: Door, sharing: Sharing) =>
  routes()
    .get(colleaguesPath.pattern, may('people.view'), (c) => showPeople(c, door, null))
    .get(newColleaguePath.pattern, manage(), (c) => showInvite(c, door, { fields: formOf({}), problems: [] }))
    .post(newColleaguePath.pattern, manage(), (c) => askIn(c, door))
    .post(colleagueRolePath.pattern, manage(), async (c) => {
      const asked = (await readForm(c)).get('role');
      const role = ROLES.find((each) => each === asked);
      if (!role) return showPeople(c, door, copy.missingRole);
      const outcome = await changeRole(c.var.scope, sharing, personIn(c), role);
      if (outcome.ok) return back(c, 'gewijzigd');
      return refusePerson(c, door, outcome.reason);
    })
    .get(colleagueRemovalPath.pattern, manage(), async (c) => {
      const person = await findPerson(c.var.scope, personIn(c));
      if (!person) throw new NotFound();
      return page(
        c,
        <ConfirmPage
          frame={personFrame(c)}
          title={copy.removeTitle(person.name)}
          action={colleagueRemovalPath({ person: person.id })}
          confirmLabel={copy.removeConfirm}
          cancelHref={colleaguesPath({})}
          crumbs={[{ label: copy.title, href: colleaguesPath({}) }]}
          danger
        >
          <p>{copy.removeText(person.name)}</p>
        </ConfirmPage>,
      );
    })
    .post(colleagueRemovalPath.pattern, manage(), async (c) => {
      const outcome = await removeColleague(c.var.scope, sharing, personIn(c));
      if (outcome.ok) return back(c, 'verwijderd');
      return refusePerson(c, door, outcome.reason);
    })
    .post(colleagueInvitationEndPath.pattern, manage(), async (c) => {
      const outcome = await withdrawInvitation(c.var.scope, invitationIn(c));
      if (!outcome.ok) throw new NotFound();
      return back(c, 'ingetrokken');
    })
    .post(colleagueInvitationAgainPath.pattern, manage(), async (c) => {
      const words = { programmeName: '', url: c.var.shell.url };
      const outcome = await inviteAgain(c.var.scope, invitationIn(c), words);
      if (outcome.ok) return answerMade(c, door, { made: outcome.value, isAgain: true });
      if (outcome.reason === 'too-many') return showPeople(c, door, copy.tooMany);
      throw new NotFound();
    });

const back = (c: Context<Env>, what: string): Response => c.redirect(`${colleaguesPath({})}?gelukt=${what}`, 303);

/** @throws NotFound for anything that cannot be a person. */
function personIn(c: Context<Env>): Id<'person'> {
  const id = c.req.param('person') ?? '';
  if (!isId(id)) throw new NotFound();
  return asId<'person'>(id);
}

function invitationIn(c: Context<Env>): { id: string; programme: null } {
  const id = c.req.param('invitation') ?? '';
  if (!isId(id)) throw new NotFound();
  return { id, programme: null };
}

function refusePerson(c: Context<Env>, door: Door, reason: 'not-found' | 'last-administrator'): Promise<Response> {
  if (reason === 'not-found') throw new NotFound();
  return showPeople(c, door, copy.lastAdministrator);
}

async function showPeople(c: Context<Env>, { keepsMail = false }: Door, refusal: string | null): Promise<Response> {
  const text = NOTICES[noticeName(c)];
  const frame = { ...personFrame(c), notice: text === undefined ? null : ({ kind: 'positive', text } as const) };
  const view = await colleaguesView(c.var.scope);
  const html = <ColleaguesPage frame={frame} view={view} refusal={refusal} keepsMail={keepsMail} />;
  return page(c, html, refusal === null ? 200 : 409);
}

const inviteForm = z.object({
  name: z.string().min(1, copy.missingName).max(200),
  email: z.string().max(254),
  role: z.enum(ROLES, copy.missingRole),
});

type Asking = { readonly fields: FormValues; readonly problems: readonly FormProblem[] };

async function showInvite(c: Context<Env>, { keepsMail = false }: Door, { fields, problems }: Asking) {
  const nameless = await isNameless(c.var.scope);
  const props = { fields, errors: errorsOf(problems), keepsMail, isNameless: nameless };
  const isRefused = problems.length > 0 || (nameless && c.req.method === 'POST');
  return page(c, <InvitePage frame={personFrame(c)} {...props} />, isRefused ? 400 : 200);
}

/** Where no mail goes out the link is on the answer itself: it is kept nowhere to show it again. */
async function answerMade(
  c: Context<Env>,
  door: Door,
  shown: { made: MadeInvitation; isAgain: boolean },
): Promise<Response> {
  if (!door.keepsMail && (await isMailHeld(c.var.scope))) return back(c, 'stil');
  if (!door.keepsMail) return back(c, shown.isAgain ? 'opnieuw' : 'uitgenodigd');
  const to = { label: copy.title, href: colleaguesPath({}) };
  return page(c, <MadeInvitationPage frame={personFrame(c)} {...shown} back={to} />);
}

async function askIn(c: Context<Env>, door: Door): Promise<Response> {
  const form = await readForm(c);
  const parsed = parseForm(form, inviteForm);
  const email = mailAddress(form.get('email'));
  const badAddress = { field: 'email', message: copy.badAddress };
  if (!parsed.ok || email === null)
    return showInvite(c, door, {
      fields: form,
      problems: [...(parsed.ok ? [] : parsed.problems), ...(email === null ? [badAddress] : [])],
    });
  const { name, role } = parsed.value;
  const outcome = await invite(c.var.scope, { email, name, role, for: null, url: c.var.shell.url });
  if (outcome.ok) return answerMade(c, door, { made: outcome.value, isAgain: false });
  const message = {
    'own-address': copy.ownAddress,
    'too-many': copy.tooMany,
    'bad-address': copy.badAddress,
  };
  const problems = outcome.reason === 'nameless' ? [] : [{ field: 'email', message: message[outcome.reason] }];
  return showInvite(c, door, { fields: form, problems });
}
