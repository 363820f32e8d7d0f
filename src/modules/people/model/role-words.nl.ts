import type { PartName, Right, RoleName } from './role.ts';

/** Roles, parts and rights as people read them. */
export const words = {
  roles: {
    administrator: 'beheerder',
    adviser: 'adviseur',
    contributor: 'medewerker',
    approver: 'akkoordgever',
    reader: 'lezer',
  } satisfies Record<RoleName, string>,
  roleHelp: {
    administrator: 'Mag alles, ook mensen en toegang beheren.',
    adviser: 'Werkt aan plannen en nodigt partners uit.',
    contributor: 'Leest, reageert en rondt eigen taken af.',
    approver: 'Leest, reageert en geeft akkoord.',
    reader: 'Leest alleen.',
  } satisfies Record<RoleName, string>,
  parts: { participant: 'deelnemer', partner: 'partner', reader: 'lezer' } satisfies Record<PartName, string>,
  rights: {
    view: 'lezen',
    contribute: 'reageren en eigen taken afronden',
    approve: 'akkoord geven',
    edit: 'wijzigen',
    share: 'anderen erbij halen',
    manage: 'beheren',
  } satisfies Record<Right, string>,
} as const;
