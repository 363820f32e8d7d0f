export { addProgramme, changeProgramme } from './actions.ts';
export { openProgramme } from './frame.ts';
export { itemEditing, type ItemEditor, type ItemFieldsProps } from './item-editor.tsx';
export { differencesOf } from './model/differences.ts';
export { itemHistoryPath, newProgrammePath, programmeSettingsPath, programmesPath, undoPath } from './paths.ts';
export { findGuestLink, type OpenGuestLink } from './store/guest-links.ts';
export { findPassage, keepParticipation, listPassages, type Passage } from './store/participations.ts';
export { findProgramme, type KeptProgramme, listProgrammes } from './store/programmes.ts';
