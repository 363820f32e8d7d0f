import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import type { Id } from '#kernel/id.ts';
import type { Plan } from '#kernel/plan.ts';
import { addPlanItems } from '#modules/dossier/index.ts';
import { addBase, findBase } from '#modules/library/index.ts';
import { createOrganisation, type Membership, openSession } from '#modules/people/index.ts';
import { addProgramme } from '#modules/programmes/index.ts';
import { examplePlans } from '#modules/start/index.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Env, ModuleManifest } from '#platform/http.ts';
import type { Outgoing } from '#platform/outgoing/outgoing.ts';
import { inScope, type Scope } from '#platform/scope.ts';
import { joinBase } from '../../src/modules/questions/actions/bases.ts';
import { addQuestion, publishQuestion } from '../../src/modules/questions/actions/own-questions.ts';
import { appOn } from '../support/app.ts';
import { NOW } from '../support/now.ts';
import { type Visitor, visitorOn } from './visitor.ts';
import type { Finding } from './watch.ts';

/** An organisation whose people type hostile texts everywhere, on a program of its own. */
export type World = {
  readonly app: Hono<Env>;
  readonly database: Database;
  readonly origin: string;
  readonly slug: string;
  readonly administrator: Visitor;
  /** Administrator of an organisation that follows the base of the first. */
  readonly neighbour: Visitor;
  readonly nobody: Visitor;
  /** Somebody with a link for reading. */
  readonly guest: Visitor;
  /** What the answers themselves showed, before any browser looked. */
  readonly findings: readonly Finding[];
  readonly programme: Id<'programme'>;
};

/** Few of each kind: every kind of form is there, and the pages stay short. */
function shortPlan(): Plan {
  const [first, second] = examplePlans('2026-11-18');
  if (!first || !second) throw new Error('there are two examples');
  const few = Object.entries(first).map(([name, part]) => {
    const list = Array.isArray(part) && part.length === 0 ? second[name as keyof Plan] : part;
    return [name, Array.isArray(list) ? list.slice(0, 2) : list];
  });
  return Object.fromEntries(few) as Plan;
}

type Place = { readonly database: Database; readonly port: number; readonly outgoing: Outgoing };

export async function aWorld(
  { database, port, outgoing }: Place,
  extra: readonly ModuleManifest[] = [],
): Promise<World> {
  const origin = `http://localhost:${port}`;
  const slug = `h-${randomBytes(5).toString('hex')}`;
  const [first] = await anOrg(database, slug, 'Gemeente Maasheuvel');
  const [other] = await anOrg(database, `${slug}-buur`, 'Gemeente Lommerdal');
  if (!first || !other) throw new Error('nobody in the organisation');
  const app = await appOn(database, { url: origin, local: first, extra, outgoing });
  const findings: Finding[] = [];
  const tell = (found: readonly Finding[]) => findings.push(...found);
  const visitor = async (name: string, member: Membership | null) =>
    visitorOn(app, origin, { name, tell, cookie: member ? await cookieOf(database, member) : '' });
  const base = await within(database, first, aSharedBase);
  await within(database, other, (scope) => joinBase(scope, base, 'after-approval'));
  return {
    app,
    database,
    origin,
    slug,
    findings,
    administrator: await visitor('administrator', first),
    neighbour: await visitor('neighbour', other),
    nobody: await visitor('nobody', null),
    guest: await visitor('guest', null),
    programme: await within(database, first, async (scope) => {
      const plan = shortPlan();
      const programme = await addProgramme(scope, plan.programme);
      await addPlanItems(scope, programme, plan);
      return programme;
    }),
  };
}

const anOrg = (database: Database, slug: string, name: string): Promise<Membership[]> =>
  createOrganisation(database, {
    slug,
    name,
    people: [
      { name: 'Bente Beheer', role: 'administrator', email: `bente.${slug}@example.org` },
      { name: 'Fenna Verhoeven', role: 'adviser', email: `fenna.${slug}@example.org` },
    ],
  });

/** An open base with two published questions. */
async function aSharedBase(scope: Scope): Promise<Id<'base'>> {
  const added = await addBase(scope, { slug: 'gedeeld', name: 'Gedeelde vragen', description: '', isOpen: true });
  const base = await findBase(scope, { slug: 'gedeeld' });
  if (!added.ok || !base) throw new Error('no base');
  const meta = { theme: '', audience: 'clients', synonyms: [], related: [], source: '', owner: '' } as const;
  for (const question of ['Wat kost hulp in huis?', 'Wie betaalt de taxi?']) {
    const body = { question, answer: 'Een vast bedrag.' };
    const item = await addQuestion(scope, { base: base.id, lang: 'nl', body, meta, reviewOn: null });
    if (!item.ok) throw new Error(item.reason);
    const at = { base: base.id, item: item.value, lang: 'nl', revision: 1 };
    await publishQuestion(scope, at, { window: { from: NOW, until: null }, why: '' });
  }
  return base.id;
}

const cookieOf = async (database: Database, member: Membership): Promise<string> =>
  `eenstemmig=${await openSession(database, member, { method: 'demo', browser: '', clock: () => NOW })}`;

const within = <T>(database: Database, { organisation, person }: Membership, work: (scope: Scope) => Promise<T>) =>
  inScope(
    database,
    { organisation, actor: { id: person, name: 'Bente Beheer', permissions: new Set<never>() }, clock: () => NOW },
    work,
  );
