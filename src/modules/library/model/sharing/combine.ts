import { comparePassages } from './compare-three-ways.ts';
import type { Piece } from './comparison.ts';
import type { Passage } from './passage.ts';
import { keyOf } from './passage-key.ts';

const MARK = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/;

/**
 * One passage with both changes in it, where base and organisation changed other sentences of the same paragraph or item. Null
 * when they changed the same sentence, when one of them removed the passage, or when it has line breaks of its own. To offer as
 * a choice: nobody has read the sentences in this order yet.
 */
export function combine({ state, oldBase, newBase, local }: Piece): Passage | null {
  if (state !== 'conflict' || oldBase === null || newBase === null || local === null) return null;
  const all = [oldBase, newBase, local];
  if (!canCombine(local.kind) || all.some(({ kind, text }) => kind !== local.kind || text.includes('\n'))) return null;
  const pieces = comparePassages(sentencesOf(oldBase), sentencesOf(newBase), sentencesOf(local));
  if (pieces.some((piece) => piece.state === 'conflict')) return null;
  const sentences = pieces.flatMap((piece) => (piece.state.startsWith('base-') ? piece.newBase : piece.local) ?? []);
  const text = markOf(local) + sentences.map((sentence) => sentence.text).join(' ');
  return { ...local, text, key: keyOf(local.kind, text) };
}

const canCombine = (kind: Passage['kind']): boolean => kind === 'paragraph' || kind === 'item';
const markOf = ({ text }: Passage): string => MARK.exec(text)?.[0] ?? '';

/** The sentences of a passage, as passages, so that they are compared in the same way. */
function sentencesOf(passage: Passage): readonly Passage[] {
  const words = passage.text.slice(markOf(passage).length).match(/\S+/g) ?? [];
  const sentences: string[][] = [[]];
  for (const word of words) {
    sentences.at(-1)?.push(word);
    if (/[.!?]["'’”)*_]{0,4}$/.test(word)) sentences.push([]);
  }
  return sentences
    .map((list) => list.join(' '))
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', text, key: text, above: null, touches: false, table: null }));
}
