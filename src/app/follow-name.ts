import { ChangedMeanwhile, followName, type Renaming } from '#modules/dossier/index.ts';
import type { KeptProgramme } from '#modules/programmes/index.ts';
import { BadRequest } from '#platform/http.ts';
import type { Scope } from '#platform/scope.ts';
import { copy } from './copy.nl.ts';

/**
 * Lets a new name of an audience or a means follow to everything that names it. What names them stands higher in the module graph
 * than they do, so the app ties the two.
 */
export const followNameOf =
  (of: Renaming['of']) =>
  async (scope: Scope, programme: KeptProgramme, names: { readonly from: string; readonly to: string }) => {
    await followName(scope, programme.id, { of, ...names }).catch((problem: unknown) => {
      throw problem instanceof ChangedMeanwhile ? new BadRequest(copy.changedMeanwhile) : problem;
    });
  };
