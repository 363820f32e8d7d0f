import type { Context } from 'hono';
import { errorsOf, type FormProblem, type FormValues } from '#kernel/form-values.ts';
import { asId, type Id, isId } from '#kernel/id.ts';
import {
  findOrganisation,
  inviteAgain,
  isNameless,
  type MadeInvitation,
  MadeInvitationPage,
  PARTS,
  withdrawInvitation,
} from '#modules/people/index.ts';
import { formOf, readForm } from '#platform/form.ts';
import { isMailHeld } from '#platform/mail/hold.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import type { Scope } from '#platform/scope.ts';
import { ConfirmPage } from '#ui/index.ts';
import { openProgramme } from '../frame.ts';
import {
  invitationAgainPath,
  invitationEndPath,
  newParticipantPath,
  participantEndPath,
  participantPartPath,
  participantsPath,
} from '../paths.ts';
import { findPartner, listParticipations } from '../store/participations.ts';
import { endTakingPart, letTakePart } from './actions.ts';
import { addParticipant } from './add-participant.ts';
import { listChoices } from './choices.ts';
import { copy } from './copy.nl.ts';
import { guestLinkRoutes } from './guest-link-routes.tsx';
import type { GuestDoor } from './guest-routes.tsx';
import { parseParticipant } from './participant-form.ts';
import { NewParticipantPage } from './pages/new-participant-page.tsx';
import { backTo, showParticipants } from './show-participants.tsx';

/** Who takes part in a programme. Asking in and changing is sharing; taking away what others count on is managing. */
export const sharingRoutes = (door: GuestDoor) =>
  routes()
    .get(participantsPath.pattern, may('programmes.view'), (c) => showParticipants(c, door, null))
    // As asking in a colleague: it lets in people from outside, so who asks proved who they are just now.
    .get(newParticipantPath.pattern, may('programmes.share', { fresh: true }), (c) =>
      showNew(c, door, { fields: formOf({}), problems: [] }),
    )
    .post(newParticipantPath.pattern, may('programmes.share', { fresh: true }), (c) => add(c, door))
    .post(participantPartPath.pattern, may('programmes.share'), async (c) => {
      const at = await partnerIn(c);
      const asked = (await readForm(c)).get('part');
      const part = PARTS.find((each) => each === asked);
      if (!part) throw new NotFound();
      await letTakePart(c.var.scope, at, part);
      return backTo(c, at.programme, at.isOpen ? 'rol' : 'gevraagd');
    })
    .get(participantEndPath.pattern, may('programmes.manage'), async (c) => {
      const at = await partnerIn(c);
      const name = (await findOrganisation(c.var.scope, { id: at.partner }))?.name ?? '';
      return page(
        c,
        <ConfirmPage
          frame={at.frame}
          title={copy.endTitle(name)}
          action={participantEndPath(at)}
          confirmLabel={copy.endConfirm}
          cancelHref={participantsPath(at)}
          crumbs={[{ label: copy.title, href: participantsPath(at) }]}
          danger
        >
          <p>{copy.endText(name)}</p>
        </ConfirmPage>,
      );
    })
    .post(participantEndPath.pattern, may('programmes.manage'), async (c) => {
      const at = await partnerIn(c);
      await endTakingPart(c.var.scope, at);
      return backTo(c, at.programme, 'gestopt');
    })
    .route('/', invitationRoutes(door))
    .route('/', guestLinkRoutes(door));

/** Open invitations: withdrawing one, and mailing it again or making a new link. */
const invitationRoutes = (door: GuestDoor) =>
  routes()
    .post(invitationEndPath.pattern, may('programmes.share'), async (c) => {
      const at = await invitationIn(c);
      if (!(await withdrawInvitation(c.var.scope, at)).ok) throw new NotFound();
      return backTo(c, at.programme, 'ingetrokken');
    })
    .post(invitationAgainPath.pattern, may('programmes.share'), async (c) => {
      const at = await invitationIn(c);
      const words = { programmeName: at.programmeName, url: c.var.shell.url };
      const again = await inviteAgain(c.var.scope, at, words);
      if (again.ok && door.keepsMail) return showMade(c, { made: again.value, isAgain: true });
      if (again.ok) return backTo(c, at.programme, (await isMailHeld(c.var.scope)) ? 'stil' : 'opnieuw');
      if (again.reason === 'too-many') return backTo(c, at.programme, 'teveel');
      throw new NotFound();
    });

