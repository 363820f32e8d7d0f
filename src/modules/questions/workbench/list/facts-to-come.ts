import { factsOf, fillIn } from '#modules/facts/index.ts';
import { bareStance, listFollowed, listParticipations, waitingFor } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { listFactsToCome, listTextsToCome } from '../../store/facts-of-followers.ts';

/**
 * Names without a value in what the own site will show later: texts with a date, texts of a base that wait for the own approval,
 * and texts that are ready to be published in a base (of those only the names are known here). `waits`: whether any text waits for
 * the own approval; without one no base is read.
 */
export async function missingLater(scope: Scope, { waits }: { readonly waits: boolean }): Promise<string[]> {
  const facts = await factsOf(scope);
  const parts = (await listParticipations(scope)).filter(({ state }) => state === 'taking-part');
  const live = parts.filter(({ mode }) => mode === 'at-once').map(({ owner, base }) => ({ owner, base }));
  const words = (await listTextsToCome(scope, { organisation: scope.organisation, live })).map(
    ({ title, answer }) => `${title}\n${answer}`,
  );
  for (const { base, owner, mode } of parts.filter((part) => waits && part.mode === 'after-approval')) {
    for (const { version, stance } of await listFollowed(scope, { id: base, owner }))
      if (waitingFor(bareStance(stance), mode, version.number)?.what === 'approve')
        words.push(Object.values(version.body).join('\n'));
  }
  const shortOf = words.flatMap((text) => fillIn(text, facts).missing);
  const toCome = (await listFactsToCome(scope)).filter((name) => !facts.has(name));
  return [...new Set([...shortOf, ...toCome])].toSorted();
}
