export { addProgramme } from './actions.ts';
export { openProgramme } from './frame.ts';
export { itemEditing, type ItemEditor, type ItemFieldsProps } from './item-editor.tsx';
export { differencesOf } from './model/differences.ts';
export { itemHistoryPath, newProgrammePath } from './paths.ts';
export { findGuestLink, type OpenGuestLink } from './store/guest-links.ts';
export { findPassage, keepParticipation, listPassages } from './store/participations.ts';
export { findProgramme, type KeptProgramme, listProgrammes } from './store/programmes.ts';
