import { sql } from 'kysely';

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
