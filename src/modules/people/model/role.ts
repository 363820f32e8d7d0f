/** What a person is in an organisation, from most to least. */
export const ROLES = ['administrator', 'adviser', 'contributor', 'approver', 'reader'] as const;
export type RoleName = (typeof ROLES)[number];
/** As what another organisation takes part in a programme, from most to least. */
export const PARTS = ['participant', 'partner', 'reader'] as const;
export type PartName = (typeof PARTS)[number];

export const RIGHTS = ['view', 'contribute', 'approve', 'edit', 'share', 'manage'] as const;
export type Right = (typeof RIGHTS)[number];
type Permission = `${string}.${Right}`;

/**
 * What each role may do: `contribute` is doing your own tasks and reacting, `approve` is giving approval, `edit` is changing
 * the plan, `share` is letting others in, `manage` is people, ending access and removing for good.
 */
export const ROLE_RIGHTS: Record<RoleName, readonly Right[]> = {
  administrator: ['view', 'contribute', 'approve', 'edit', 'share', 'manage'],
  adviser: ['view', 'contribute', 'approve', 'edit', 'share'],
  contributor: ['view', 'contribute'],
  approver: ['view', 'contribute', 'approve'],
  reader: ['view'],
};
/** The most that anybody of another organisation may do in a shared programme. Sharing on and managing stay with the owner. */
export const PART_RIGHTS: Record<PartName, readonly Right[]> = {
  participant: ['view', 'contribute', 'approve', 'edit'],
  partner: ['view', 'contribute', 'approve'],
  reader: ['view'],
};

const holding = (rights: readonly Right[], all: readonly Permission[]): Permission[] =>
  all.filter((permission) => rights.some((right) => permission.endsWith(`.${right}`)));

/** The permissions out of `all` that a role holds in its own organisation. */
export const permissionsOf = (role: RoleName, all: readonly Permission[]): Permission[] =>
  holding(ROLE_RIGHTS[role], all);

/** The permissions in a programme of another organisation: what the role may at home, within what the part allows. */
export const permissionsAs = (part: PartName, role: RoleName, all: readonly Permission[]): Permission[] =>
  holding(
    ROLE_RIGHTS[role].filter((right) => PART_RIGHTS[part].includes(right)),
    all,
  );

/** What is left of the permissions that somebody holds at home in a programme where their organisation takes part. */
export const permissionsWithin = (part: PartName, held: ReadonlySet<Permission>): Set<Permission> =>
  new Set(holding(PART_RIGHTS[part], [...held]));
