import type { Context, Hono } from 'hono';
import type { FC } from 'hono/jsx';
import { type FormValues, type ParsedForm, errorsOf } from '#kernel/form-values.ts';
import { isId } from '#kernel/id.ts';
import { readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes, seeOther } from '#platform/http.ts';
import { addItem, changeItem, findItem, type Item, type ItemKind, removeItem } from '#platform/items.ts';
import type { Permission, Scope } from '#platform/scope.ts';
import type { FieldError } from '#ui/error-summary/error-summary.tsx';
import { openProgramme } from './frame.ts';
import { differencesOf } from './model/differences.ts';
import { ItemPage, type ItemWords } from './pages/item-page.tsx';
import { itemHistoryPath } from './paths.ts';
import type { KeptProgramme } from './store/programmes.ts';

type ProgrammePath = ((at: { programme: string }) => string) & { readonly pattern: string };
type ItemPath = ((at: { programme: string; item: string }) => string) & { readonly pattern: string };

/** What the fields of one kind of item get: values to show, what is wrong, and what `load` brought along. */
export type ItemFieldsProps<Extra, Body = object> = {
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
  /** The item as it is kept; null for a new one. */
  readonly before: Body | null;
  readonly extra: Extra;
  readonly programme: KeptProgramme;
};

/**
 * How one kind of item is added, changed and removed. All of the rest (history, undo, two people at once, refusals that keep
 * what was typed) is done once, by `itemEditing`.
 */
export type ItemEditor<Body extends object, Extra> = {
  readonly kind: ItemKind<Body>;
  readonly permission: Permission;
  readonly paths: { readonly add: ProgrammePath; readonly edit: ItemPath; readonly remove: ItemPath };
  readonly words: ItemWords;
  /** Label of an item in the title of its page. */
  readonly labelOf: (body: Body) => string;
  /** The fields filled from an item, or for a new one (`null`); a new one may take values from the address. `extra` is what `load` brought. */
  readonly fieldsOf: (body: Body | null, query: (name: string) => string, extra: Extra) => FormValues;
  /** The item that was filled in; `before` is what is kept now, so that fields the form does not show stay as they are. */
  readonly parse: (
    form: FormValues,
    at: { readonly before: Body | null; readonly programme: KeptProgramme; readonly extra: Extra },
  ) => ParsedForm<Body>;
  readonly load: (scope: Scope, programme: KeptProgramme) => Promise<Extra>;
  readonly Fields: FC<ItemFieldsProps<Extra, Body>>;
  /** What must follow a change that was kept, in the same action: the same name elsewhere. Undo takes it back along. */
  readonly follow?: (
    scope: Scope,
    programme: KeptProgramme,
    change: { readonly before: Body; readonly after: Body },
  ) => Promise<void>;
  /** Where to go afterwards; with the id of the item, unless it was removed. */
  readonly back: (programme: string, item: string | null) => string;
};

type Shown<Body> = {
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
  readonly item: Item<Body> | null;
  /** What the form was made on, where that is not the item as it is now: a mistake in it must not hide a change of somebody else. */
  readonly revision?: number;
  readonly theirs?: Body;
  readonly mine?: Body;
};

/** Routes to add (`GET`, `POST` on `add`), change (`GET`, `POST` on `edit`) and remove (`POST` on `remove`) items of one kind. */
export function itemEditing<Body extends object, Extra>(editor: ItemEditor<Body, Extra>): Hono<Env> {
  const guard = may(editor.permission);
  return routes()
    .get(editor.paths.add.pattern, guard, (c) => showNew(c, editor))
    .post(editor.paths.add.pattern, guard, (c) => add(c, editor))
    .get(editor.paths.edit.pattern, guard, (c) => showItem(c, editor))
    .post(editor.paths.edit.pattern, guard, (c) => change(c, editor))
    .post(editor.paths.remove.pattern, guard, (c) => remove(c, editor));
}

