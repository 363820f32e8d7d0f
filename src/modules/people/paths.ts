import { path } from '#platform/http.ts';

export const signInPath = path('/aanmelden');
/** The link that the program prints when it starts. */
export const signInLinkPath = path('/aanmelden/:token');
export const demoSignInPath = path('/aanmelden/voorbeeld/:person');
/** Ask for a link by mail; and the link itself. */
export const mailLinkPath = path('/aanmelden/link');
export const mailLinkUsePath = path('/aanmelden/link/:token');
export const passwordSignInPath = path('/aanmelden/wachtwoord');
/** Prove once more who you are, before something that changes access. */
export const confirmPath = path('/aanmelden/bevestiging');
/** Choose for which organisation to work, after signing in and later. */
export const choosePlacePath = path('/aanmelden/organisatie');
/** The second step after a link by mail, where an organisation asks for it. */
export const secondStepPath = path('/aanmelden/tweede-stap');
export const signOutPath = path('/afmelden');

export const accountPath = path('/account');
export const accountNamePath = path('/account/naam');
export const accountAddressPath = path('/account/adres');
export const accountAddressUsePath = path('/account/adres/:token/:sealed');
export const accountPasswordPath = path('/account/wachtwoord');
export const accountPasswordRemovalPath = path('/account/wachtwoord/verwijdering');
export const accountCodePath = path('/account/code');
export const accountRecoveryPath = path('/account/herstelcodes');
export const sessionEndPath = path('/account/sessies/:session/afmelding');
export const otherSessionsEndPath = path('/account/sessies/afmelding');

export const peoplePath = path('/organisatie');
export const organisationByNamePath = path('/organisaties/:organisation');
export const organisationPageByNamePath = path('/organisaties/:organisation/:page{.+}');
/** Asking everybody of the organisation for a second step, or no longer. */
export const secondFactorPath = path('/organisatie/tweede-stap');
export const colleaguesPath = path('/organisatie/mensen');
export const newColleaguePath = path('/organisatie/mensen/nieuw');
export const colleagueRolePath = path('/organisatie/mensen/:person/rol');
export const colleagueRemovalPath = path('/organisatie/mensen/:person/verwijdering');
export const colleagueInvitationEndPath = path('/organisatie/mensen/uitnodigingen/:invitation/intrekking');
export const colleagueInvitationAgainPath = path('/organisatie/mensen/uitnodigingen/:invitation/herhaling');
/** For a colleague who is locked out: a link to hand over, and taking away a second step that was lost. */
export const colleagueHelpPath = path('/organisatie/mensen/:person/toegang');
export const colleagueLinkPath = path('/organisatie/mensen/:person/aanmeldlink');
export const colleagueSecondResetPath = path('/organisatie/mensen/:person/tweede-stap');
/** Of the module privacy, which stands above this one in the graph. */
export const colleagueDataPath = path('/organisatie/mensen/:person/gegevens');
export const accountDataPath = path('/account/gegevens');
/** The organisations of this server, for who runs it. */
export const organisationsPath = path('/beheer/organisaties');
export const organisationConfirmationPath = path('/beheer/organisaties/:organisation/bevestiging');
export const rightsPath = path('/organisatie/rechten');
/** Where the link of an invitation leads. */
export const invitationPath = path('/uitnodiging/:token');
