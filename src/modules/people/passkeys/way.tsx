import { routes } from '#platform/http.ts';
import type { ExtraWay } from '../sign-in/extra-way.ts';
import { moment } from '../sign-in/model/moment.ts';
import { listPasskeys } from '../store/passkeys.ts';
import { Section } from '#ui/section/section.tsx';
import { copy } from './copy.nl.ts';
import { OwnKeys } from './pages/own-keys.tsx';
import { SignInForm } from './pages/passkey-form.tsx';
import { keySignInRoutes } from './routes/key-sign-in-routes.tsx';
import { newKeyRoutes } from './routes/new-key-routes.tsx';
import { ownKeyRoutes } from './routes/own-key-routes.tsx';

const button = ({ back }: { readonly back: string | null }) => (
  <Section id="sleutel" title={copy.title}>
    <p>{copy.lead}</p>
    <SignInForm back={back} />
  </Section>
);

/** Passkeys as a way to sign in. The same for every address: the device knows which keys it has, the page does not. */
export const passkeyWay: ExtraWay = {
  routes: (door) =>
    routes().route('/', keySignInRoutes(door)).route('/', newKeyRoutes(door)).route('/', ownKeyRoutes(door)),
  onFirstPage: button,
  onWaysPage: button,
  onConfirmPage: async (at, lobby) => ((await listPasskeys(lobby)).length === 0 ? null : button(at)),
  onAccountPage: async (_at, lobby) => (
    <OwnKeys
      keys={(await listPasskeys(lobby)).map(({ id, name, createdAt, usedAt }) => ({
        id,
        name,
        made: moment(createdAt),
        used: usedAt && moment(usedAt),
      }))}
    />
  ),
};
