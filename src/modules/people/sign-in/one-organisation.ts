import type { Session } from '#platform/session.ts';

/**
 * Whether a session was opened by what one organisation vouches for: its own sign-in service, or a link that somebody there handed
 * over. Who runs that organisation could have come in so; it therefore reaches that organisation and nothing else.
 */
export const isOfOneOrganisation = ({ method }: Session): boolean => method === 'oidc' || method === 'handed';
