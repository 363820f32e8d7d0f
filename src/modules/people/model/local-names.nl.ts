/** How somebody who came in by the link of this computer is called, and their organisation, until they say so themselves. */
export const LOCAL_NAMES = { person: 'Ik', organisation: 'Mijn organisatie' } as const;