async function draw<Body extends object, Extra>(
  c: Context<Env>,
  editor: ItemEditor<Body, Extra>,
  opened: Awaited<ReturnType<typeof open<Body, Extra>>>,
  shown: Shown<Body>,
): Promise<Response> {
  const { programme, frame, extra } = opened;
  const { Fields, words, paths } = editor;
  const { item, values, errors } = shown;
  const at = { programme: programme.id, item: item?.id ?? '' };
  const status = shown.theirs ? 409 : errors.length > 0 ? 400 : 200;
  return page(
    c,
    <ItemPage
      frame={frame}
      words={words}
      label={item ? editor.labelOf(item.body) : null}
      errors={errors}
      action={item ? paths.edit(at) : paths.add({ programme: programme.id })}
      revision={shown.revision ?? item?.revision ?? null}
      stop={editor.back(programme.id, item?.id ?? null)}
      section={editor.back(programme.id, null)}
      remove={item ? paths.remove(at) : null}
      history={item ? itemHistoryPath(at) : null}
      conflict={shown.theirs && shown.mine ? differencesOf(shown.theirs, shown.mine) : null}
    >
      <Fields values={values} errors={errors} before={item?.body ?? null} extra={extra} programme={programme} />
    </ItemPage>,
    status,
  );
}

async function open<Body extends object, Extra>(c: Context<Env>, editor: ItemEditor<Body, Extra>) {
  const { programme, frame } = await openProgramme(c);
  return { programme, frame, extra: await editor.load(c.var.scope, programme) };
}

async function itemOf<Body extends object, Extra>(
  c: Context<Env>,
  editor: ItemEditor<Body, Extra>,
  programme: KeptProgramme,
): Promise<Item<Body>> {
  const id = c.req.param('item') ?? '';
  const item = isId(id) ? await findItem(c.var.scope, editor.kind, { programme: programme.id, id }) : undefined;
  if (!item) throw new NotFound();
  return item;
}

async function showNew<Body extends object, Extra>(
  c: Context<Env>,
  editor: ItemEditor<Body, Extra>,
): Promise<Response> {
  const opened = await open(c, editor);
  return draw(c, editor, opened, {
    values: editor.fieldsOf(null, (name) => c.req.query(name) ?? '', opened.extra),
    errors: [],
    item: null,
  });
}

async function add<Body extends object, Extra>(c: Context<Env>, editor: ItemEditor<Body, Extra>): Promise<Response> {
  const opened = await open(c, editor);
  const form = await readForm(c);
  const parsed = editor.parse(form, { before: null, programme: opened.programme, extra: opened.extra });
  if (!parsed.ok) return draw(c, editor, opened, { values: form, errors: errorsOf(parsed.problems), item: null });
  const item = await addItem(c.var.scope, editor.kind, { programme: opened.programme.id }, parsed.value);
  return seeOther(c, editor.back(opened.programme.id, item.id));
}

async function showItem<Body extends object, Extra>(
  c: Context<Env>,
  editor: ItemEditor<Body, Extra>,
): Promise<Response> {
  const opened = await open(c, editor);
  const item = await itemOf(c, editor, opened.programme);
  return draw(c, editor, opened, { values: editor.fieldsOf(item.body, () => '', opened.extra), errors: [], item });
}

async function change<Body extends object, Extra>(c: Context<Env>, editor: ItemEditor<Body, Extra>): Promise<Response> {
  const opened = await open(c, editor);
  const item = await itemOf(c, editor, opened.programme);
  const form = await readForm(c);
  const parsed = editor.parse(form, { before: item.body, programme: opened.programme, extra: opened.extra });
  const revision = Number(form.get('revision'));
  if (!parsed.ok) return draw(c, editor, opened, { values: form, errors: errorsOf(parsed.problems), item, revision });
  const outcome = await changeItem(
    c.var.scope,
    editor.kind,
    { programme: opened.programme.id, id: item.id, revision },
    parsed.value,
  );
  if (!outcome.ok)
    return draw(c, editor, opened, { values: form, errors: [], item, theirs: item.body, mine: parsed.value });
  await editor.follow?.(c.var.scope, opened.programme, { before: item.body, after: parsed.value });
  return seeOther(c, editor.back(opened.programme.id, item.id), { changed: outcome.value.revision !== item.revision });
}

async function remove<Body extends object, Extra>(c: Context<Env>, editor: ItemEditor<Body, Extra>): Promise<Response> {
  const { programme } = await openProgramme(c);
  const item = await itemOf(c, editor, programme);
  await removeItem(c.var.scope, editor.kind, { programme: programme.id, id: item.id });
  return seeOther(c, editor.back(programme.id, null));
}
