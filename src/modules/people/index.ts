export { createOrganisation, type Membership, renameSelf } from './actions.ts';
export { emptyFrame, personFrame } from './frame.ts';
export { initialsOf } from './model/initials.ts';
export { permissionsOf, type RoleName } from './model/role.ts';
export { peoplePath, signInLinkPath, signInPath, signOutPath } from './paths.ts';
export { findPerson, getOrganisation, listPersons, type Organisation, type Person } from './store.ts';
