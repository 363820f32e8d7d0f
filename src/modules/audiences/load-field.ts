import type { KeptProgramme } from '#modules/programmes/index.ts';
import { listItems } from '#platform/items.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import type { AudienceField, LastContact } from './model/field-view.ts';
import { audienceKind } from './store.ts';

/**
 * What the app hands in, because its owners stand higher in the module graph: the last contact by id of the audience, and how a
 * new name follows to what names an audience.
 */
export type AudienceSlots = {
  readonly lastContacts: (scope: Scope, programme: KeptProgramme) => Promise<ReadonlyMap<string, LastContact>>;
  readonly followName: (
    scope: Scope,
    programme: KeptProgramme,
    names: { readonly from: string; readonly to: string },
  ) => Promise<void>;
};

export async function loadField(
  scope: Scope,
  programme: KeptProgramme,
  { lastContacts }: AudienceSlots,
): Promise<AudienceField> {
  const items = await listItems(scope, audienceKind, programme.id);
  const contacts = items.length === 0 ? new Map<string, LastContact>() : await lastContacts(scope, programme);
  return {
    programme: programme.id,
    today: todayOf(scope),
    mayEdit: scope.actor.permissions.has('audiences.edit'),
    audiences: items.map(({ id, body }) => ({ id, audience: body, lastContact: contacts.get(id) ?? null })),
  };
}
