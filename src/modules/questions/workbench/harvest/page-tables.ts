import { type Element, isElement, nodesToMarkdown } from '../../import/html-to-markdown.ts';
import { shortText } from './page-heads.ts';
import { asked, type Heard } from './heard.ts';
import { isQuestionName, namesQuestions } from './heard-fields.ts';
import { readRows } from './read-heard.ts';

const PARTS = new Set(['thead', 'tbody', 'tfoot']);

/**
 * The questions of a table that has them: by the names above its columns, or, where it is no part of an answer, because its first
 * column asks. Null for another table.
 */
export function tableHeard(table: Element, { isInAnswer }: { readonly isInAnswer: boolean }): readonly Heard[] | null {
  const rows = rowsOf(table);
  const plain = rows.map((cells) => cells.map((cell) => shortText(cell) ?? ''));
  const told = () => rows.map((cells) => cells.map((cell) => nodesToMarkdown(cell.childNodes)));
  if (plain.some(namesQuestions)) {
    const answers = readRows(told());
    return readRows(plain).map((heard, at) => ({ ...heard, answer: answers[at]?.answer ?? heard.answer }));
  }
  const asking = plain.filter(([first = '', second]) => second !== undefined && first.endsWith('?'));
  if (isInAnswer || asking.length * 2 <= plain.length || plain.some((cells) => cells.some(isQuestionName))) return null;
  return told().map(([, ...answers], at) => asked(plain[at]?.[0] ?? '', answers.filter(Boolean).join('\n\n')));
}

/** The cells of its own rows, not of tables within it. */
const rowsOf = (table: Element): readonly (readonly Element[])[] =>
  table.childNodes
    .filter(isElement)
    .flatMap((part) => (PARTS.has(part.tagName) ? part.childNodes.filter(isElement) : [part]))
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th'));
