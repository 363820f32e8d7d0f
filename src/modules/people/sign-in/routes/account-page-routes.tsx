import type { Context } from 'hono';
import * as z from 'zod';
import { parseForm, readForm } from '#platform/form.ts';
import { anyone, type Env, page, routes } from '#platform/http.ts';
import { noticeName } from '#platform/sealed-notice.ts';
import { throughLobby } from '#platform/scope.ts';
import type { Session } from '#platform/session.ts';
import type { Door } from '../../door.ts';
import { personFrame } from '../../frame.ts';
import { accountNamePath, accountPath } from '../../paths.ts';
import { listPlaces, type Place } from '../../store/persons.ts';
import { listSessions } from '../../store/sessions.ts';
import { copy } from '../copy.nl.ts';
import { browserName } from '../model/browser-name.ts';
import { moment } from '../model/moment.ts';
import { ownAccount, ownSession } from '../own-account.ts';
import { AccountPage } from '../pages/account-page.tsx';
import { renameAccount } from '../rename-account.ts';
import { waysSection } from './ways-section.tsx';
import { SAVED, toSaved } from '../../to-saved.ts';

const nameForm = z.object({ naam: z.string().min(1, copy.account.missingName).max(200) });

/** The account page, and the name on it. */
export const accountPageRoutes = (door: Door) =>
  routes()
    .get(accountPath.pattern, anyone(), ownAccount(), (c) => accountPage(c, door, {}))
    .post(accountNamePath.pattern, anyone(), ownAccount(), async (c) => {
      const form = await readForm(c);
      const parsed = parseForm(form, nameForm);
      if (!parsed.ok) return accountPage(c, door, { name: form.get('naam'), nameError: parsed.problems[0]?.message });
      await renameAccount(c.var.scope, ownSession(c).account, parsed.value.naam);
      return toSaved(c, accountPath({}));
    });

async function accountPage(
  c: Context<Env>,
  door: Door,
  typed: { name?: string; nameError?: string | undefined },
): Promise<Response> {
  const session = ownSession(c);
  const { places, sessions, ways } = await throughLobby(c.var.scope, { account: session.account }, async (lobby) => ({
    places: await listPlaces(lobby),
    sessions: await listSessions(lobby),
    ways: await waysSection({ c, door, back: accountPath({}), address: '' }, lobby),
  }));
  const saved = savedOf(noticeName(c));
  const html = (
    <AccountPage
      frame={{ ...personFrame(c), notice: saved }}
      name={typed.name ?? c.var.scope.actor.name}
      nameError={typed.nameError}
      organisation={places.find(({ organisation }) => organisation === session.organisation)?.organisationName ?? ''}
      mayRename={c.var.scope.actor.permissions.has('people.manage')}
      otherPlaces={otherPlaces(places, session)}
      sessions={sessionsShown(sessions, session)}
      ways={ways}
    />
  );
  return page(c, html, typed.nameError === undefined ? 200 : 400);
}

function savedOf(notice: string): { kind: 'positive'; text: string } | null {
  if (notice === 'sleutel') return { kind: 'positive', text: copy.account.keyAdded };
  return notice === SAVED ? { kind: 'positive', text: copy.account.saved } : null;
}

const otherPlaces = (places: readonly Place[], session: Session) =>
  places
    .filter(({ organisation }) => organisation !== session.organisation)
    .map(({ id, organisationName, role }) => ({ id, organisation: organisationName, role }));

const sessionsShown = (sessions: readonly Session[], own: Session) =>
  sessions
    .toSorted((a, b) => Number(b.id === own.id) - Number(a.id === own.id))
    .map((session) => ({
      id: session.id,
      browser: browserName(session.browser),
      method: session.method,
      since: moment(session.createdAt),
      lastUsed: moment(session.seenAt),
      isThis: session.id === own.id,
    }));
