/** What the log holds, as people ask for it: a group, and the beginnings of the names of its events and lines. */
export const LOG_GROUPS = {
  aanmelden: ['people.session.', 'sign-in-refused', 'session-ended'],
  instellingen: ['people.account.', 'people.identityProvider.', 'people.organisation.'],
  mensen: ['people.person.', 'people.colleague.'],
  uitnodigingen: ['people.invitation.'],
  delen: ['programmes.participation.', 'programmes.guestLink.'],
  downloads: ['export'],
  programmas: ['programmes.programme.removed', 'programmes.programme.restored', 'programmes.programme.deleted'],
  gegevens: ['privacy.'],
} as const;
export type LogGroup = keyof typeof LOG_GROUPS;

export const isLogGroup = (text: string | undefined): text is LogGroup =>
  text !== undefined && Object.hasOwn(LOG_GROUPS, text);

/** The beginnings of names of a group, or of all. */
export const namesOf = (group: LogGroup | null): readonly string[] =>
  group === null ? Object.values(LOG_GROUPS).flat() : LOG_GROUPS[group];

/** The group that a name belongs to. */
export const groupOf = (name: string): LogGroup | null =>
  (Object.keys(LOG_GROUPS) as LogGroup[]).find((group) => LOG_GROUPS[group].some((start) => name.startsWith(start))) ??
  null;
