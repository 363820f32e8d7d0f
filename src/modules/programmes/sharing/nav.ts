import { participantsPath } from '../paths.ts';
import { copy } from './copy.nl.ts';

/** The place of the participants in the menu of a programme. */
export const sharingNav = { label: copy.nav, icon: 'users-group', href: participantsPath } as const;
