import { listVersions, type Version } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';

/** The versions of a base after the one with this number up to the newest that it shows, the oldest first. */
export async function versionsSince(scope: Scope, newest: Version, from: number): Promise<readonly Version[]> {
  const all = await listVersions(scope, newest);
  return all.filter(({ number }) => number > from && number <= newest.number).toReversed();
}
