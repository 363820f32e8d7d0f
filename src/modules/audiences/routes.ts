import type { Hono } from 'hono';
import type { Audience } from '#kernel/plan.ts';
import { itemEditing } from '#modules/programmes/index.ts';
import { type Env, routes } from '#platform/http.ts';
import { fieldsOfAudience, parseAudience } from './audience-form.ts';
import { copy } from './copy.nl.ts';
import { fieldRoutes } from './field-routes.tsx';
import { loadExtra } from './load-extra.ts';
import type { AudienceSlots } from './load-field.ts';
import type { AudienceExtra } from './model/audience-extra.ts';
import { AudienceFields } from './pages/audience-fields.tsx';
import { audiencePath, audienceRemovalPath, audiencesPath, newAudiencePath } from './paths.ts';
import { audienceKind } from './store.ts';

export const audienceRoutes = (slots: AudienceSlots): Hono<Env> =>
  routes()
    .route('/', fieldRoutes(slots))
    .route(
      '/',
      itemEditing<Audience, AudienceExtra>({
        kind: audienceKind,
        permission: 'audiences.edit',
        paths: { add: newAudiencePath, edit: audiencePath, remove: audienceRemovalPath },
        words: copy.form.words,
        labelOf: ({ name }) => name,
        fieldsOf: fieldsOfAudience,
        parse: parseAudience,
        load: loadExtra,
        Fields: AudienceFields,
        back: (programme) => audiencesPath({ programme }),
      }),
    );