/** @throws NotFound for an organisation that does not take part. */
async function partnerIn(c: Context<Env>) {
  const { programme, frame } = await openProgramme(c);
  const id = c.req.param('partner') ?? '';
  const partner = asId<'organisation'>(id);
  const at = { programme: programme.id, partner };
  const found = isId(id) ? await findPartner(c.var.scope, at) : undefined;
  if (!found) throw new NotFound();
  return { ...at, frame, isOpen: found.standing === 'asked' || found.standing === 'accepted' };
}

async function invitationIn(
  c: Context<Env>,
): Promise<{ id: string; programme: Id<'programme'>; programmeName: string }> {
  const { programme } = await openProgramme(c);
  const id = c.req.param('invitation') ?? '';
  if (!isId(id)) throw new NotFound();
  return { id, programme: programme.id, programmeName: programme.name };
}

type Asking = { readonly fields: FormValues; readonly problems: readonly FormProblem[] };

/** Which organisations were asked for this programme and said yes, or nothing yet. */
const standingIn = async (scope: Scope, programme: Id<'programme'>): Promise<ReadonlySet<string>> =>
  new Set(
    (await listParticipations(scope, programme))
      .filter(({ standing }) => standing === 'asked' || standing === 'accepted')
      .map(({ partner }) => partner),
  );

async function showNew(c: Context<Env>, { keepsMail = false }: GuestDoor, { fields, problems }: Asking) {
  const { programme, frame } = await openProgramme(c);
  const { scope } = c.var;
  const taking = await standingIn(scope, programme.id);
  const choices = (await listChoices(scope)).filter(({ id }) => id !== scope.organisation);
  const here = choices.filter(({ id }) => !taking.has(id));
  const takingCodes = choices.filter(({ id }) => taking.has(id)).map(({ cbsCode }) => cbsCode);
  const nameless = await isNameless(scope);
  const given = { frame, programme: programme.id, here, takingCodes, fields, errors: errorsOf(problems) };
  const html = <NewParticipantPage {...given} keepsMail={keepsMail} isNameless={nameless} />;
  return page(c, html, problems.length > 0 || (nameless && c.req.method === 'POST') ? 400 : 200);
}

/** Where no mail goes out the link of an invitation is on the answer itself: it is kept nowhere to show it again. */
async function showMade(c: Context<Env>, shown: { made: MadeInvitation; isAgain: boolean }): Promise<Response> {
  const { programme, frame } = await openProgramme(c);
  const back = { label: copy.title, href: participantsPath({ programme: programme.id }) };
  return page(c, <MadeInvitationPage frame={frame} {...shown} back={back} />);
}

async function add(c: Context<Env>, door: GuestDoor): Promise<Response> {
  const { programme } = await openProgramme(c);
  const form = await readForm(c);
  const here = await listChoices(c.var.scope);
  const parsed = parseParticipant(form, { here, own: c.var.scope.organisation });
  if (!parsed.ok) return showNew(c, door, { fields: form, problems: parsed.problems });
  const { asked } = parsed.value;
  if (asked.kind === 'here' && (await standingIn(c.var.scope, programme.id)).has(asked.partner))
    return showNew(c, door, {
      fields: form,
      problems: [{ field: 'organisation', message: copy.takesPart(asked.name) }],
    });
  const outcome = await addParticipant(c.var.scope, { programme, url: c.var.shell.url }, parsed.value);
  if (!outcome.ok) {
    const message = {
      'own-address': copy.ownAddress,
      'too-many': copy.tooMany,
      'bad-address': copy.missingContact,
    };
    const problems = outcome.reason === 'nameless' ? [] : [{ field: 'email', message: message[outcome.reason] }];
    return showNew(c, door, { fields: form, problems });
  }
  if (outcome.value === null)
    return backTo(c, programme.id, door.keepsMail && parsed.value.email !== null ? 'zelfzeggen' : 'toegevoegd');
  if (door.keepsMail) return showMade(c, { made: outcome.value, isAgain: false });
  return backTo(c, programme.id, (await isMailHeld(c.var.scope)) ? 'stil' : 'uitgenodigd');
}
