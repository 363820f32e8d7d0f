import { findPerson, permissionsOf, signInPath } from '#modules/people/index.ts';
import type { Database } from '#platform/database/connect.ts';
import { readForm } from '#platform/form.ts';
import type { Gate } from '#platform/http.ts';
import { type Actor, inScope, type Permission, type Scope } from '#platform/scope.ts';
import { sameCode } from '#platform/secret.ts';
import type { Session } from '#platform/session.ts';
import { fileLimit } from './body-limits.ts';
import { Refused } from './refused.ts';

/** Thrown to roll a transaction back after the answer was made. */
class RolledBack extends Error {}

type GateContext = Parameters<Gate>[0];
type Options = {
  readonly database: Database;
  readonly permissions: readonly Permission[];
  readonly clock?: () => Temporal.Instant;
};

/**
 * What stands between the browser and every route of a person: a session, the form's token, the permission, one transaction.
 * The order matters: who is not signed in learns nothing about what exists, and who may not do this sends no body for nothing.
 */
export function createGate(options: Options): Gate {
  return async (c, permission, { transaction = true, takesFile = false }, next) => {
    const { session } = c.var;
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!session) {
      if (reads) return c.redirect(signInPath({}), 303);
      throw new Refused('signedOut');
    }
    const asPerson = <T>(work: (scope: Scope) => Promise<T>) =>
      inPersonScope(options, { session, permission, reads }, work);
    c.set('withScope', asPerson);
    // Before the body, in a transaction of its own: a slow sender must not keep a connection busy.
    if (!reads || !transaction) await asPerson(async () => {});
    const tooLarge = takesFile ? await fileLimit(c, async () => {}) : undefined;
    if (tooLarge) return tooLarge;
    if (!reads && !sameCode(await tokenOf(c), c.var.csrf)) throw new Refused('token');
    if (transaction) await inOneTransaction(c, asPerson, next);
    else await next();
    return undefined;
  };
}

type Asked = { readonly session: Session; readonly permission: Permission; readonly reads: boolean };

/** Runs `work` as the person of the session, who must still be there and hold the permission. */
function inPersonScope<T>(
  { database, permissions, clock }: Options,
  { session, permission, reads }: Asked,
  work: (scope: Scope) => Promise<T>,
): Promise<T> {
  const nobody: Actor = { id: session.person, name: '', permissions: new Set() };
  const identity = { organisation: session.organisation, actor: nobody, ...(clock ? { clock } : {}) };
  return inScope(
    database,
    identity,
    async (scope) => {
      const person = await findPerson(scope, session.person);
      const held = new Set((person ? permissionsOf(person.role, permissions) : []) as Permission[]);
      if (!person || !held.has(permission)) throw new Refused('forbidden');
      return work({ ...scope, actor: { id: person.id, name: person.name, permissions: held } });
    },
    { readOnly: reads },
  );
}

/** The rest of the request in one transaction; an answer of 400 or higher, or a problem, takes everything back. */
async function inOneTransaction(c: GateContext, asPerson: GateContext['var']['withScope'], next: () => Promise<void>) {
  try {
    await asPerson(async (scope) => {
      c.set('scope', scope);
      await next();
      if (c.error) throw c.error;
      if (c.res.status >= 400) throw new RolledBack();
    });
  } catch (problem) {
    if (!(problem instanceof RolledBack) && problem !== c.error) throw problem;
  }
}

/** From the form, or from the header that custom elements send. */
async function tokenOf(c: GateContext): Promise<string> {
  const header = c.req.header('X-Csrf');
  return header ?? (await readForm(c)).get('csrf');
}
