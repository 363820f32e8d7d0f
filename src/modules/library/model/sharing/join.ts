import type { Passage, PassageKind } from './passage.ts';
import { passages } from './passages.ts';

/**
 * Passages as one Markdown text again. Those of one text come back as they stood, with one blank line where there were more;
 * those of several texts are kept apart so that none flows into the next.
 */
export function join(list: readonly Passage[]): string {
  const pieces: string[] = [];
  let previous: Passage | null = null;
  for (const passage of list) {
    if (previous !== null) pieces.push(missingFence(previous), endsAtOnce(previous, passage) ? '\n' : '\n\n');
    if (passage.table !== null && !isTable(previous?.kind ?? null)) pieces.push(passage.table, '\n');
    pieces.push(passage.text);
    previous = passage;
  }
  return pieces.join('');
}

/** The text as `join` writes it: line ends as on Unix, no blank line at either end, never two together. */
export const normalText = (markdown: string): string => join(passages(markdown));

/** One text with another under it; an empty one adds nothing. */
export const joinTexts = (first: string, second: string): string => join([...passages(first), ...passages(second)]);

/** True when two texts read the same; blank lines, bullets and numbering make no difference. */
export function isSameText(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [passages(one), passages(other)];
  return first.length === second.length && first.every(({ key }, index) => key === second[index]?.key);
}

const isTable = (kind: PassageKind | null): boolean => kind === 'head' || kind === 'row';

/** Where another passage came to stand above it than in its own text, a blank line is safe; but a list and a table stay one. */
function endsAtOnce(above: Passage, { kind, above: own, touches }: Passage): boolean {
  if (kind === 'row' && isTable(above.kind)) return true;
  return own === above.kind ? touches : kind === 'item' && above.kind === 'item';
}

/** Code that nobody closed goes on to the end of its text; it must not take what now follows along. */
function missingFence({ kind, text }: Passage): string {
  if (kind !== 'code') return '';
  const lines = text.split('\n');
  const sign = (lines[0] ?? '').trimStart().slice(0, 3);
  return lines.length > 1 && (lines.at(-1) ?? '').trimStart().startsWith(sign) ? '' : `\n${sign}`;
}
