import type { Hono } from 'hono';
import { isId } from '#kernel/id.ts';
import type { FormValues } from '#kernel/form-values.ts';
import type { Activity, Channel, Matrix } from '#kernel/plan.ts';
import { audienceKind } from '#modules/audiences/index.ts';
import { itemEditing, type KeptProgramme, openProgramme } from '#modules/programmes/index.ts';
import { linesOf, readForm } from '#platform/form.ts';
import { BadRequest, type Env, may, NotFound, page, routes, seeOther } from '#platform/http.ts';
import { type Item, loadItems } from '#platform/items.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { addMissingChannels, ChangedMeanwhile, changeCrosses, renameChannel, takeOverMatrix } from './actions.ts';
import { fieldsOfChannel, parseChannel } from './channel-form.ts';
import { copy } from './copy.nl.ts';
import { fieldsOfMatrix, parseMatrix } from './matrix-form.ts';
import { channelMatrix } from './model/channel-matrix.ts';
import type { CrossChange } from './model/cross-changes.ts';
import { ChannelFields } from './pages/channel-fields.tsx';
import { ChannelsPage } from './pages/channels-page.tsx';
import { MatrixFields } from './pages/matrix-fields.tsx';
import * as paths from './paths.ts';
import { channelKind, matrixKind } from './store.ts';

/** What the app hands in, because its owner stands higher in the module graph. */
export type ChannelSlots = {
  readonly activitiesOf: (scope: Scope, programme: KeptProgramme) => Promise<readonly Activity[]>;
  /** Lets a new name follow to what names a means by exactly the old one. */
  readonly followName: (
    scope: Scope,
    programme: KeptProgramme,
    names: { readonly from: string; readonly to: string },
  ) => Promise<void>;
};

const orRefused = <Value,>(work: Promise<Value>): Promise<Value> =>
  work.catch((problem: unknown) => {
    throw problem instanceof ChangedMeanwhile ? new BadRequest(copy.changedMeanwhile) : problem;
  });

const bodies = <Body,>(items: readonly Item<Body>[]): Body[] => items.map(({ body }) => body);

const matrixEditing = itemEditing<Matrix, null>({
  kind: matrixKind,
  permission: 'channels.edit',
  words: copy.matrixWords,
  labelOf: ({ title }) => title ?? copy.imported,
  paths: { add: paths.newMatrixPath, edit: paths.matrixPath, remove: paths.matrixRemovalPath },
  fieldsOf: fieldsOfMatrix,
  parse: parseMatrix,
  load: async () => null,
  Fields: MatrixFields,
  back: (programme) => paths.channelsPath({ programme }),
});

const channelEditing = ({ followName }: ChannelSlots) =>
  itemEditing<Channel, { readonly today: string }>({
    kind: channelKind,
    permission: 'channels.edit',
    words: copy.channelWords,
    labelOf: ({ name }) => name,
    paths: { add: paths.newChannelPath, edit: paths.channelPath, remove: paths.channelRemovalPath },
    fieldsOf: fieldsOfChannel,
    parse: parseChannel,
    load: async (scope) => ({ today: todayOf(scope) }),
    Fields: ChannelFields,
    follow: async (scope, programme, { before, after }) => {
      await orRefused(renameChannel(scope, programme.id, before.name, after.name));
      await followName(scope, programme, { from: before.name, to: after.name });
    },
    back: (programme) => paths.channelsPath({ programme }),
  });

export function channelRoutes(slots: ChannelSlots): Hono<Env> {
  const { activitiesOf } = slots;
  return routes()
    .get(paths.channelsPath.pattern, may('channels.view'), async (c) => {
      const { programme, frame } = await openProgramme(c);
      const { scope } = c.var;
      const found = await loadItems(scope, programme.id, {
        channels: channelKind,
        matrices: matrixKind,
        audiences: audienceKind,
      });
      const channels = bodies(found.channels);
      const mayEdit = scope.actor.permissions.has('channels.edit');
      return page(
        c,
        <ChannelsPage
          frame={frame}
          view={{
            programme: programme.id,
            channels,
            matrices: bodies(found.matrices),
            matrix: channelMatrix(bodies(found.audiences), channels),
            activities: await activitiesOf(scope, programme),
            isEditing: mayEdit && c.req.query('bewerk') !== undefined,
            mayEdit,
          }}
        />,
      );
    })
    .post(paths.crossesPath.pattern, may('channels.edit'), async (c) => {
      const { programme } = await openProgramme(c);
      const count = await orRefused(changeCrosses(c.var.scope, programme.id, crossChanges(await readForm(c))));
      return seeOther(c, `${paths.channelsPath({ programme: programme.id })}#kruisjes`, { changed: count > 0 });
    })
    .route('/', takingOver)
    .route('/', matrixEditing)
    .route('/', channelEditing(slots));
}

/** Bringing what the plan says already into the list of means, or the crosses of a document into the table. */
const takingOver = routes()
  .post(paths.missingChannelsPath.pattern, may('channels.edit'), async (c) => {
    const { programme } = await openProgramme(c);
    const count = await addMissingChannels(c.var.scope, programme.id);
    return seeOther(c, paths.channelsPath({ programme: programme.id }), { changed: count > 0 });
  })
  .post(paths.matrixMergePath.pattern, may('channels.edit'), async (c) => {
    const { programme } = await openProgramme(c);
    const id = c.req.param('item');
    const outcome = isId(id)
      ? await orRefused(takeOverMatrix(c.var.scope, { programme: programme.id, id }))
      : undefined;
    if (!outcome?.ok) throw new NotFound();
    return seeOther(c, `${paths.channelsPath({ programme: programme.id })}#kruisjes`, { changed: outcome.value > 0 });
  });

/** What the form showed and what came back, by id of the audience; a cross is sent as the id, a space and the name of the means. */
function crossChanges(form: FormValues): ReadonlyMap<string, CrossChange> {
  const sent = new Map<string, string[]>();
  for (const cross of form.all('kruis')) {
    const space = cross.indexOf(' ');
    const id = cross.slice(0, space);
    sent.set(id, [...(sent.get(id) ?? []), cross.slice(space + 1)]);
  }
  return new Map(
    form.all('groep').map((id) => [id, { shown: linesOf(form.get(`getoond-${id}`)), sent: sent.get(id) ?? [] }]),
  );
}
