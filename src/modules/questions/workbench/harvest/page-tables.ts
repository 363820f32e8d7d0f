import { type Element, isElement, nodesToMarkdown } from '../../import/html-to-markdown.ts';
import { shortText } from './page-heads.ts';
import type { Heard } from './heard.ts';
import { isQuestionName } from './heard-fields.ts';
import { readRows } from './read-heard.ts';

const PARTS = new Set(['thead', 'tbody', 'tfoot']);

/** The questions of a table that has them: by the names above its columns, or because its first column asks. Null for another table. */
export function tableHeard(table: Element): readonly Heard[] | null {
  const rows = rowsOf(table);
  const plain = rows.map((cells) => cells.map((cell) => shortText(cell) ?? ''));
  const isNamed = plain.some((cells) => cells.some(isQuestionName));
  const asking = plain.filter(([first = '', second]) => second !== undefined && first.endsWith('?'));
  if (plain.every((cells) => cells.length < 2) || (!isNamed && asking.length * 2 <= plain.length)) return null;
  const told = readRows(rows.map((cells) => cells.map((cell) => nodesToMarkdown(cell.childNodes))));
  return readRows(plain).map((heard, at) => ({ ...heard, answer: told[at]?.answer ?? heard.answer }));
}

/** The cells of its own rows, not of tables within it. */
const rowsOf = (table: Element): readonly (readonly Element[])[] =>
  table.childNodes
    .filter(isElement)
    .flatMap((part) => (PARTS.has(part.tagName) ? part.childNodes.filter(isElement) : [part]))
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th'));
