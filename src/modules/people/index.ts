export { createOrganisation, renameSelf } from './actions.ts';
export { emptyFrame, personFrame } from './frame.ts';
export { LOCAL_NAMES } from './model/local-names.nl.ts';
export {
  invite,
  inviteAgain,
  type InviteRefusal,
  isNameless,
  type MadeInvitation,
  withdrawInvitation,
} from './invitations/actions.ts';
export { MadeInvitationPage } from './invitations/pages/made-invitation-page.tsx';
export { NamelessNotice } from './invitations/pages/nameless-notice.tsx';
export { PendingInvitations } from './invitations/pages/pending-invitations.tsx';
export type { Sharing } from './invitations/sharing.ts';
export { findMunicipality, MUNICIPALITIES } from './municipalities/municipality.ts';
export { isLastAdministrator } from './store/personal-data/erase-people.ts';
export { findDataSubject } from './store/personal-data/subject.ts';
export { listPending } from './store/invitations.ts';
export { initialsOf } from './model/initials.ts';
export { browserName } from './sign-in/model/browser-name.ts';
export { firstNameOf, isSamePerson } from './model/same-person.ts';
export {
  PARTS,
  type PartName,
  permissionsAs,
  permissionsOf,
  permissionsWithin,
  ROLES,
  type RoleName,
} from './model/role.ts';
export { type Owed, owedBy } from './second-factor/owes.ts';
export { confirmPath, peoplePath, secondStepPath, signInLinkPath, signInPath, signOutPath } from './paths.ts';
export {
  endSession,
  isStale,
  keepSessionAlive,
  type Membership,
  openSession,
  sessionOf,
  startSession,
} from './sessions.ts';
export { confirmBySlug } from './confirmation/confirm-organisation.ts';
export { addOrganisation, addPerson, type PersonToAdd } from './sign-in/add-person.ts';
export {
  findOrganisation,
  getOrganisation,
  listOrganisations,
  namesOfOrganisations,
  type Organisation,
} from './store/organisations.ts';
export { findPerson, listPersons, type Person } from './store/persons.ts';
