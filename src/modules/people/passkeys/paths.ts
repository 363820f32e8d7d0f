import { path } from '#platform/http.ts';

export const passkeySignInPath = path('/aanmelden/toegangssleutel');
/** What the device is asked at signing in, as JSON. */
export const passkeySignInAskPath = path('/aanmelden/toegangssleutel/vraag');

export const passkeysPath = path('/account/toegangssleutels');
export const newPasskeyPath = path('/account/toegangssleutels/nieuw');
/** What the device is asked when a passkey is made, as JSON. */
export const newPasskeyAskPath = path('/account/toegangssleutels/vraag');
export const passkeyNamePath = path('/account/toegangssleutels/:passkey/naam');
export const passkeyRemovalPath = path('/account/toegangssleutels/:passkey/verwijdering');
