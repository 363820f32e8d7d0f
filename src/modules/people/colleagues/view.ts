import { formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import type { Scope } from '#platform/scope.ts';
import type { RoleName } from '../model/role.ts';
import { lastSignIns } from '../store/colleagues.ts';
import { listFormer } from '../store/former.ts';
import { listPending } from '../store/invitations.ts';
import { listPersons } from '../store/persons.ts';

/** The people of an organisation as their page shows them; days are in words. Invitations are for who manages people. */
export type ColleaguesView = {
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: RoleName;
    /** Null for somebody who never did, as far as the audit goes back. */
    readonly lastSignIn: string | null;
    readonly isYou: boolean;
    /** The only administrator: cannot be removed. */
    readonly isLast: boolean;
  }[];
  readonly pending: readonly {
    readonly id: string;
    readonly who: string;
    readonly role: RoleName;
    /** Null when its time is over. */
    readonly until: string | null;
  }[];
  /** Who left and was not erased, for who manages people. */
  readonly former: readonly { readonly id: string; readonly name: string; readonly left: string }[];
  readonly mayManage: boolean;
};

const dayOf = (at: Temporal.Instant): string =>
  formatDayPlain(at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString());

export async function colleaguesView(scope: Scope): Promise<ColleaguesView> {
  const mayManage = scope.actor.permissions.has('people.manage');
  const signIns = await lastSignIns(scope);
  const pending = mayManage ? await listPending(scope, { programme: null }) : [];
  const former = mayManage ? await listFormer(scope) : [];
  const persons = await listPersons(scope);
  const administrators = persons.filter(({ role }) => role === 'administrator').length;
  return {
    people: persons.map(({ id, name, role }) => {
      const last = signIns.get(id);
      const isLast = role === 'administrator' && administrators === 1;
      return { id, name, role, lastSignIn: last ? dayOf(last) : null, isYou: id === scope.actor.id, isLast };
    }),
    pending: pending.map(({ id, name, email, role, expiresAt, state }) => ({
      id,
      who: `${name} (${email})`,
      role,
      until: state === 'open' ? dayOf(expiresAt) : null,
    })),
    former: former.map(({ id, name, leftAt }) => ({ id, name, left: dayOf(leftAt) })),
    mayManage,
  };
}
