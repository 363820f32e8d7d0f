import { confirmPath, isStale, keepSessionAlive, secondStepPath, signInPath } from '#modules/people/index.ts';
import { type AuditEntry, recordAudit } from '#platform/audit/record-audit.ts';
import type { Database } from '#platform/database/connect.ts';
import { readForm } from '#platform/form.ts';
import type { Gate, GuardOptions } from '#platform/http.ts';
import { inTransaction, type Permission, type Scope } from '#platform/scope.ts';
import { sameCode } from '#platform/secret.ts';
import { type Access, type AccessOptions, accessOf } from './access.ts';
import { fileLimit } from './body-limits.ts';
import { Refused } from './refused.ts';

/** Thrown to roll a transaction back after the answer was made. */
class RolledBack extends Error {}

type GateContext = Parameters<Gate>[0];
type Options = AccessOptions & { readonly database: Database };
type Asked = {
  readonly permission: Permission;
  readonly reads: boolean;
  readonly fresh: boolean;
  readonly second: GuardOptions['second'];
};

const FRESH_MINUTES = 10;
const isReading = (c: GateContext) => c.req.method === 'GET' || c.req.method === 'HEAD';

/**
 * What stands between the browser and every route of a person: a session, the form's token, the permission, one transaction.
 * The order matters: who is not signed in learns nothing about what exists, and who may not do this sends no body for nothing.
 */
export function createGate(options: Options): Gate {
  return async (c, permission, guard, next) => {
    try {
      return await letThrough(c, options, { permission, guard }, next);
    } catch (problem) {
      if (!(problem instanceof Refused) || !isReading(c)) throw problem;
      const { pathname, search } = new URL(c.req.url);
      const back = `?terug=${encodeURIComponent(pathname + search)}`;
      if (problem.why === 'signedOut')
        return c.redirect(pathname === '/' ? signInPath({}) : signInPath({}) + back, 303);
      if (problem.why === 'confirm') return c.redirect(confirmPath({}) + back, 303);
      if (problem.why === 'second') return c.redirect(secondStepPath({}) + back, 303);
      throw problem;
    }
  };
}

async function letThrough(
  c: GateContext,
  options: Options,
  { permission, guard }: { permission: Permission; guard: GuardOptions },
  next: () => Promise<void>,
): Promise<Response | undefined> {
  const { transaction = true, takesFile = false, fresh = false, second } = guard;
  const reads = isReading(c);
  const asPerson = <T>(work: (scope: Scope) => Promise<T>) =>
    inPersonScope(c, options, { permission, reads, fresh, second }, work);
  c.set('withScope', asPerson);
  const noted: AuditEntry[] = [];
  c.set('audit', (entry) => void noted.push(entry));
  // Before the body, in a transaction of its own: a slow sender must not keep a connection busy.
  if (!reads || !transaction) await asPerson(async () => {});
  const tooLarge = takesFile ? await fileLimit(c, async () => {}) : undefined;
  if (tooLarge) return tooLarge;
  if (!reads && !sameCode(await tokenOf(c), c.var.csrf)) throw new Refused('token');
  if (transaction) await inOneTransaction(c, asPerson, next);
  else await next();
  // After the transaction: a second connection inside it would let a dozen requests wait for each other for ever.
  if (noted.length > 0 && c.res.status < 400) {
    await inPersonScope(c, options, { permission, reads: false, fresh: false, second }, async (scope) => {
      for (const entry of noted) await recordAudit(scope, entry);
    });
  }
  return undefined;
}

/** Runs `work` as whoever the request shows to be, who must hold the permission there. */
async function inPersonScope<T>(
  c: GateContext,
  { database, ...options }: Options,
  { permission, reads, fresh, second }: Asked,
  work: (scope: Scope) => Promise<T>,
): Promise<T> {
  const { token, guestToken } = c.var;
  const shown = { token, guestToken, programme: c.req.param('programme') };
  let stale = false;
  const result = await inTransaction(database, { readOnly: reads }, async (open) => {
    const access = await accessOf(open, shown, options);
    if (!isOpenTo(access.owes, second)) throw new Refused('second');
    if (!access.scope.actor.permissions.has(permission))
      throw new Refused(permission === 'server.manage' ? 'host' : 'forbidden');
    // Who has no way to sign in yet can prove nothing once more, and is let in to choose one only.
    if (fresh && access.owes !== 'way' && !isFresh(access)) throw new Refused('confirm');
    c.set('session', access.session);
    stale = access.session !== null && isStale(access.session, access.scope.now());
    return work(access.scope);
  });
  if (stale && token) await keepSessionAlive(database, token, options.clock);
  return result;
}

/** Which pages stay open to who owes something: that of the step itself, and where what is owed is set up. */
const isOpenTo = (owes: Access['owes'], second: GuardOptions['second']): boolean =>
  owes === 'nothing' || second === 'step' || second === owes || (second === 'enrol' && owes === 'way');

const isFresh = ({ session, scope }: Access): boolean =>
  session !== null &&
  Temporal.Duration.compare(session.confirmedAt.until(scope.now()), { minutes: FRESH_MINUTES }) <= 0;

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
