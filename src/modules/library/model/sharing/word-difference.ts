import type { Passage } from './passage.ts';
import { shownWords } from './shown-words.ts';

/** A stretch of words that stayed, went or came. Together the kept and removed ones are the old text, the kept and added ones the new. */
export type Run = { readonly kind: 'kept' | 'removed' | 'added'; readonly text: string };

/** Above this many pairs of changed words the whole passage is shown as replaced. */
const MOST_CELLS = 1_000_000;
const TOKEN = /\s+|\{[\p{L}\p{N}-]{1,40}\}|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
/** A word this short between two changes does not make them easier to follow. */
const SHORT = /^\s*(?:\p{L}{1,3})?\s*$/u;

/**
 * What changed in a passage, in the words a reader sees, without the marks of Markdown. Null where a text does not have it. When
 * everything is kept and the passages still differ, only the markup changed.
 */
export const passageDifference = (before: Passage | null, after: Passage | null): readonly Run[] =>
  wordDifference(before === null ? '' : shownWords(before), after === null ? '' : shownWords(after));

/** What changed from one line of words to another: no two runs of a kind in a row, and a removed one before the added one for it. */
export function wordDifference(before: string, after: string): readonly Run[] {
  const [old, fresh] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  let start = 0;
  while (start < Math.min(old.length, fresh.length) && old[start] === fresh[start]) start += 1;
  let [end, freshEnd] = [old.length, fresh.length];
  while (Math.min(end, freshEnd) > start && old[end - 1] === fresh[freshEnd - 1]) {
    end -= 1;
    freshEnd -= 1;
  }
  return withWholeSentences(
    tidy([
      ...old.slice(0, start).map(kept),
      ...middle(old.slice(start, end), fresh.slice(start, freshEnd)),
      ...old.slice(end).map(kept),
    ]),
  );
}

const kept = (text: string): Run => ({ kind: 'kept', text });
const removed = (text: string): Run => ({ kind: 'removed', text });
const added = (text: string): Run => ({ kind: 'added', text });

function middle(old: readonly string[], fresh: readonly string[]): readonly Run[] {
  if (old.length * fresh.length > MOST_CELLS) return [...old.map(removed), ...fresh.map(added)];
  const best = lengthsOfShared(old, fresh);
  const line = fresh.length + 1;
  const runs: Run[] = [];
  for (let row = 0, column = 0; row < old.length || column < fresh.length; ) {
    const [word, other] = [old[row], fresh[column]];
    const at = row * line + column;
    if (word !== undefined && word === other) {
      runs.push(kept(word));
      row += 1;
      column += 1;
    } else if (word !== undefined && (other === undefined || (best[at + line] ?? 0) >= (best[at + 1] ?? 0))) {
      runs.push(removed(word));
      row += 1;
    } else {
      runs.push(added(other ?? ''));
      column += 1;
    }
  }
  return runs;
}

/** For each pair of positions the length of the longest common sequence of what follows. */
function lengthsOfShared(old: readonly string[], fresh: readonly string[]): Uint32Array {
  const line = fresh.length + 1;
  const best = new Uint32Array((old.length + 1) * line);
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = fresh.length - 1; column >= 0; column -= 1) {
      const at = row * line + column;
      best[at] =
        old[row] === fresh[column] ? (best[at + line + 1] ?? 0) + 1 : Math.max(best[at + line] ?? 0, best[at + 1] ?? 0);
    }
  }
  return best;
}

/** Joins what belongs together: a space or a short word that stayed between two changes becomes part of them. */
function tidy(runs: readonly Run[]): readonly Run[] {
  const whole: Run[] = [];
  let [gone, come, between] = ['', '', ''];
  const close = () => {
    if (gone !== '') whole.push(removed(gone));
    if (come !== '') whole.push(added(come));
    if (between !== '') whole.push(kept(between));
    [gone, come, between] = ['', '', ''];
  };
  for (const { kind, text } of runs) {
    if (kind === 'kept') {
      between += text;
      continue;
    }
    if (!SHORT.test(between) || (gone === '' && come === '')) close();
    else [gone, come, between] = [gone + between, come + between, ''];
    if (kind === 'removed') gone += text;
    else come += text;
  }
  close();
  return whole;
}

/** Of the two ways to show that a sentence came or went, `. New` before a full stop and ` New.` behind it, the second. */
function withWholeSentences(runs: readonly Run[]): readonly Run[] {
  const slid = [...runs];
  runs.forEach(({ kind, text }, at) => {
    const [before, after] = [slid[at - 1], slid[at + 1]];
    if (kind === 'kept' || before?.kind !== 'kept' || after?.kind !== 'kept') return;
    const sign = text.charAt(0);
    const leavesSome = after.text.length > 1 || at + 2 === runs.length;
    if (!'.!?'.includes(sign) || !after.text.startsWith(sign) || !leavesSome) return;
    slid[at - 1] = kept(before.text + sign);
    slid[at] = { kind, text: text.slice(1) + sign };
    slid[at + 1] = kept(after.text.slice(1));
  });
  return slid.filter(({ text }) => text !== '');
}
