import type { Context } from 'hono';
import { readForm } from '#platform/form.ts';
import { anyone, type Env, NotFound, page, routes } from '#platform/http.ts';
import { inTransaction, throughLobby, waitInLobby } from '#platform/scope.ts';
import { hashOfToken, newToken, writeToken } from '#platform/session.ts';
import { clockOf, type Door } from '../../door.ts';
import { emptyFrame } from '../../frame.ts';
import { accountPath, choosePlacePath } from '../../paths.ts';
import { listPlaces, type Place } from '../../store/persons.ts';
import { moveSession } from '../../store/sessions.ts';
import { copy } from '../copy.nl.ts';
import { noteStart } from '../note-start.ts';
import { safeReturn } from '../safe-return.ts';
import { isOfOneOrganisation } from '../one-organisation.ts';
import { ownAccount, ownSession } from '../own-account.ts';
import { otherWay } from '../own-ways.tsx';
import { ChoosePlacePage } from '../pages/choose-place-page.tsx';

/** For which organisation somebody works: asked after signing in, and changed from the account page. */
export const placeRoutes = (door: Door) =>
  routes()
    .get(choosePlacePath.pattern, anyone(), ownAccount({ second: 'step' }), async (c) => {
      if (isOfOneOrganisation(ownSession(c))) return refuse(c, c.req.query('terug'));
      const places = (await placesOf(c)).map(({ id, organisationName, role }) => ({
        id,
        organisation: organisationName,
        role,
      }));
      const back = safeReturn(c.req.query('terug'));
      return page(c, <ChoosePlacePage frame={emptyFrame(c)} places={places} back={back} />);
    })
    .post(choosePlacePath.pattern, anyone(), ownAccount({ second: 'step', transaction: false }), async (c) => {
      const form = await readForm(c);
      // The sign-in service of an organisation vouches for people there, and nowhere else.
      if (isOfOneOrganisation(ownSession(c))) return refuse(c, form.get('terug'));
      await workFor(c, door, form.get('plek'));
      return c.redirect(safeReturn(form.get('terug')) ?? '/', 303);
    });

/** Asks for another proof. Choosing is a page of signing in, to which no return leads; the account page offers the places too. */
const refuse = (c: Context<Env>, back: string | undefined): Promise<Response> =>
  otherWay(c, copy.otherWay.place, safeReturn(back) ?? accountPath({}));

/** Where the account of this session has a place. */
export const placesOf = (c: Context<Env>): Promise<Place[]> =>
  throughLobby(c.var.scope, { account: ownSession(c).account }, listPlaces);

/** Another organisation is another role: the session gets a new token, and the old one opens nothing. */
async function workFor(c: Context<Env>, door: Door, wished: string): Promise<void> {
  const { account, method, browser } = ownSession(c);
  const before = hashOfToken(c.var.token ?? '');
  const token = newToken();
  await inTransaction(door.database, {}, async (open) => {
    const lobby = await waitInLobby(open, { account, key: before, ...clockOf(door) });
    const place = (await listPlaces(lobby)).find(({ id }) => id === wished);
    if (!place) throw new NotFound();
    const there = { organisation: place.organisation, person: place.id };
    await moveSession(lobby, before, { tokenHash: hashOfToken(token), place: there });
    await noteStart(open, door, { place, method, browser });
  });
  writeToken(c, 'session', token, door.secure);
}
