import { loadChecks } from '#modules/checks/index.ts';
import {
  actorIn,
  type KeptProgramme,
  listProgrammes,
  listSharedProgrammes,
  nameOfOwn,
  type SharedProgramme,
} from '#modules/programmes/index.ts';
import { type Scope, throughPassage } from '#platform/scope.ts';
import { attentionRows } from './attention-rows.ts';
import type { ProgrammeAttention } from './model/programme-attention.ts';

/** A programme as the start page shows it. `shared` is null for an own one. */
export type ProgrammeInReach = {
  readonly programme: KeptProgramme;
  readonly shared: SharedProgramme | null;
};
/** Each is a whole plan with its checks: of more programmes the page would be slow, and too long to read. */
export const LOOKED_AT = 6;
const ROWS_EACH = 2;

/** The own programmes and those that others share, together in the order of their last change. */
export async function listInReach(scope: Scope): Promise<ProgrammeInReach[]> {
  const own = (await listProgrammes(scope)).map((programme) => ({ programme, shared: null }));
  const shared = (await listSharedProgrammes(scope)).map((each) => ({ programme: each.programme, shared: each }));
  return [...own, ...shared].toSorted((one, other) =>
    Temporal.Instant.compare(other.programme.changedAt, one.programme.changedAt),
  );
}

/** What asks for attention in the programmes that were changed last, own and shared alike; at most six are looked at. */
export async function attentionOver(
  scope: Scope,
  programmes: readonly ProgrammeInReach[],
): Promise<ProgrammeAttention[]> {
  const looked = programmes.slice(0, LOOKED_AT);
  const from = looked.some(({ shared }) => shared !== null) ? await nameOfOwn(scope) : '';
  const found: ProgrammeAttention[] = [];
  for (const { programme, shared } of looked) {
    const look = (inside: Scope) => attentionIn(inside, programme, shared?.ownerName ?? null);
    found.push(shared === null ? await look(scope) : await throughPassage(scope, passageOf(scope, shared, from), look));
  }
  return found;
}

const passageOf = (scope: Scope, { owner, programme, part }: SharedProgramme, from: string) => ({
  organisation: owner,
  programme: programme.id,
  actor: actorIn(scope, part, from),
});

async function attentionIn(scope: Scope, programme: KeptProgramme, owner: string | null): Promise<ProgrammeAttention> {
  const mayEdit = scope.actor.permissions.has('start.edit');
  const { rows, counts } = attentionRows(await loadChecks(scope, programme), { programme: programme.id, mayEdit });
  return { id: programme.id, name: programme.name, owner, rows: rows.slice(0, ROWS_EACH), counts };
}
