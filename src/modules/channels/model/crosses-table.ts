import { foldWords } from '#kernel/held-words.ts';
import type { Audience, Channel, Matrix } from '#kernel/plan.ts';
import { channelMatrix, hasCrosses } from './channel-matrix.ts';
import { channelKey } from './channel-key.ts';

/** What the crosses that stand with the audiences come to as a table, in the form of those that were imported. */
export type CrossesTable = Omit<Matrix, 'id' | 'source'>;

/** Which means for whom: means down, audiences across. Null without a single cross, and where imported tables say all of it already. */
export function crossesTable(
  audiences: readonly Audience[],
  channels: readonly Channel[],
  imported: readonly Matrix[],
): CrossesTable | null {
  const matrix = channelMatrix(audiences, channels);
  if (!hasCrosses(matrix)) return null;
  const crosses = matrix.rows.flatMap(({ name, crosses: on }) =>
    audiences.flatMap((audience, index) => (on[index] ? [[name, audience.name] as const] : [])),
  );
  const said = new Set(
    imported.flatMap((each) => each.crosses.flatMap(([row, column]) => [keyOf(row, column), keyOf(column, row)])),
  );
  if (crosses.every(([means, who]) => said.has(keyOf(means, who)))) return null;
  return {
    title: null,
    rows: matrix.rows.map(({ name }) => name),
    columns: [...new Set(audiences.map(({ name }) => name))],
    crosses,
  };
}

/** Whether this table says every cross of an imported one, whichever side that has its audiences on. */
export function saysAllOf(table: CrossesTable, imported: Matrix): boolean {
  const said = new Set(table.crosses.map(([means, who]) => keyOf(means, who)));
  return (
    imported.crosses.length > 0 &&
    imported.crosses.every(([row, column]) => said.has(keyOf(row, column)) || said.has(keyOf(column, row)))
  );
}

const keyOf = (means: string, who: string): string => `${channelKey(means)}\n${foldWords(who)}`;
