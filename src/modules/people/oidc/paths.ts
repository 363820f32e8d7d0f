import { path } from '#platform/http.ts';

/** Choose an organisation; then go to its sign-in service; and come back from there. */
export const workAccountPath = path('/aanmelden/werkaccount');
export const workAccountReturnPath = path('/aanmelden/werkaccount/terug');
export const workAccountAtPath = path('/aanmelden/werkaccount/:organisation');

/** Connecting a work account to one's own account, and taking it off. */
export const identitiesPath = path('/account/werkaccount');
export const identityVisitPath = path('/account/werkaccount/koppelen');
export const identityRemovalPath = path('/account/werkaccount/:identity/verwijdering');

export const providerPath = path('/organisatie/aanmelddienst');
export const providerTestPath = path('/organisatie/aanmelddienst/proef');
export const providerRemovalPath = path('/organisatie/aanmelddienst/verwijdering');
