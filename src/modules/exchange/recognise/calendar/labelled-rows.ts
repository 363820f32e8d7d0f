import type { Part } from '../outline/outline.ts';
import { oneLine } from '../dates.ts';
import { isDateCell, isPlaceholder } from '../table/contents.ts';
import { passagesOf } from '../text/passages.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { labelRole } from './label-role.ts';
import type { RawCell, RawRow } from './raw-row.ts';

type LabelledLine = {
  readonly label: string;
  readonly role: ColumnRole | null;
  readonly value: string;
  readonly at: number;
};
type Record = { title: LabelledLine | null; lines: LabelledLine[] };

/** Moments written as labelled lines ('Wanneer: 3 mei', 'Wie: Noor'): one under a heading, or several below each other. */
export function labelledRows(part: Part): RawRow[] {
  const lines = passagesOf(part.blocks).flatMap((passage) =>
    passage.type === 'text'
      ? splitLines(passage.text, passage.at)
      : passage.items.flatMap((item) => [
          ...splitLines(item.text, item.at),
          ...item.children.flatMap((child) => splitLines(child.text, child.at)),
        ]),
  );
  const records = recordsOf(lines);
  const named = records.filter(({ title }) => title?.role != null).length;
  return part.index === 0 && named < 2 ? [] : records.flatMap((record) => rowOf(record, part));
}

const splitLines = (text: string, at: number): LabelledLine[] =>
  text
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
    .map((line) => labelledLine(line, at));

function labelledLine(line: string, at: number): LabelledLine {
  const match = /^([^:]{2,40}):\s+(\S[\s\S]*)$/u.exec(line);
  const role = match?.[1] && match[2] ? labelRole(match[1], match[2]) : null;
  if (!match?.[1] || !match[2] || role === null) return { label: '', role: null, value: line, at };
  return { label: match[1], role, value: match[2], at };
}

/** A new moment starts at a name without label, at 'Activiteit: …', or where a label comes again. */
function recordsOf(lines: readonly LabelledLine[]): Record[] {
  const records: Record[] = [];
  let current: Record = { title: null, lines: [] };
  for (const line of lines) {
    const isTitle = line.role === null ? line.value.split(/\s+/).length <= 12 : TITLES.has(line.role);
    const isAgain = line.role !== null && current.lines.some((other) => other.label === line.label);
    if ((isTitle && (current.lines.length > 0 || current.title === null)) || isAgain) {
      records.push(current);
      current = { title: isTitle ? line : null, lines: [] };
      if (isTitle) continue;
    }
    current.lines.push(line);
  }
  return [...records, current].filter((record) => record.lines.length > 0 || record.title !== null);
}

const TITLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['activity', 'milestone']);
const MOMENTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['date', 'week', 'month', 'start']);

function rowOf({ title, lines }: Record, part: Part): RawRow[] {
  const moment = lines.find(({ role, value }) => role !== null && MOMENTS.has(role) && isDateCell(value, null));
  const others = lines.filter((line) => line !== moment && line.role !== null && !isPlaceholder(line.value));
  if (!moment || (others.length === 0 && title === null)) return [];
  const heading: LabelledLine = {
    label: '',
    role: 'activity',
    value: withoutStep(part.title),
    at: part.at ?? moment.at,
  };
  const name = title ?? heading;
  const notes = lines.filter((line) => line !== moment && line.role === null);
  return [
    {
      phrase: { text: moment.value, read: moment.value },
      origin: 'own',
      crossed: [],
      phase: null,
      group: null,
      struck: false,
      cells: [
        cell('activity', name),
        ...others.map((line) => cell(line.role, line)),
        ...notes.map((line) => cell('notes', line)),
      ],
      at: [...new Set([name.at, moment.at, ...lines.map(({ at }) => at)])],
    },
  ];
}

/** 'Stap 2: brief aan ouders' is called 'brief aan ouders'. */
export const withoutStep = (title: string): string => title.replace(/^\s*stap\s+\d{1,2}\s*[.:)–-]*\s*(?=\S)/iu, '');

const cell = (role: ColumnRole | null, { label, value, at }: LabelledLine): RawCell => ({
  role,
  header: label,
  grounds: 'named',
  text: value,
  lines: [{ text: value, bullet: false, at }],
});
