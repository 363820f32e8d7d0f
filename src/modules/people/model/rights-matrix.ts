import { PART_RIGHTS, PARTS, RIGHTS, type Right, ROLE_RIGHTS, ROLES } from './role.ts';

type Permission = `${string}.${Right}`;
/** One thing that routes ask permission for: who may, in the order of `ROLES` and of `PARTS`. */
export type RightsRow = {
  readonly module: string;
  readonly right: Right;
  readonly roles: readonly boolean[];
  readonly parts: readonly boolean[];
};

const order = (right: Right): number => RIGHTS.indexOf(right);

/** What the permissions that real routes ask mean for each role and each part, per module in the order given. */
export function rightsMatrix(permissions: readonly Permission[]): readonly RightsRow[] {
  const split = permissions.map((permission) => {
    const [module = '', right = ''] = permission.split('.');
    return { module, right: right as Right };
  });
  const modules = [...new Set(split.map(({ module }) => module))];
  return modules.flatMap((module) =>
    split
      .filter((each) => each.module === module)
      .toSorted((a, b) => order(a.right) - order(b.right))
      .map(({ right }) => ({
        module,
        right,
        roles: ROLES.map((role) => ROLE_RIGHTS[role].includes(right)),
        parts: PARTS.map((part) => PART_RIGHTS[part].includes(right)),
      })),
  );
}
