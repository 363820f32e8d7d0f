import { type FuzzyDate, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Ring, Task } from '#kernel/plan.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { RING_WORDS } from '../vocabulary/audiences.ts';
import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import type { Found } from '../found.ts';
import { fold, hasPattern, wordsOf } from '../text/fold.ts';
import { divide, entriesOf } from '../text/entries.ts';
import { withoutStop } from '../text/sentences.ts';
import { isNothing } from '../table/contents.ts';
import { weekdayOf } from '../table/grid-nature.ts';
import { oneLine } from '../dates.ts';
import { judge } from './judge.ts';
import { isMilestone, type MilestoneFacts, saysMilestone } from './milestone.ts';
import { whoIn } from './people.ts';
import type { CellGrounds, RawCell, RawRow } from './raw-row.ts';
import { isAudienceBand } from './bands.ts';
import { statusAbout } from './status.ts';

/** What a row is read with: folded names that stay whole, and whether the header speaks of milestones. */
export type RowContext = {
  readonly known: ReadonlySet<string>;
  readonly namesMilestones: boolean;
  readonly namesAudiences: boolean;
};

/** One row of the calendar as an activity. Text that found no field of its own stands in the notes, under its column name. */
export function readActivity(row: RawRow, when: FuzzyDate, context: RowContext): Found<Activity> {
  const title = titleOf(row);
  const channels = several(row, 'channels', context.known);
  const audiences = several(row, 'audiences', context.known);
  const responsible = whoOf(row);
  const tasks = tasksOf(row);
  const crossed = crossedOf(row);
  const objective = textOf(row, 'objective');
  const allAudiences = distinct([
    ...audiences.entries,
    ...crossed.audiences,
    ...groupAudience(row, audiences.entries, context),
  ]);
  const means = distinct([...channels.entries, ...crossed.channels]);
  const allChannels = means.filter((name) => !saysMilestone(name));
  const hasReach = allChannels.length > 0 || allAudiences.length > 0;
  const value: Activity = {
    when,
    title: title.text,
    kind:
      means.length > allChannels.length
        ? 'milestone'
        : kindOf(row, title, { columnAllows: context.namesMilestones, hasReach }),
    channels: allChannels,
    audiences: allAudiences,
    rings: crossed.rings.length > 0 ? crossed.rings : ringsOf(row),
    objective,
    sender: textOf(row, 'sender'),
    responsible: responsible.entries.length > 0 ? responsible.entries : distinct(tasks.flatMap(({ who }) => who)),
    status: statusIn(row, `${title.text} ${allChannels.join(' ')}`),
    tasks,
    notes: notesOf(row, [...channels.asides, ...audiences.asides, ...responsible.asides], title),
    ...phaseOf(row),
  };
  return { value, at: row.at, ...judge(row, value, { undecided: channels.undecided, grounds: title.grounds }) };
}

/** What the cell of the kind says; without one, what the words of the row say. */
function kindOf(
  row: RawRow,
  title: Title,
  { columnAllows, hasReach }: Pick<MilestoneFacts, 'columnAllows' | 'hasReach'>,
): Activity['kind'] {
  const has = (role: ColumnRole): boolean => row.cells.some((cell) => cell.role === role);
  const milestone = has('kind')
    ? saysMilestone(textOf(row, 'kind') ?? '')
    : isMilestone({
        title: title.text,
        columnAllows,
        ownColumn: title.role === 'milestone' && !has('activity'),
        hasReach: hasReach || !has('activity'),
      });
  return milestone ? 'milestone' : 'activity';
}

/** The status as written; a row that is struck out is cancelled. `about` says what the row is. */
function statusIn(row: RawRow, about: string): Activity['status'] {
  const text = textOf(row, 'status');
  if (text === null) return { value: row.struck ? 'cancelled' : null, text };
  return { value: row.legend?.get(fold(text)) ?? statusAbout(text, about), text };
}

/** The rings a cell names; none when it says something else as well. */
function ringsOf(row: RawRow): Ring[] {
  const names = several(row, 'ring', new Set()).entries;
  const rings = names.map((name) => RING_WORDS.find(([, words]) => hasPattern(wordsOf(name), words))?.[0]);
  return [...new Set(rings.filter((ring) => ring !== undefined))];
}

type Title = {
  readonly text: string;
  readonly role: ColumnRole | null;
  readonly grounds: CellGrounds;
  readonly cell: RawCell | null;
};

/** The activity; where that cell is empty or a dash the milestone, and otherwise the means is what is done. */
function titleOf(row: RawRow): Title {
  for (const role of [
    'activity',
    'milestone',
    'channels',
    'message',
    'tasks',
    'objective',
    'audiences',
    'notes',
    null,
  ] as const) {
    const cells = row.cells.filter((cell) => cell.role === role && !isNothing(cell.text));
    const [cell] = cells;
    if (!cell) continue;
    const text = oneLine(cells.flatMap(({ lines }) => lines.map((line) => line.text)).join(' '));
    return { text, role, grounds: cell.grounds, cell };
  }
  return { text: '', role: null, grounds: 'guessed', cell: null };
}

function several(
  row: RawRow,
  role: ColumnRole,
  known: ReadonlySet<string>,
  people = false,
): ReturnType<typeof entriesOf> {
  return entriesOf(
    row.cells.filter((cell) => cell.role === role).flatMap(({ lines }) => lines),
    { known, people },
  );
}

