import { formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import { isId } from '#kernel/id.ts';
import { readForm } from '#platform/form.ts';
import { may, NotFound, page, routes } from '#platform/http.ts';
import { todayOf } from '#platform/scope.ts';
import { openProgramme } from '../frame.ts';
import { guestLinkEndPath, guestLinksPath, guestPath } from '../paths.ts';
import { makeGuestLink, revokeGuestLink } from './actions.ts';
import { parseGuestLink } from './guest-link-form.ts';
import { GuestLinkPage } from './pages/guest-link-page.tsx';
import type { GuestDoor } from './guest-routes.tsx';
import { backTo, showParticipants } from './show-participants.tsx';

/** Making and withdrawing links for reading. A new one is shown on the answer itself: it is kept nowhere to show it again. */
export const guestLinkRoutes = (door: GuestDoor) =>
  routes()
    .post(guestLinksPath.pattern, may('programmes.share'), async (c) => {
      const { programme, frame } = await openProgramme(c);
      const form = await readForm(c);
      const parsed = parseGuestLink(form, todayOf(c.var.scope));
      if (!parsed.ok) return showParticipants(c, door, { form, problems: parsed.problems });
      const { label, expiresAt, until } = parsed.value;
      const token = await makeGuestLink(c.var.scope, { programme: programme.id, label, expiresAt });
      const address = `${c.var.shell.url}${guestPath({ token })}`;
      const props = { frame, programme: programme.id, label, until: formatDayPlain(until), address };
      return page(c, <GuestLinkPage {...props} />);
    })
    .post(guestLinkEndPath.pattern, may('programmes.share'), async (c) => {
      const { programme } = await openProgramme(c);
      const id = c.req.param('link');
      if (!isId(id) || !(await revokeGuestLink(c.var.scope, { programme: programme.id, id })).ok) throw new NotFound();
      return backTo(c, programme.id, 'leeslink');
    });
