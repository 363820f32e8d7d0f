import { routes } from '#platform/http.ts';
import { inLobby } from '#platform/scope.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { ActionRow, Section } from '#ui/section/section.tsx';
import { ownSession } from '../sign-in/own-account.ts';
import type { ExtraWay, WayPage } from '../sign-in/extra-way.ts';
import { listIdentities } from '../store/identities.ts';
import { findOrganisation, listWithOwnSignIn } from '../store/organisations.ts';
import { copy } from './copy.nl.ts';
import { OwnIdentities } from './pages/own-identities.tsx';
import { workAccountAtPath, workAccountPath } from './paths.ts';
import { ownIdentityRoutes } from './routes/own-identity-routes.tsx';
import { providerRoutes } from './routes/provider-routes.tsx';
import { workAccountRoutes } from './routes/work-account-routes.tsx';

/** Nothing where no organisation of this server has such a service. */
const link = async ({ door, back }: WayPage) =>
  (await inLobby(door.database, {}, (lobby) => listWithOwnSignIn(lobby))).length === 0 ? null : <Offer back={back} />;

const Offer = ({ back }: { readonly back: string | null }) => (
  <Section id="werkaccount" title={copy.title}>
    <p>{copy.lead}</p>
    <ActionRow>
      <ButtonLink
        href={workAccountPath({}) + (back === null ? '' : `?terug=${encodeURIComponent(back)}`)}
        icon="building"
      >
        {copy.signIn}
      </ButtonLink>
    </ActionRow>
  </Section>
);

/** The sign-in service of somebody's own organisation. The same for every address. */
export const workAccountWay: ExtraWay = {
  routes: (door) =>
    routes().route('/', workAccountRoutes(door)).route('/', ownIdentityRoutes(door)).route('/', providerRoutes(door)),
  onFirstPage: link,
  onWaysPage: link,
  onConfirmPage: async ({ c, back }, lobby) => {
    const here = await findOrganisation(lobby, { id: ownSession(c).organisation });
    if (!here || (await listIdentities(lobby)).length === 0) return null;
    const query = back === null ? '?bevestig' : `?bevestig&terug=${encodeURIComponent(back)}`;
    return (
      <ActionRow>
        <ButtonLink href={workAccountAtPath({ organisation: here.slug }) + query} icon="building">
          {copy.confirm}
        </ButtonLink>
      </ActionRow>
    );
  },
  onAccountPage: async ({ c }, lobby) => {
    const identities = (await listIdentities(lobby)).map(({ id, issuer }) => ({ id, host: new URL(issuer).host }));
    const hasService = (await listWithOwnSignIn(lobby, ownSession(c).organisation)).length > 0;
    return identities.length === 0 && !hasService ? null : <OwnIdentities {...{ identities, hasService }} />;
  },
};
