import type { Hono } from 'hono';
import type { Audience } from '#kernel/plan.ts';
import { itemEditing, type KeptProgramme } from '#modules/programmes/index.ts';
import { type Env, routes } from '#platform/http.ts';
import { listItems } from '#platform/items.ts';
import type { Scope } from '#platform/scope.ts';
import { fieldsOfAudience, parseAudience } from './audience-form.ts';
import { copy } from './copy.nl.ts';
import { fieldRoutes } from './field-routes.tsx';
import { readRoutes } from './read-routes.tsx';
import { loadExtra } from './load-extra.ts';
import type { AudienceSlots } from './load-field.ts';
import type { AudienceExtra } from './model/audience-extra.ts';
import { AudienceFields } from './pages/audience-fields.tsx';
import { audiencePath, audienceRemovalPath, audiencesPath, editAudiencePath, newAudiencePath } from './paths.ts';
import { audienceKind } from './store.ts';

export const audienceRoutes = (slots: AudienceSlots): Hono<Env> =>
  routes()
    .route('/', fieldRoutes(slots))
    .route(
      '/',
      itemEditing<Audience, AudienceExtra>({
        kind: audienceKind,
        permission: 'audiences.edit',
        paths: { add: newAudiencePath, edit: editAudiencePath, remove: audienceRemovalPath },
        words: copy.form.words,
        labelOf: ({ name }) => name,
        fieldsOf: fieldsOfAudience,
        parse: parseAudience,
        load: loadExtra,
        Fields: AudienceFields,
        follow: (scope, programme, change) => followRename(slots, scope, programme, change),
        back: (programme, item) => (item === null ? audiencesPath({ programme }) : audiencePath({ programme, item })),
      }),
    )
    .route('/', readRoutes(slots));

type Renamed = { readonly before: Audience; readonly after: Audience };

/** The plan follows a new name; not where a second audience still has the old one, because then the words may mean that one. */
async function followRename(
  { followName }: AudienceSlots,
  scope: Scope,
  programme: KeptProgramme,
  { before, after }: Renamed,
): Promise<void> {
  if (before.name === after.name) return;
  const all = await listItems(scope, audienceKind, programme.id);
  if (all.some(({ body }) => body.name === before.name)) return;
  await followName(scope, programme, { from: before.name, to: after.name });
}
