import type { KeptProgramme } from '#modules/programmes/index.ts';
import { listItems } from '#platform/items.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import type { AudienceField, Contacts } from './model/field-view.ts';
import { audienceKind } from './store.ts';

/**
 * What the app hands in, because its owners stand higher in the module graph: what each audience heard last and hears next, by its id, and how a
 * new name follows to what names an audience.
 */
export type AudienceSlots = {
  readonly contacts: (scope: Scope, programme: KeptProgramme) => Promise<ReadonlyMap<string, Contacts>>;
  readonly followName: (
    scope: Scope,
    programme: KeptProgramme,
    names: { readonly from: string; readonly to: string },
  ) => Promise<void>;
};

export async function loadField(
  scope: Scope,
  programme: KeptProgramme,
  { contacts }: AudienceSlots,
): Promise<AudienceField> {
  const items = await listItems(scope, audienceKind, programme.id);
  const known = items.length === 0 ? new Map<string, Contacts>() : await contacts(scope, programme);
  return {
    programme: programme.id,
    today: todayOf(scope),
    mayEdit: scope.actor.permissions.has('audiences.edit'),
    audiences: items.map(({ id, body }) => {
      const { last = null, next = null } = known.get(id) ?? {};
      return { id, audience: body, lastContact: last, nextContact: next };
    }),
  };
}
