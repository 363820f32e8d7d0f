import { type CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { Database } from './connect.ts';

const MARK = '/* kept */';

/**
 * Stands at the head of a statement that is asked over and over: each connection reads and plans it once. For a text that is always
 * the same, with all that differs in its parameters, and of which one plan is good for all of them.
 */
export const kept = sql.raw(MARK);

/** More than this on one connection says that something differs in the texts that should stand in a parameter. */
const MOST_NAMES = 100;

/** Names for the texts of kept statements; undefined for any other text. */
export function createStatementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  return (text) => {
    if (!text.startsWith(MARK)) return undefined;
    const known = names.get(text);
    if (known !== undefined || names.size >= MOST_NAMES) return known;
    const name = `kept_${names.size}`;
    names.set(text, name);
    return name;
  };
}

/** Where a value comes in a statement that is written before there is one. */
class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A kept statement of which the text is also put together only once, the first time: for what is asked at every visit. `write` names the
 * places of its values; a name may stand in several.
 */
export function keptStatement<Row, Values extends Readonly<Record<string, unknown>>>(
  write: (of: (name: keyof Values & string) => RawBuilder<unknown>) => RawBuilder<unknown>,
): (database: Database, values: Values) => Promise<readonly Row[]> {
  let written: { readonly query: CompiledQuery<Row>; readonly names: readonly string[] } | undefined;
  return async (database, values) => {
    written ??= withNames<Row>(sql<Row>`${kept} ${write((name) => sql`${new Place(name)}`)}`.compile(database));
    const { query, names } = written;
    const { rows } = await database.executeQuery<Row>({ ...query, parameters: names.map((name) => values[name]) });
    return rows;
  };
}

/** Values that come in several places are sent once. */
function withNames<Row>(query: CompiledQuery<Row>) {
  const all = query.parameters.map((place) => (place instanceof Place ? place.name : ''));
  const names = [...new Set(all)];
  const text = query.sql.replaceAll(
    /\$(\d+)/g,
    (_, place: string) => `$${names.indexOf(all[Number(place) - 1] ?? '') + 1}`,
  );
  return { query: { ...query, sql: text }, names };
}
