import { emptyFrame } from '#modules/people/index.ts';
import type { Database } from '#platform/database/connect.ts';
import { anyone, page, routes } from '#platform/http.ts';
import { inTransaction } from '#platform/scope.ts';
import { writeToken } from '#platform/session.ts';
import { PublicPage } from '#ui/index.ts';
import { guestPath, overviewPath } from '../paths.ts';
import { findGuestLink } from '../store/guest-links.ts';
import { copy } from './copy.nl.ts';

/** Where the program finds the data before anybody is inside; `clock` stands in for the time of day in tests. */
export type GuestDoor = {
  readonly database: Database;
  readonly secure: boolean;
  /** Public address of the program, for mails. */
  readonly url?: string;
  /** True where no mail server is set: mail is kept and not sent, and the pages say so. */
  readonly keepsMail?: boolean;
  readonly clock?: () => Temporal.Instant;
};

/** Following a link for reading: the browser keeps it, and reads on in the programme. Nothing is changed or used up by it. */
export const guestRoutes = ({ database, secure, clock }: GuestDoor) =>
  routes().get(guestPath.pattern, anyone(), async (c) => {
    const token = c.req.param('token');
    const link = await inTransaction(database, { readOnly: true }, (open) => findGuestLink(open, token, clock));
    if (!link) {
      const html = <PublicPage frame={emptyFrame(c)} title={copy.guestGoneTitle} lead={copy.guestGoneLead} />;
      return page(c, html, 404);
    }
    writeToken(c, 'guest', token, secure);
    return c.redirect(overviewPath({ programme: link.programme }), 303);
  });
