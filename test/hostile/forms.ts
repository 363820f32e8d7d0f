import { attribute, type Element, inside, isInside, type Tree } from '../support/page/tree.ts';
import { treeOf } from './tree-of.ts';

/** `text` takes what somebody types; `choice` has its own values, which a forged request need not keep to; `token` is left as it is. */
export type FormField = {
  readonly name: string;
  /** The name without numbers of rows, by which it is counted once. */
  readonly plainName: string;
  readonly kind: 'text' | 'choice' | 'file' | 'token';
  readonly type: string;
  /** What the browser would send; empty when it would send nothing. */
  readonly values: readonly string[];
  /** What somebody can choose, for a choice. */
  readonly options: readonly string[];
};
export type Form = {
  readonly method: 'GET' | 'POST';
  /** Path with query. */
  readonly action: string;
  readonly isMultipart: boolean;
  readonly fields: readonly FormField[];
  /** Name and value of the buttons that send it along with something. */
  readonly buttons: readonly (readonly [string, string])[];
  /** Where it goes to, without the numbers of this one: the same for every item. */
  readonly family: string;
};

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const TOKEN = /[A-Za-z0-9_-]{40,}/g;
export const withoutNumbers = (text: string): string =>
  text.replaceAll(UUID, ':id').replaceAll(TOKEN, ':token').replaceAll(/\d+/g, '0');

const NO_TEXT = new Set(['hidden', 'checkbox', 'radio', 'submit', 'button', 'image', 'reset', 'range']);

/** The forms of a page, each with all its fields, also those that stand elsewhere on the page. */
export function formsOn(html: string, address: string): Form[] {
  const tree = treeOf(html);
  return tree.elements.filter(({ tagName }) => tagName === 'form').map((form) => formOf(form, tree, address));
}

function formOf(form: Element, tree: Tree, address: string): Form {
  const id = attribute(form, 'id');
  const own = new Set(inside(form));
  const parts = tree.elements.filter((element) => {
    const owner = attribute(element, 'form');
    return owner === undefined ? own.has(element) : owner === id;
  });
  const fields = mergedByName(parts.flatMap(fieldOf));
  const method = attribute(form, 'method')?.toUpperCase() === 'POST' ? 'POST' : 'GET';
  const target = new URL(attribute(form, 'action') ?? '', new URL(address, 'http://localhost'));
  return {
    method,
    action: target.pathname + target.search,
    isMultipart: attribute(form, 'enctype') === 'multipart/form-data',
    fields,
    buttons: parts.flatMap(buttonOf),
    family: `${method} ${withoutNumbers(target.pathname)}`,
  };
}

function buttonOf(element: Element): (readonly [string, string])[] {
  const name = attribute(element, 'name');
  const isButton = element.tagName === 'button' || attribute(element, 'type') === 'submit';
  return isButton && name !== undefined ? [[name, attribute(element, 'value') ?? '']] : [];
}

function fieldOf(element: Element): FormField[] {
  const name = attribute(element, 'name');
  if (!name || attribute(element, 'disabled') !== undefined) return [];
  const as = (kind: FormField['kind'], type: string, values: readonly string[], options: readonly string[] = []) => [
    { name, plainName: withoutNumbers(name), kind, type, values, options },
  ];
  if (element.tagName === 'textarea') return as('text', 'textarea', [contentOf(element)]);
  if (element.tagName === 'select')
    return as('choice', 'select', chosenOf(element), optionsOf(element).map(valueOfOption));
  if (element.tagName !== 'input') return [];
  const type = attribute(element, 'type') ?? 'text';
  const value = attribute(element, 'value') ?? '';
  // A password is shown nowhere, and changing it ends what the walk needs.
  if (name === 'csrf' || type === 'password') return as('token', type, [value]);
  if (type === 'file') return as('file', type, []);
  if (type === 'checkbox' || type === 'radio') {
    const isChecked = attribute(element, 'checked') !== undefined;
    const own = attribute(element, 'value') ?? 'on';
    return as('choice', type, isChecked ? [own] : [], [own]);
  }
  return as(NO_TEXT.has(type) ? 'choice' : 'text', type, [value]);
}

const optionsOf = (select: Element) => inside(select).filter(({ tagName }) => tagName === 'option');
const valueOfOption = (option: Element): string => attribute(option, 'value') ?? contentOf(option);

function chosenOf(select: Element): string[] {
  const options = optionsOf(select);
  const chosen = options.filter((option) => attribute(option, 'selected') !== undefined);
  const isSeveral = attribute(select, 'multiple') !== undefined;
  return (chosen.length > 0 || isSeveral ? chosen : options.slice(0, 1)).map(valueOfOption);
}

const contentOf = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** Boxes and radio buttons of one name are one field with several values. */
function mergedByName(fields: readonly FormField[]): FormField[] {
  return [...Map.groupBy(fields, ({ name }) => name).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    return [
      { ...first, values: same.flatMap(({ values }) => values), options: same.flatMap(({ options }) => options) },
    ];
  });
}

/** Names of the fields that a page says something is wrong with. */
export function refusedFields(html: string): Set<string> {
  const { elements, ids } = treeOf(html);
  const named = (element: Element): string[] =>
    [element, ...inside(element)].flatMap((one) => attribute(one, 'name') ?? []);
  const marked = elements.filter((element) => attribute(element, 'aria-invalid') === 'true').flatMap(named);
  const listed = elements
    .filter((element) => element.tagName === 'a' && isInside(element, 'een-fouten'))
    .flatMap((link) => ids.get((attribute(link, 'href') ?? '').slice(1)) ?? [])
    .flatMap(named);
  return new Set([...marked, ...listed]);
}

/** Addresses of our own that a page leads to: links, frames, pictures and files, without forms. */
export function addressesOn(html: string, address: string): string[] {
  const base = new URL(address, 'http://localhost');
  const found = treeOf(html).elements.flatMap((element) => {
    const link = attribute(element, 'href') ?? attribute(element, 'src');
    const target = link === undefined ? null : URL.parse(link, base);
    return target && target.origin === base.origin ? [target.pathname + target.search] : [];
  });
  return [...new Set(found)];
}
