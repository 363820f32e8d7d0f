import { fold } from '../text/fold.ts';
import type { RawCell, RawRow } from './raw-row.ts';

/** The name of a group without what brackets behind it say: 'Huisartsen en apotheken (wachtkamers)'. */
export const withoutBracket = (name: string): string => name.replace(/\s{0,9}\([^()]{0,200}\)$/u, '').trim();

const SHORTEST = 6;
const MOST = 100;

/**
 * A line that names a group of the plan is for that group ('Training wijkcoaches'), and is done by it behind 'door'. A line that
 * starts with the name is about what they do themselves; one that says for whom it is has said it.
 */
export function knownInTitle(names: readonly string[]): (row: RawRow) => RawRow {
  const told = names.map(withoutBracket).filter((name) => name.length >= SHORTEST);
  const known = told.slice(0, MOST).map((name) => fold(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (known.length === 0) return (row) => row;
  const longestFirst = known.toSorted((one, other) => other.length - one.length).join('|');
  const named = new RegExp(String.raw`(\sdoor(?:\sde|\shet)?)?\s(${longestFirst})(?![\p{L}\d-])`, 'u');
  return (row) => {
    const title = row.cells.find(({ role }) => role === 'activity');
    const [, by, name] = named.exec(fold(title?.text.slice(0, 300) ?? '')) ?? [];
    const role = by === undefined ? 'audiences' : 'responsible';
    if (!title || name === undefined || row.cells.some((cell) => cell.role === role)) return row;
    return { ...row, cells: [...row.cells, cellOf(title, { role, text: asWritten(title.text, name) })] };
  };
}

/** Folding leaves the length of most texts as it was; where it does not, the folded words are nearest. */
function asWritten(title: string, name: string): string {
  const folded = fold(title);
  const at = folded.length === title.length ? folded.indexOf(` ${name}`) + 1 : -1;
  return at > 0 ? title.slice(at, at + name.length) : name;
}

const cellOf = (title: RawCell, { role, text }: Pick<RawCell, 'role' | 'text'>): RawCell => ({
  role,
  header: '',
  grounds: title.grounds,
  text,
  lines: [{ text, bullet: false, at: title.lines[0]?.at ?? 0 }],
});
