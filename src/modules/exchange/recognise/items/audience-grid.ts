import type { Audience } from '#kernel/plan.ts';
import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import { type Found, probable } from '../found.ts';
import type { KindedTable } from '../reading.ts';
import { cellLines } from '../text/blocks.ts';
import { divide } from '../text/entries.ts';
import { fold, hasPattern, wordsOf } from '../text/fold.ts';
import { isCross, isNothing, isPlaceholder } from '../table/contents.ts';
import type { GridRow } from '../table/grid.ts';
import { oneLine } from '../dates.ts';
import { namesPeople, primaryIn, ringIn, sideIn } from './audience-words.ts';
import { namedAudience } from './audience-category.ts';
import { readMatrices } from './matrices.ts';
import type { Reading } from '../reading.ts';

/** Audiences in a grid of rings: rings down (or across), names in the cells, sectors on the other side as roles. */
export const gridAudiences = (tables: readonly KindedTable[]): Found<Audience>[] =>
  tables.filter(mayBeGrid).flatMap(({ table }) => {
    const down = table.rows.filter((row) => ringIn(row.places[0]?.text ?? null) !== null).length >= 3;
    const across = table.headers.filter((header) => ringIn(header) !== null && wordsOf(header).length <= 3).length >= 3;
    return down || across ? table.rows.flatMap((row) => rowAudiences(table, row, down)) : [];
  });

const mayBeGrid = ({ kind, facts }: KindedTable): boolean =>
  (kind === 'other' || kind === 'labels' || (kind === 'audiences' && !facts.weakRoles.has('audiences'))) &&
  facts.crossColumns.length === 0;

/** The names in one row; `down` when the rings stand in the first column. */
function rowAudiences(table: KindedTable['table'], row: GridRow, down: boolean): Found<Audience>[] {
  return row.places.flatMap((place, index) => {
    const header = table.headers[index] ?? '';
    const ring = ringIn(down ? (row.places[0]?.text ?? null) : header);
    if (!place?.own || (down && index === 0) || ring === null || isNothing(place.text)) return [];
    const roles = down && SECTOR.test(header) ? [oneLine(header)] : [];
    return cellLines(place.cell)
      .flatMap((line) => divide(line.text))
      .filter((name) => !isPlaceholder(name) && !isCross(name) && name.length <= 80)
      .map((name) =>
        probable(
          { ...bare(name), ring, roles },
          place.cell.blocks.map(({ at }) => at),
        ),
      );
  });
}
const SECTOR = /beslis|beïnvloed|beinvloed|uitvoer|leveranc|gebruik/i;

const CATEGORY =
  /^(?:doelgroepen?\s)?(?:intern|extern|primair|secundair|tertiair|intermediair)(?:e|s)?(?:\sdoelgroep(?:en)?|\sstakeholders)?$/;

/** Groups listed under 'Intern' and 'Extern', or 'Primair' and 'Secundair', beside each other. */
export function columnAudiences(tables: readonly KindedTable[]): Found<Audience>[] {
  return tables
    .filter(({ kind, facts }) => kind !== 'calendar' && facts.crossColumns.length === 0)
    .flatMap(({ table }) => {
      const named = table.headers.some((header) => header.trim() !== '');
      const heads = named ? table.headers : (table.rows[0]?.places ?? []).map((place) => place?.text ?? '');
      if (heads.length < 2 || !heads.every((head) => CATEGORY.test(fold(head).replace(/:$/, '')))) return [];
      return heads.flatMap((head, index) =>
        (named ? table.rows : table.rows.slice(1)).flatMap((row) => {
          const place = row.places[index];
          if (!place?.own || isNothing(place.text)) return [];
          const category = oneLine(head).replace(/:$/, '');
          return cellLines(place.cell)
            .filter(({ text }) => !isPlaceholder(text) && text.length <= 120)
            .map((line) =>
              probable(
                { ...bare(line.text), category, side: sideIn(category, line.text), primary: primaryIn(category) },
                [line.at],
              ),
            );
        }),
      );
    });
}

const bare = (name: string): Audience => namedAudience(name, null);

/** Per audience the means that a table of crosses ticks for it, whichever of the two runs across. Keys are folded names. */
export function crossedChannels(
  reading: Reading,
): Map<string, { name: string; channels: string[]; at: readonly number[] }> {
  const byName = new Map<string, { name: string; channels: string[]; at: readonly number[] }>();
  for (const { value, at } of readMatrices(reading)) {
    const peopleDown = sharePeople(value.rows) > sharePeople(value.columns);
    const [people, means] = peopleDown ? [value.rows, value.columns] : [value.columns, value.rows];
    if (sharePeople(people) < 0.5 || shareMeans(means) < 0.4) continue;
    for (const name of people) {
      const channels = value.crosses
        .filter(([row, column]) => (peopleDown ? row : column) === name)
        .map(([row, column]) => (peopleDown ? column : row));
      byName.set(fold(name), { name, channels, at });
    }
  }
  return byName;
}

const share = (names: readonly string[], test: (name: string) => boolean): number =>
  names.length === 0 ? 0 : names.filter(test).length / names.length;
const sharePeople = (names: readonly string[]): number => share(names, namesPeople);
const shareMeans = (names: readonly string[]): number =>
  share(names, (name) => hasPattern(wordsOf(name), CHANNEL_NOUNS));

/** An audience that only a table of crosses names. */
export const crossedAudience = ({
  name,
  channels,
}: {
  readonly name: string;
  readonly channels: readonly string[];
}): Audience => ({ ...bare(name), channels });
