import type { ClientAuth, Configuration } from 'openid-client';
import type { Id } from '#kernel/id.ts';
import { createOutgoing, type Outgoing } from '#platform/outgoing/outgoing.ts';
import { seal, unseal } from '#platform/secret.ts';
import type { Door } from '../door.ts';
import type { IdentityProvider } from '../store/identity-providers.ts';

// Loaded with the first visit to a provider and not at the start: most servers have none, and it takes megabytes.
const openid = () => import('openid-client');

const onInternet = createOutgoing({ allow: [] });
const purposeFor = (organisation: Id<'organisation'>) => `client of ${organisation}`;

/** Seals the secret of the client for one organisation. */
export const sealSecret = (door: Door, organisation: Id<'organisation'>, secret: string): string =>
  seal(door.secret, purposeFor(organisation), secret);

/**
 * Reads what a provider says of itself, and gives what is needed to send people there.
 * @throws for a provider that cannot be reached or is none; `wrongWith` puts that into words.
 */
export async function configure(
  door: Door,
  organisation: Id<'organisation'>,
  provider: IdentityProvider,
): Promise<Configuration> {
  const { allowInsecureRequests, customFetch, discovery, enableNonRepudiationChecks, ...ways } = await openid();
  const issuer = new URL(provider.issuer);
  const secret = unseal(door.secret, purposeFor(organisation), provider.secretSealed) ?? '';
  // Plain http gets no further than hosts that the server allows: the guard refuses it for all others.
  const extras = issuer.protocol === 'http:' ? [allowInsecureRequests] : [];
  return discovery(issuer, provider.clientId, {}, clientAuth(ways, secret), {
    execute: [...extras, enableNonRepudiationChecks],
    [customFetch]: guarded(door.outgoing ?? onInternet),
  });
}

type Ways = Pick<Awaited<ReturnType<typeof openid>>, 'ClientSecretBasic' | 'ClientSecretPost'>;

/** The way to show the secret that the provider knows; the standard says basic where it names none. */
const clientAuth =
  ({ ClientSecretBasic, ClientSecretPost }: Ways, secret: string): ClientAuth =>
  (server, client, body, headers) => {
    const known = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const auth = known.includes('client_secret_basic') ? ClientSecretBasic(secret) : ClientSecretPost(secret);
    auth(server, client, body, headers);
  };

type Fetch = (
  url: string,
  options: { method: string; headers: Record<string, string>; body?: unknown },
) => Promise<Response>;

const guarded =
  (outgoing: Outgoing): Fetch =>
  (url, { method, headers, body }) =>
    outgoing(url, {
      method,
      headers,
      body: body === undefined || body === null ? undefined : String(body),
      redirect: 'manual',
    });
