import { Node } from '@tiptap/core';
import type { DOMOutputSpec } from '@tiptap/pm/model';
import type { Token, Tokens } from 'marked';
import { readMarkdown } from '../../../ui/markdown/read-markdown.ts';
import { KEPT } from './rich-node.ts';

/** Attribute that carries the Markdown of a kept block through the clipboard. */
export const SOURCE_ATTRIBUTE = 'data-bron';

/** A table or something else that the editor shows, moves and removes as a whole, and never rewrites. */
export const KeptBlock = Node.create({
  name: KEPT,
  group: 'block',
  atom: true,
  selectable: true,
  draggable: false,
  addAttributes: () => ({
    source: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute(SOURCE_ATTRIBUTE) ?? '',
      renderHTML: ({ source }: Record<string, unknown>) => ({ [SOURCE_ATTRIBUTE]: source }),
    },
  }),
  parseHTML: () => [{ tag: `div[${SOURCE_ATTRIBUTE}]`, priority: 100 }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'div',
    { ...HTMLAttributes, class: 'een-tekst__vast' },
    drawing(String(node.attrs.source)),
  ],
});

function drawing(source: string): DOMOutputSpec {
  const tables = readMarkdown(source).filter(({ type }) => type !== 'space');
  const [table] = tables;
  return tables.length === 1 && isTable(table) ? tableOf(table) : ['pre', {}, source];
}

const isTable = (token: Token | undefined): token is Tokens.Table => token?.type === 'table';

const tableOf = ({ header, rows }: Tokens.Table): DOMOutputSpec => [
  'table',
  { class: 'een-tabel' },
  ['thead', {}, ['tr', {}, ...header.map((cell): DOMOutputSpec => ['th', { scope: 'col' }, cell.text])]],
  [
    'tbody',
    {},
    ...rows.map((row): DOMOutputSpec => ['tr', {}, ...row.map((cell): DOMOutputSpec => ['td', {}, cell.text])]),
  ],
];
