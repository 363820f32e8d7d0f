import type { Part } from '../outline/outline.ts';
import { isNoMoment, oneLine } from '../dates.ts';
import { momentTitle } from '../outline/moment-title.ts';
import { isDateCell, isPlaceholder } from '../table/contents.ts';
import { candidatesOf, isStrongName } from '../table/header.ts';
import { passagesOf } from '../text/passages.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { labelRole } from './label-role.ts';
import type { RawCell, RawRow } from './raw-row.ts';

type LabelledLine = {
  readonly label: string;
  readonly role: ColumnRole | null;
  readonly value: string;
  readonly at: number;
  /** First of the lines of one paragraph of which others are labelled: the name of what they tell of. */
  readonly opens?: boolean;
};
type Record = { title: LabelledLine | null; lines: LabelledLine[] };

/**
 * Moments written as labelled lines ('Wanneer: 3 mei', 'Wie: Noor'): one under a heading, or several below each other. A heading
 * that is a moment ('Maandag: nieuws') says when where no line does.
 */
export function labelledRows(part: Part): RawRow[] {
  const lines = passagesOf(part.blocks).flatMap((passage) =>
    passage.type === 'text'
      ? splitLines(passage.text, passage.at)
      : passage.items.flatMap((item) => [
          ...splitLines(item.text, item.at),
          ...item.children.flatMap((child) => splitLines(child.text, child.at)),
        ]),
  );
  const isDated = lines.some(isMoment);
  const records = isDated || momentTitle(part.title) === null ? recordsOf(lines) : [oneRecord(lines)];
  const complete = records.filter(({ title, lines: own }) => isNamed(title) && (!isDated || own.some(isMoment)));
  if (part.index === 0 && complete.length < 2) return [];
  return records.flatMap((record) => rowOf(record, part, records.length === 1));
}

/** 'Opdrachtgever: Noor' is a particular of the paper, and no name of something that happens. */
const isNamed = (line: LabelledLine | null): boolean =>
  line !== null && (line.role !== null || !FIELD.test(line.value));

/** Labelled lines below a heading that says when: the first that names what happens is its title. */
function oneRecord(lines: readonly LabelledLine[]): Record {
  const title = lines.find(({ role }) => role !== null && TITLES.has(role)) ?? null;
  return { title, lines: lines.filter((line) => line !== title) };
}

const isMoment = ({ role, value }: LabelledLine): boolean =>
  role !== null && MOMENTS.has(role) && isDateCell(value, null);

function splitLines(text: string, at: number): LabelledLine[] {
  const lines = text
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
    .map((line) => labelledLine(line, at));
  const [first, ...below] = lines;
  if (!first || first.role !== null || !isName(first.value) || !below.some(({ role }) => role !== null)) return lines;
  return [{ ...first, opens: true }, ...below.map((line) => ({ ...line, opens: false }))];
}

function labelledLine(line: string, at: number): LabelledLine {
  const match = /^([^:]{2,40}):\s+(\S[\s\S]*)$/u.exec(line);
  const isLabel = match?.[1] !== undefined && (isNoMoment(match[1]) || !isDateCell(match[1], null));
  const role = isLabel && match?.[1] && match[2] ? labelRole(match[1], match[2]) : null;
  if (!match?.[1] || !match[2] || role === null) return { label: '', role: null, value: line, at };
  return { label: match[1], role, value: match[2], at };
}

/** A new moment starts at a name without label, at 'Activiteit: …', or where a label comes again. */
function recordsOf(lines: readonly LabelledLine[]): Record[] {
  const records: Record[] = [];
  let current: Record = { title: null, lines: [] };
  for (const line of lines) {
    const isTitle = line.role === null ? isTitleLine(line) : TITLES.has(line.role);
    if (isTitle && line.role !== null && current.title === null && current.lines.some(isMoment)) {
      // 'Wanneer' above 'Wat'.
      current.title = line;
      continue;
    }
    const isAgain = line.role !== null && current.lines.some((other) => other.label === line.label);
    if (line.opens || (isTitle && (current.lines.length > 0 || current.title === null)) || isAgain) {
      records.push(current);
      current = { title: isTitle ? line : null, lines: [] };
      if (isTitle) continue;
    }
    current.lines.push(line);
  }
  return [...records, current].filter((record) => record.lines.length > 0 || record.title !== null);
}

