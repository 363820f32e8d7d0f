import { path } from '#platform/http.ts';

export const programmesPath = path('/programmas');
export const newProgrammePath = path('/programmas/nieuw');
export const programmeSettingsPath = path('/programmas/:programme/gegevens');
export const programmeRemovalPath = path('/programmas/:programme/verwijdering');
export const historyPath = path('/programmas/:programme/geschiedenis');
export const itemHistoryPath = path('/programmas/:programme/geschiedenis/:item');
/** An item as it was right after an action. */
export const versionPath = path('/programmas/:programme/geschiedenis/:item/versies/:batch');
export const undoPath = path('/programmas/:programme/geschiedenis/:batch/ongedaan');
export const participantsPath = path('/programmas/:programme/deelnemers');
export const newParticipantPath = path('/programmas/:programme/deelnemers/nieuw');
export const participantPartPath = path('/programmas/:programme/deelnemers/:partner/rol');
export const participantEndPath = path('/programmas/:programme/deelnemers/:partner/einde');
export const guestLinksPath = path('/programmas/:programme/deelnemers/leeslinks');
export const guestLinkEndPath = path('/programmas/:programme/deelnemers/leeslinks/:link/intrekking');
export const invitationEndPath = path('/programmas/:programme/deelnemers/uitnodigingen/:invitation/intrekking');
export const invitationAgainPath = path('/programmas/:programme/deelnemers/uitnodigingen/:invitation/herhaling');
/** What an organisation says to being asked; `asked` is the number of the question. */
export const acceptedPath = path('/deelname/:asked/aanneming');
export const declinedPath = path('/deelname/:asked/afwijzing');
/** Stepping out; not under `:programme`, because it is done at home and not through the passage. */
export const partingPath = path('/deelname/:shared/einde');
/** Where a link for reading leads. */
export const guestPath = path('/gast/:token');

/** Pages that stand above this module in the graph: their own paths cannot be asked here. */
export const overviewPath = path('/programmas/:programme');
export const planPath = path('/programmas/:programme/plan');
export const examplePath = path('/voorbeeld');
export const exportPath = path('/programmas/:programme/uitvoer');
