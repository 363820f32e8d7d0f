import { escaped } from '#kernel/escaped.ts';

type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => unknown;

/** Attributes that are there or not there; every other one says `true` or `false`. */
const SWITCHES: ReadonlySet<string> = new Set(
  ['allowfullscreen', 'async', 'autofocus', 'checked', 'controls', 'default', 'defer', 'disabled', 'download'].concat(
    ['formnovalidate', 'hidden', 'inert', 'itemscope', 'loop', 'multiple', 'muted', 'novalidate', 'open'],
    ['playsinline', 'readonly', 'required', 'reversed', 'selected'],
  ),
);
/** Elements without an inside. */
const EMPTY: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const NAME = /^[a-z][\w:.-]*$/i;

/** Markup that is drawn already. */
export class Drawn {
  readonly isEscaped = true;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** An element or component as it was written in JSX; it is drawn when it becomes a text. */
export class JsxNode {
  readonly isEscaped = true;
  readonly tag: string | Component;
  readonly props: Props;

  constructor(tag: string | Component, props: Props) {
    this.tag = tag;
    this.props = props;
  }

  /** @throws for a name of an attribute that would end it, and for a function or a promise on the page. */
  toString(): string {
    const { tag, props } = this;
    if (typeof tag === 'function') return drawn(tag(props));
    const { begin, end } = signsOf(tag);
    let text = begin;
    for (const name in props) if (name !== 'children') text += attribute(name, props[name]);
    return end === '' ? `${text}/>` : `${text}>${drawn(props.children)}${end}`;
  }
}

/** What an element begins and ends with; '' where it has no inside. Each name is put together once: our pages have some dozens. */
function signsOf(tag: string): { readonly begin: string; readonly end: string } {
  const known = signs.get(tag);
  if (known) return known;
  const made = { begin: `<${tag}`, end: EMPTY.has(tag) ? '' : `</${tag}>` };
  signs.set(tag, made);
  return made;
}
const signs = new Map<string, ReturnType<typeof signsOf>>();

/** What stands between two tags: words are escaped, markup stays, and what is empty, true or false is nothing. */
export function drawn(child: unknown): string {
  if (typeof child === 'string') return escaped(child);
  if (child === null || child === undefined || typeof child === 'boolean') return '';
  if (child instanceof JsxNode) return child.toString();
  if (Array.isArray(child)) return drawnAll(child);
  // No text of a person is an object, and nothing that was read from JSON is of a class.
  return child instanceof Drawn ? child.toString() : escaped(textOf(child));
}

function drawnAll(children: readonly unknown[]): string {
  let all = '';
  for (const child of children) all += drawn(child);
  return all;
}

function attribute(name: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  const begin = names.get(name) ?? beginOf(name);
  if (typeof value === 'boolean' && SWITCHES.has(name)) return value ? `${begin}"` : '';
  return `${begin}${escaped(textOf(value))}"`;
}

const names = new Map<string, string>();
function beginOf(name: string): string {
  if (!NAME.test(name)) throw new Error(`No attribute has this name: ${name}`);
  const begin = ` ${name}="`;
  names.set(name, begin);
  return begin;
}

function textOf(value: unknown): string {
  if (typeof value === 'function' || value instanceof Promise) throw new Error('A function or a promise has no text');
  return String(value);
}
