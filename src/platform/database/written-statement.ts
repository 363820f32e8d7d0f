import { type CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { Database } from './connect.ts';
import { poolOf } from './pool-of.ts';

/** Where a value comes in a statement that is written before there is one. */
class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

let count = 0;

/**
 * A statement that is kept as those of `kept` are, and of which the text is put together only once: for what is asked at every visit, by
 * itself and outside any transaction. `write` names the places of its values; a name may stand in several.
 */
export function writtenStatement<Row extends object, Values extends Readonly<Record<string, unknown>>>(
  write: (of: (name: keyof Values & string) => RawBuilder<unknown>) => RawBuilder<unknown>,
): (database: Database, values: Values) => Promise<readonly Row[]> {
  count += 1;
  const name = `written_${count}`;
  let statement: { readonly text: string; readonly names: readonly string[] } | undefined;
  return async (database, values) => {
    statement ??= withNames(write((place) => sql`${new Place(place)}`).compile(database));
    const { text, names } = statement;
    const { rows } = await poolOf(database).query<Row>({ name, text, values: names.map((place) => values[place]) });
    return rows;
  };
}

/** Values that come in several places are sent once. */
function withNames({ sql: text, parameters }: CompiledQuery) {
  const all = parameters.map((place) => (place instanceof Place ? place.name : ''));
  const names = [...new Set(all)];
  const numberOf = (place: string) => names.indexOf(all[Number(place) - 1] ?? '') + 1;
  return { text: text.replaceAll(/\$(\d+)/g, (_, place: string) => `$${numberOf(place)}`), names };
}
