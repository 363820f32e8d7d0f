/** What a person is in an organisation, from most to least. */
export const ROLES = ['administrator', 'adviser', 'contributor', 'approver', 'reader'] as const;
export type RoleName = (typeof ROLES)[number];

type Right = `${string}.${'view' | 'edit' | 'manage'}`;
const MAY: Record<RoleName, readonly ('view' | 'edit' | 'manage')[]> = {
  administrator: ['view', 'edit', 'manage'],
  adviser: ['view', 'edit'],
  contributor: ['view'],
  approver: ['view'],
  reader: ['view'],
};

/** The permissions out of `all` that a role holds. */
export const permissionsOf = (role: RoleName, all: readonly Right[]): Right[] =>
  all.filter((permission) => MAY[role].some((right) => permission.endsWith(`.${right}`)));
