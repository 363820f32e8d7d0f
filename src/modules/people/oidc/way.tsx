import { routes } from '#platform/http.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { ActionRow, Section } from '#ui/section/section.tsx';
import { ownSession } from '../sign-in/own-account.ts';
import type { ExtraWay } from '../sign-in/extra-way.ts';
import { listIdentities } from '../store/identities.ts';
import { findOrganisation } from '../store/organisations.ts';
import { copy } from './copy.nl.ts';
import { OwnIdentities } from './pages/own-identities.tsx';
import { workAccountAtPath, workAccountPath } from './paths.ts';
import { ownIdentityRoutes } from './routes/own-identity-routes.tsx';
import { providerRoutes } from './routes/provider-routes.tsx';
import { workAccountRoutes } from './routes/work-account-routes.tsx';

const link = ({ back }: { readonly back: string | null }) => (
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
  onAccountPage: async (_at, lobby) => (
    <OwnIdentities
      identities={(await listIdentities(lobby)).map(({ id, issuer }) => ({ id, host: new URL(issuer).host }))}
    />
  ),
};
