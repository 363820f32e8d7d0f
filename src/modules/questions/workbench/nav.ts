import type { NavEntry } from '#platform/http.ts';
import { copy } from './copy.nl.ts';
import { questionsPath } from './paths.ts';

/** The place of the questions in the menu of a programme; outside one it stands in the menu of the person. */
export const questionsNav: readonly NavEntry[] = [
  {
    group: copy.group,
    order: 20,
    hiddenFromGuests: true,
    label: copy.nav,
    icon: 'message-2-question',
    href: () => questionsPath({}),
    permission: 'questions.view',
  },
];