/** Who does it. What says that it is not known yet ('stagiair??', 'n.n.b.') stays to be seen, under the name of its column. */
function whoOf(row: RawRow): Pick<ReturnType<typeof entriesOf>, 'entries' | 'asides'> {
  const { entries, asides } = several(row, 'responsible', new Set(), true);
  const header = oneLine(row.cells.find(({ role }) => role === 'responsible')?.header ?? '');
  const unsure = entries.filter((entry) => UNSURE.test(entry));
  return {
    entries: distinct(entries.map((entry) => entry.replace(UNSURE, '').trim()).filter((entry) => entry !== '')),
    asides: [...asides, ...unsure].map((text) => (header === '' ? text : `${header}: ${text}`)),
  };
}
const UNSURE = /\s?\(?[?!]{1,5}\)?$/u;

/** The words of the cells with this role on one line; null when there are none. */
function textOf(row: RawRow, role: ColumnRole): string | null {
  const texts = row.cells
    .filter((cell) => cell.role === role && !isNothing(cell.text))
    .map(({ lines }) => lines.map(({ text }) => text).join(' '));
  const text = oneLine(texts.join(' '));
  return text === '' ? null : text;
}

function tasksOf(row: RawRow): Task[] {
  const lines = row.cells.filter(({ role }) => role === 'tasks').flatMap((cell) => cell.lines);
  return lines
    .flatMap(({ text }) => apart(text))
    .filter((text) => !isNothing(text))
    .map((text) => doneTask(text) ?? { text, who: whoIn(text) });
}

/** 'Zaal regelen; hapjes bestellen' is two tasks; a semicolon between brackets parts nothing. */
const apart = (text: string): string[] => text.split(/;\s+(?![^()]*\))/u).map((task) => task.trim());

/** 'Tekst schrijven (Noor; gedaan 2 oktober 2026)': a bracket that says that it is done, and when. */
function doneTask(text: string): Task | null {
  const match =
    /^(\S.{0,400}?)\s\((?:([^;()]{1,80});\s)?(?:gedaan|klaar|gereed|afgerond)\s(?:op\s)?([^;()]{4,40})\)$/iu.exec(text);
  const on = match?.[3] ? readDatePhrase(match[3]) : null;
  if (!match?.[1] || !on?.start || on.start !== on.end) return null;
  return {
    text: match[1],
    who: match[2] ? divide(match[2], { known: new Set(), people: true }) : [],
    doneOn: on.start,
  };
}

function crossedOf(row: RawRow): { audiences: string[]; channels: string[]; rings: Ring[] } {
  const audiences: string[] = [];
  const channels: string[] = [];
  const rings: Ring[] = [];
  for (const { group, name } of row.crossed) {
    const ring = RING_WORDS.find(([, words]) => hasPattern(wordsOf(name), words))?.[0];
    const isMeans =
      /middel|kana|media|instrument/i.test(group) ||
      (!/doelgroep|wie/i.test(group) && hasPattern(wordsOf(name), CHANNEL_NOUNS) && !isAudienceBand(name));
    if (ring) rings.push(ring);
    else (isMeans ? channels : audiences).push(name);
  }
  return { audiences, channels, rings: [...new Set(rings)] };
}

const groupAudience = (row: RawRow, own: readonly string[], context: RowContext): string[] =>
  row.group !== null && own.length === 0 && !context.namesAudiences && isAudienceBand(row.group)
    ? [withoutStop(oneLine(row.group))]
    : [];

const phaseOf = (row: RawRow): { phase?: string } => {
  const phase = textOf(row, 'phase') ?? row.phase;
  return phase === null ? {} : { phase };
};

const IN_FIELDS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'date',
  'start',
  'end',
  'week',
  'month',
  'activity',
  'channels',
  'audiences',
  'objective',
  'sender',
  'responsible',
  'status',
  'tasks',
  'phase',
  'number',
]);

function notesOf(row: RawRow, asides: readonly string[], title: Title): string | null {
  const loose = row.cells.filter(
    (cell) =>
      cell !== title.cell &&
      !isNothing(cell.text) &&
      (!IN_FIELDS.has(cell.role) || isGuessedName(cell)) &&
      weekdayOf(oneLine(cell.text)) === null &&
      !(cell.role === 'ring' && ringsOf(row).length > 0) &&
      !(cell.role === 'kind' && /^(?:mijlpa(?:al|len)|activiteit|actie)$/i.test(oneLine(cell.text))),
  );
  const parts = loose.map((cell) => {
    const text = oneLine(cell.lines.map((line) => line.text).join(' '));
    return cell.role === 'notes' || cell.header.trim() === '' ? text : `${oneLine(cell.header)}: ${text}`;
  });
  const notes = [...asides, ...parts].join('\n');
  return notes === '' ? null : notes;
}

/** What stood in a column of another name was a guess: the name of the column stays to be seen. */
const isGuessedName = ({ role, grounds, header }: RawCell): boolean =>
  role === 'responsible' && grounds === 'guessed' && header.trim() !== '';

/** Each name once, however it is written; the first way of writing stays. */
function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(fold(name)) && seen.add(fold(name)) !== undefined);
}
