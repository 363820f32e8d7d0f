import { writeFile } from 'node:fs/promises';
import { localPerson } from '#app/door.ts';
import { asId, type Id, isId, newId } from '#kernel/id.ts';
import { addPlanItems, loadPlan } from '#modules/dossier/index.ts';
import { serialisePlan } from '#modules/exchange/index.ts';
import { findPerson } from '#modules/people/index.ts';
import { addProgramme } from '#modules/programmes/index.ts';
import type { Database } from '#platform/database/connect.ts';
import { listOrganisations } from '#platform/jobs/run-job.ts';
import { inScope, type Scope } from '#platform/scope.ts';
import { type Command, CommandRefused, json, splitArgs, WrongUse } from '../command.ts';
import { readPlan } from '../read-plan.ts';
import { withDatabase } from '../with-database.ts';

async function asLocal<T>(database: Database, work: (scope: Scope) => Promise<T>): Promise<T> {
  const { organisation, person } = await localPerson(database);
  const nobody = { id: person, name: '', permissions: new Set<never>() };
  return inScope(database, { organisation, actor: nobody }, async (scope) =>
    work({ ...scope, actor: { ...nobody, name: (await findPerson(scope, person))?.name ?? '' } }),
  );
}

/** The plan of a programme, of whichever organisation of this server; read in the name of its owner. */
async function findPlan(database: Database, id: Id<'programme'>) {
  const actor = { id: newId<'person'>(), name: '', permissions: new Set<never>() };
  for (const organisation of await listOrganisations(database)) {
    const work = (scope: Scope) => loadPlan(scope, id);
    const found = await inScope(database, { organisation, actor }, work, { readOnly: true });
    if (found) return found;
  }
  return undefined;
}

export const programme: Command = {
  usage: 'programme import PLAN | programme export NUMMER [-o UIT]',
  about: 'Zet een plan als programma in de database, of haal een programma als planbestand op.',
  run: async (args, { out }) => {
    const { values, positionals } = splitArgs(
      args,
      { output: { type: 'string', short: 'o' }, json: { type: 'boolean' } },
      2,
    );
    const [verb, what = ''] = positionals;
    if (verb === 'import') {
      const plan = await readPlan(what);
      const id = await withDatabase(({ database }) =>
        asLocal(database, async (scope) => {
          const made = await addProgramme(scope, plan.programme);
          await addPlanItems(scope, made, plan);
          return made;
        }),
      );
      out(values.json ? json({ id }) : `${id}\n`);
      return 0;
    }
    if (verb !== 'export') throw new WrongUse('Kies programme import of programme export.');
    const found = isId(what)
      ? await withDatabase(({ database }) => findPlan(database, asId<'programme'>(what)))
      : undefined;
    if (!found) throw new CommandRefused(`Er is geen programma met nummer ${what}.`);
    const text = serialisePlan(found.plan);
    if (values.output) await writeFile(values.output, text);
    else out(text);
    return 0;
  },
};
