import type { Context } from 'hono';
import { errorsOf, type FormProblem, type FormValues } from '#kernel/form-values.ts';
import { formOf } from '#platform/form.ts';
import { type Env, page } from '#platform/http.ts';
import { noticeName } from '#platform/sealed-notice.ts';
import { todayOf } from '#platform/scope.ts';
import { openProgramme } from '../frame.ts';
import { participantsPath } from '../paths.ts';
import { copy } from './copy.nl.ts';
import { usualEnd } from './guest-link-form.ts';
import type { GuestDoor } from './guest-routes.tsx';
import { ParticipantsPage } from './pages/participants-page.tsx';
import { participantsView } from './view.ts';

const NOTICES = {
  toegevoegd: copy.added,
  zelfzeggen: copy.addedByHand,
  uitgenodigd: copy.invited,
  rol: copy.partChanged,
  gevraagd: copy.askedAgain,
  gestopt: copy.ended,
  ingetrokken: copy.withdrawn,
  opnieuw: copy.mailedAgain,
  stil: copy.held,
  leeslink: copy.guestRevokedNotice,
  teveel: copy.tooMany,
} as const;
const isKnown = (what: string): what is keyof typeof NOTICES => Object.hasOwn(NOTICES, what);

/** The page of participants; with a form for a link that was refused, that comes back. */
export async function showParticipants(
  c: Context<Env>,
  { keepsMail = false }: GuestDoor,
  refused: { readonly form: FormValues; readonly problems: readonly FormProblem[] } | null,
): Promise<Response> {
  const { programme, frame } = await openProgramme(c);
  const what = noticeName(c);
  const notice = isKnown(what)
    ? ({ kind: what === 'teveel' ? 'warning' : 'positive', text: NOTICES[what] } as const)
    : frame.notice;
  const fields = refused?.form ?? formOf({ until: usualEnd(todayOf(c.var.scope)) });
  const view = await participantsView(c.var.scope, programme);
  const errors = errorsOf(refused?.problems ?? []);
  const props = { frame: { ...frame, notice }, view, fields, errors, keepsMail };
  const html = <ParticipantsPage {...props} />;
  return page(c, html, refused ? 400 : 200);
}

/** Back to the page, that tells what happened. */
export const backTo = (c: Context<Env>, programme: string, what: keyof typeof NOTICES): Response =>
  c.redirect(`${participantsPath({ programme })}?gelukt=${what}`, 303);
