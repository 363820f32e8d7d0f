import type { Messages } from '#kernel/plan.ts';
import { filledPage } from '#modules/facts/index.ts';
import { itemEditing, type KeptProgramme, openProgramme } from '#modules/programmes/index.ts';
import { may, page, routes } from '#platform/http.ts';
import { listItems } from '#platform/items.ts';
import type { Scope } from '#platform/scope.ts';
import { copy } from './copy.nl.ts';
import { fieldsOfMessage, parseMessage } from './message-form.ts';
import type { ToldMessage } from './model/told.ts';
import { MessageFields } from './pages/message-fields.tsx';
import { MessagePage } from './pages/message-page.tsx';
import { editMessagePath, messagePath, messageRemovalPath, newMessagePath } from './paths.ts';
import { messageKind } from './store.ts';

/** What the app hands in: where a programme tells its message, from today on. */
export type MessageSlots = {
  readonly toldIn: (scope: Scope, programme: KeptProgramme) => Promise<readonly ToldMessage[]>;
};

export const messageRoutes = ({ toldIn }: MessageSlots) =>
  routes()
    .get(messagePath.pattern, may('messages.view'), async (c) => {
      const { programme, frame } = await openProgramme(c);
      const item = (await listItems(c.var.scope, messageKind, programme.id)).at(-1);
      const editHref = item
        ? editMessagePath({ programme: programme.id, item: item.id })
        : newMessagePath({ programme: programme.id });
      const told = item ? await toldIn(c.var.scope, programme) : [];
      const shown = <MessagePage frame={frame} message={item?.body ?? null} told={told} editHref={editHref} />;
      return page(c, await filledPage(c.var.scope, programme.id, shown));
    })
    .route(
      '/',
      itemEditing<Messages, null>({
        kind: messageKind,
        permission: 'messages.edit',
        paths: { add: newMessagePath, edit: editMessagePath, remove: messageRemovalPath },
        words: copy.itemWords,
        labelOf: () => copy.edit,
        fieldsOf: fieldsOfMessage,
        parse: (form, { before }) => parseMessage(form, before),
        load: async () => null,
        Fields: MessageFields,
        back: (programme) => messagePath({ programme }),
      }),
    );
