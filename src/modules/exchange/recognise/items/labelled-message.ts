import type { SourceDocument } from '../../model/source-document.ts';
import { oneLine } from '../dates.ts';
import { certain, type Found, probable } from '../found.ts';
import type { Reading } from '../reading.ts';
import { isNothing, isPlaceholder } from '../table/contents.ts';
import { placeText } from '../table/grid.ts';
import { type ListItem, passagesOf, type TextPassage } from '../text/passages.ts';
import { unquoted } from './quotation.ts';

const NAME = String.raw`(?:(?:onze|de|het|centrale|algemene)\s+){0,2}(?:kern|hoofd)boodschap(?:\s+(?:is|luidt|van (?:dit|het|ons) (?:plan|programma)))?`;
const ALONE = new RegExp(`^${NAME}\\s*:?$`, 'iu');
const BEFORE = new RegExp(`^${NAME}\\s*:\\s*(\\S[\\s\\S]{8,1500})$`, 'iu');
/** Shorter than this it is a word in a column, and no message. */
const FEWEST_WORDS = 3;

/**
 * The core message where no heading opens it: behind its label in the text, under its label on a line of its own, beside it in a
 * table or sheet, or in a text box. Null when there is none, or only a hole to fill.
 */
export function labelledMessage({ outline, tables }: Reading, aside: SourceDocument['aside']): Found<string> | null {
  for (const part of outline.parts) {
    const passages = passagesOf(part.blocks);
    const lines = passages.flatMap((passage): readonly Line[] => (passage.type === 'text' ? [passage] : passage.items));
    for (const [index, line] of lines.entries()) {
      const found = behindLabel(line) ?? underLabel(line, lines[index + 1]);
      if (found) return found;
    }
  }
  return besideLabel(tables) ?? inTextBox(aside);
}

type Line = TextPassage | ListItem;

function behindLabel({ text, at }: Line): Found<string> | null {
  const message = BEFORE.exec(text.slice(0, 2000))?.[1];
  return message === undefined || !isTelling(message) ? null : certain(unquoted(message), [at]);
}

const underLabel = ({ text, at }: Line, next: Line | undefined): Found<string> | null =>
  next !== undefined && ALONE.test(text) && isTelling(next.text) ? certain(unquoted(next.text), [at, next.at]) : null;

/** 'Kernboodschap' in the first cell of a row of a table or sheet, the words in the next that is filled. */
function besideLabel(tables: Reading['tables']): Found<string> | null {
  for (const { table } of tables) {
    for (const row of [...headerRow(table), ...table.rows.map((each) => ({ texts: textsOf(each), at: each.at }))]) {
      const [label = '', words = '', ...others] = row.texts;
      if (ALONE.test(label) && others.length === 0 && isTelling(words)) return certain(words, row.at);
      const behind = words === '' ? BEFORE.exec(label.slice(0, 2000))?.[1] : undefined;
      if (behind !== undefined && isTelling(behind)) return certain(unquoted(behind), row.at);
    }
  }
  return null;
}

const textsOf = (row: Reading['tables'][number]['table']['rows'][number]): string[] =>
  row.cells.map((cell) => placeText(row, cell.column).trim()).filter((text) => text !== '');

/** A table of fields may have its first field where others have the names of their columns. */
const headerRow = ({ headers, at }: Reading['tables'][number]['table']): { texts: string[]; at: number[] }[] => [
  { texts: headers.map((header) => header.trim()).filter((header) => header !== ''), at: [...at.slice(0, 1)] },
];

function inTextBox(aside: SourceDocument['aside']): Found<string> | null {
  for (const { text } of aside) {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const rest = lines.slice(1).join('\n');
    const message = BEFORE.exec(oneLine(text).slice(0, 2000))?.[1];
    if (ALONE.test(lines[0] ?? '') && isTelling(rest)) return probable(unquoted(rest), []);
    if (message !== undefined && isTelling(message)) return probable(unquoted(message), []);
  }
  return null;
}

const isTelling = (text: string): boolean =>
  !isNothing(text) && !isPlaceholder(text) && text.trim().split(/\s+/).length >= FEWEST_WORDS;
