import type { Configuration } from 'openid-client';
import type { Visit } from './oidc-ticket.ts';
import { workAccountReturnPath } from './paths.ts';

// Loaded with the first visit to a provider and not at the start: most servers have none, and it takes megabytes.
const openid = () => import('openid-client');

/** Who a provider says that somebody is. `name` is for reading only. */
export type Proven = { readonly issuer: string; readonly subject: string; readonly name: string | null };

const NAME_LIMIT = 200;
const JUST_NOW_S = 10 * 60;

/** The address back, as the provider must know it. */
export const returnAddress = (url: string): string => url + workAccountReturnPath({});

/** Where to send a browser, and what must come back from there. */
export async function startVisit(
  config: Configuration,
  asked: Pick<Visit, 'organisation' | 'back' | 'why' | 'isOwn'> & { url: string; now: Temporal.Instant },
): Promise<{ to: URL; visit: Visit }> {
  const { organisation, back, why, isOwn, url, now } = asked;
  const client = await openid();
  const secrets = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
  };
  const to = client.buildAuthorizationUrl(config, {
    redirect_uri: returnAddress(url),
    scope: 'openid profile',
    code_challenge: await client.calculatePKCECodeChallenge(secrets.verifier),
    code_challenge_method: 'S256',
    state: secrets.state,
    nonce: secrets.nonce,
    ...(why === 'sign-in' ? {} : { prompt: 'login' }),
  });
  return { to, visit: { ...secrets, organisation, back, why, isOwn, startedAt: now.toString() } };
}

/**
 * Who came back: exchanges the code and checks state, nonce, signature, issuer, audience and times.
 * @throws for everything that does not fit the visit, and when the provider cannot be asked.
 */
export async function endVisit(
  config: Configuration,
  visit: Visit,
  came: { query: string; url: string },
): Promise<Proven> {
  const { authorizationCodeGrant } = await openid();
  const tokens = await authorizationCodeGrant(config, new URL(`${returnAddress(came.url)}${came.query}`), {
    pkceCodeVerifier: visit.verifier,
    expectedState: visit.state,
    expectedNonce: visit.nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('no ID token');
  const { iss, sub, auth_time: provedAt, iat, name } = claims;
  if (visit.why !== 'sign-in' && typeof provedAt === 'number' && iat - provedAt > JUST_NOW_S)
    throw new Error('the proof is an old one');
  const shown =
    typeof name === 'string'
      ? name
          .replace(/\p{Cc}/gu, '')
          .trim()
          .slice(0, NAME_LIMIT)
      : '';
  return { issuer: iss, subject: sub, name: shown === '' ? null : shown };
}
