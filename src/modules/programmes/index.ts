export { addProgramme, changeProgramme } from './actions.ts';
export { openProgramme } from './frame.ts';
export { itemEditing, type ItemEditor, type ItemFieldsProps } from './item-editor.tsx';
export { differencesOf } from './model/differences.ts';
export { itemHistoryPath, newProgrammePath, programmeSettingsPath, programmesPath, undoPath } from './paths.ts';
export { findProgramme, type KeptProgramme, listProgrammes } from './store.ts';
