import type { ModuleManifest } from '#platform/http.ts';
import { copy } from '../copy.nl.ts';

/** A line of the register: one table with personal data. */
export type RegisterLine = {
  readonly module: string;
  readonly table: string;
  readonly data: string;
  readonly term: string;
  readonly rights: string;
};
type Declared = Pick<ModuleManifest, 'name' | 'tables' | 'personalData' | 'retention'>;

/** The register, made of what the modules declare about themselves: so it cannot tell another story than the program. */
export function registerOf(modules: readonly Declared[]): RegisterLine[] {
  const rules = modules.flatMap(({ retention }) => retention ?? []);
  return modules.flatMap(({ name, tables }) =>
    tables
      .filter(({ personalData }) => personalData !== null)
      .map(({ table, personalData, notPerPerson }) => ({
        module: name,
        table,
        data: personalData ?? '',
        term: rules.find((rule) => rule.table === table)?.term ?? copy.register.noTerm,
        rights: notPerPerson ?? copy.register.covered,
      })),
  );
}
