import { path } from '#platform/http.ts';

export const signInPath = path('/aanmelden');
export const signInLinkPath = path('/aanmelden/:token');
export const demoSignInPath = path('/aanmelden/voorbeeld/:person');
/** Prove once more who you are, before something that changes access. */
export const confirmPath = path('/aanmelden/bevestiging');
export const signOutPath = path('/afmelden');
export const peoplePath = path('/organisatie');
