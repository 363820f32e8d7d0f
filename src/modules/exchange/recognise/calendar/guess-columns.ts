import type { ColumnRole } from '../vocabulary/column-role.ts';
import { AUDIENCE_NOUNS } from '../vocabulary/audiences.ts';
import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import { ROLE_NOUNS } from '../vocabulary/people.ts';
import { hasPattern, wordsOf } from '../text/fold.ts';
import type { Column } from '../table/columns.ts';
import { columnShare } from '../table/contents.ts';
import type { ReadTable } from '../table/read-table.ts';
import { namesOnlyPeople, whoIn } from './people.ts';
import { statusOf } from './status.ts';

type Seen = {
  readonly column: Column;
  readonly status: number;
  readonly means: number;
  readonly groups: number;
  readonly people: number;
  readonly tasks: number;
  readonly long: number;
};

/** What the columns of a calendar hold when it has no header at all: only their cells can say, so a person is asked to look. */
export function guessColumns(table: ReadTable, columns: readonly Column[]): Column[] {
  let open = columns
    .filter(({ role }) => role === null)
    .map((column) => look(table, column))
    .filter(({ long }) => long >= 0);
  const roles = new Map<number, ColumnRole>();
  const give = (role: ColumnRole, fits: (seen: Seen) => number, least: number): void => {
    const best = open
      .map((seen) => ({ seen, score: fits(seen) }))
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score)[0]?.seen;
    if (!best) return;
    roles.set(best.column.index, role);
    open = open.filter((seen) => seen !== best);
  };
  if (open.length === 1 && open[0]) return withRole(columns, new Map([[open[0].column.index, 'activity']]));
  give('status', ({ status, long }) => (long < 0.3 ? status : 0), 0.6);
  give('responsible', ({ people, means, column }) => (means < 0.5 ? people + column.index / 100 : 0), 0.6);
  if (open.length === 1) give('activity', ({ long }) => 1 - long, 0.2);
  give('channels', ({ means, groups, long }) => means - groups / 2 - long / 2, 0.35);
  give('audiences', ({ groups, people, long, column }) => groups - people / 2 - long / 2 - column.index / 100, 0.3);
  give('sender', ({ people, means, column }) => (means < 0.5 ? people - column.index / 100 : 0), 0.6);
  give('tasks', ({ tasks }) => tasks, 0.3);
  give('activity', ({ long, column }) => 1 - long - column.index / 100, 0.5);
  give('objective', ({ long }) => 0.1 + long, 0.1);
  return withRole(columns, roles);
}

const withRole = (columns: readonly Column[], roles: ReadonlyMap<number, ColumnRole>): Column[] =>
  columns.map((column) => {
    const role = roles.get(column.index);
    return role ? { ...column, role, grounds: 'guessed' } : column;
  });

/** 'Brief aan bewoners van de Dorpsstraat' is what is done; 'brief en website' is by what means. */
const isAct = (text: string): boolean =>
  text.split(/\s+/).length >= 4 &&
  /\s(?:aan|in|op|voor|over|naar|van|met|bij|plaatsen|versturen|maken)(?:\s|$)/iu.test(text);

/** 'Kaart voor scholen' is a card: what stands in front says what it is. */
const headOf = (text: string): string => text.split(/\s(?:aan|in|op|voor|over|naar|met|bij|van)\s/iu)[0] ?? text;

/** '(Noor, balie)': names between brackets in a cell of their own. */
const bare = (text: string): string => /^\(([^()]{2,60})\)$/u.exec(text.trim())?.[1] ?? text;
const areWho = (text: string): boolean =>
  namesOnlyPeople(text) && (hasPattern(wordsOf(text).slice(0, 10), ROLE_NOUNS) || text.split(/\s+/).length === 1);

function look(table: ReadTable, column: Column): Seen {
  const share = (test: (text: string) => boolean): number => columnShare(table.rows, column.index, test).share;
  const names =
    (nouns: readonly string[]) =>
    (text: string): boolean =>
      hasPattern(wordsOf(text).slice(0, 10), nouns);
  const isEmpty = columnShare(table.rows, column.index, (text) => /\p{L}/u.test(text)).count === 0;
  return {
    column,
    status: share((text) => text.length < 80 && statusOf(text) !== null),
    means: share((text) => names(CHANNEL_NOUNS)(text) && !isAct(text)),
    groups: share((text) => names(AUDIENCE_NOUNS)(headOf(text))),
    people: share((text) => areWho(bare(text))),
    tasks: share((text) => whoIn(text.split('\n')[0] ?? '').length > 0),
    long: isEmpty ? -1 : share((text) => text.length > 70),
  };
}
