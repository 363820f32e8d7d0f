import { record } from '#platform/events.ts';
import type { Scope } from '#platform/scope.ts';
import { asksSecondFactor, updateSecondFactor } from '../store/organisations.ts';

/** Says whether everybody of the organisation of the scope signs in with a second factor; who did not is asked at the next page. */
export async function requireSecondFactor(scope: Scope, isAsked: boolean): Promise<void> {
  const before = await asksSecondFactor(scope);
  if (before === isAsked) return;
  await updateSecondFactor(scope, isAsked);
  await record(scope, [
    {
      programme: null,
      name: 'people.organisation.changed',
      kind: 'people.organisation',
      subject: scope.organisation,
      before: { secondFactor: before },
      after: { secondFactor: isAsked },
    },
  ]);
}
