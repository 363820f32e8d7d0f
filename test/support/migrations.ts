import { projectFiles, readProjectFile } from './project-files.ts';

/** Paths of the migrations, in the order in which they run. */
export const migrationFiles = (): string[] => projectFiles(/^db\/migrations\/.*\.ts$/);

/**
 * Names of the tables that the migrations make, sorted. Read from the source: a name is a literal with the module as its
 * prefix, handed to a function that makes a table or standing in a list of such names.
 */
export function tablesInMigrations(): string[] {
  const made = [...migrationFiles(), ...projectFiles(/^db\/[\w-]+-tables\.ts$/)].flatMap((path) => {
    const text = readProjectFile(path);
    const direct = [
      ...text.matchAll(
        /(?:createTable\(\s*|(?:tenantTable|createTenantTable|accountTable|itemTable)\(\s*db,\s*)'(\w+)'/g,
      ),
    ].map((match) => match[1] ?? '');
    const listed = [...text.matchAll(/const TABLES = \[([\s\S]*?)\]/g)].flatMap((match) =>
      [...(match[1] ?? '').matchAll(/'(\w+)'/g)].map((name) => name[1] ?? ''),
    );
    const written = [...text.matchAll(/sql`create table (\w+) \(/g)].map((match) => match[1] ?? '');
    return [...direct, ...listed, ...written];
  });
  return [...new Set(made)].sort();
}
