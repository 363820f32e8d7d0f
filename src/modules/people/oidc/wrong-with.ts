import type { Configuration } from 'openid-client';
import { OutgoingProblem, type OutgoingReason } from '#platform/outgoing/outgoing-problem.ts';
import { copy } from './copy.nl.ts';

const OWN = {
  notOidc: copy.provider.notOidc,
  otherIssuer: copy.provider.otherIssuer,
  lacksCode: copy.provider.lacksCode,
  lacksPkce: copy.provider.lacksPkce,
  lacksPlaces: copy.provider.lacksPlaces,
  noService: copy.noServiceTitle,
} as const;
/** What is wrong with a provider, as a word that may stand in an address. */
export type Trouble = keyof typeof OWN | OutgoingReason;

const DEPTH = 5;

/** The problem on the network behind an error, if there is one. */
export function outgoingProblemIn(error: unknown): OutgoingProblem | null {
  let at = error;
  for (let step = 0; step < DEPTH && at instanceof Error; step += 1) {
    if (at instanceof OutgoingProblem) return at;
    at = at.cause;
  }
  return null;
}

/** Why a provider could not be read. */
export function whyUnread(error: unknown): Trouble {
  const outgoing = outgoingProblemIn(error);
  if (outgoing) return outgoing.reason;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED' ? 'otherIssuer' : 'notOidc';
}

/** What a provider that answers still lacks; null when it can do all that is needed. */
export function lacks(config: Configuration): Trouble | null {
  const server = config.serverMetadata();
  if (!server.authorization_endpoint || !server.token_endpoint || !server.jwks_uri) return 'lacksPlaces';
  if (!(server.response_types_supported ?? ['code']).includes('code')) return 'lacksCode';
  const pkce = server.code_challenge_methods_supported;
  return pkce !== undefined && !pkce.includes('S256') ? 'lacksPkce' : null;
}

const own = new Map<string, string>(Object.entries(OWN));

/** The trouble in Dutch; null for a word that is none. */
export const troubleInWords = (trouble: string): string | null => own.get(trouble) ?? OutgoingProblem.wordsOf(trouble);