/** A name, and no field with a name of its own ('Kosten: € 300'), which a paragraph that opens with a name may have below it. */
const isTitleLine = ({ value, opens }: LabelledLine): boolean =>
  isName(value) && !(FIELD.test(value) && (opens === false || isKnownField(value)));

const FIELD = /^([^:]{2,40}):\s+\S/u;
const isKnownField = (line: string): boolean =>
  candidatesOf(FIELD.exec(line)?.[1] ?? '').some((each) => isStrongName(each) && each.share === 1);

/** A few words, and no sentence about the moment above it. */
const isName = (text: string): boolean => text.split(/\s+/).length <= 12 && !/[.!?]$/.test(text);

const TITLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['activity', 'milestone']);
const MOMENTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['date', 'week', 'month', 'start']);

function rowOf({ title, lines }: Record, part: Part, isOnly: boolean): RawRow[] {
  const moment = lines.find(isMoment);
  const above = moment === undefined ? momentTitle(part.title) : null;
  const phrase = moment?.value ?? above?.phrase;
  const told = isStepName(title) ? lines.find(({ role }) => role === 'activity') : undefined;
  const others = lines.filter(
    (line) => line !== moment && line !== told && line.role !== null && !isPlaceholder(line.value),
  );
  const at = part.at ?? moment?.at ?? 0;
  const heading = lineOf(above === null ? withoutStep(part.title) : above.name, at);
  const name = told ?? title ?? heading;
  const hasName = name.value !== '' && (title !== null || others.length > 0 || isOnly);
  if (phrase === undefined || !hasName || (above !== null && others.length === 0)) return [];
  const step = told && title ? [{ ...title, value: withoutStep(title.value) }] : [];
  const notes = [...step, ...lines.filter((line) => line !== moment && line.role === null)];
  const rest = above !== null && title !== null && above.name !== '' ? [heading, ...notes] : notes;
  return [
    {
      phrase: { text: phrase, read: phrase },
      origin: 'own',
      crossed: [],
      phase: null,
      group: null,
      struck: false,
      cells: [
        cell('activity', name),
        ...others.map((line) => cell(asField(line, others), line)),
        ...rest.map((line) => cell('notes', line)),
      ],
      at: [...new Set([name.at, moment?.at ?? at, ...lines.map((line) => line.at)])],
    },
  ];
}

/** 'Stap 2 – Herinneren' counts the step of which 'Wat: …' says what is done. */
const isStepName = (title: LabelledLine | null): boolean =>
  title?.role === null && /^\s*(?:stap|actie|activiteit|moment)\s+\d{1,2}(?!\d)/iu.test(title.value);

/** A second moment is no date of its own, and neither is a second name; 'Wie' beside 'Voor wie' is who does it. */
function asField({ role, label }: LabelledLine, all: readonly LabelledLine[]): ColumnRole | null {
  if (role === null) return null;
  if (/^wie$/i.test(label) && all.some((line) => line.role === 'audiences' && line.label !== label))
    return 'responsible';
  if (MOMENTS.has(role)) return 'time';
  return TITLES.has(role) ? 'notes' : role;
}

const lineOf = (value: string, at: number): LabelledLine => ({ label: '', role: 'activity', value, at });

/** 'Stap 2: brief aan ouders' is called 'brief aan ouders'. */
export const withoutStep = (title: string): string => title.replace(/^\s*stap\s+\d{1,2}\s*[.:)–-]*\s*(?=\S)/iu, '');

const cell = (role: ColumnRole | null, { label, value, at }: LabelledLine): RawCell => ({
  role,
  header: label,
  grounds: 'named',
  text: value,
  lines: [{ text: value, bullet: false, at }],
});
