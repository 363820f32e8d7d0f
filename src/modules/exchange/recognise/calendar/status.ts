import type { StatusValue } from '#kernel/plan.ts';
import { fold } from '../text/fold.ts';
import { STATUS_WORDS } from '../vocabulary/status.ts';

/** The status a text stands for; null when no word of it is known. 'Niet gereed' and 'nog versturen' are not done. */
export function statusOf(text: string): StatusValue | null {
  const folded = fold(text).replace(/\.(?=\s|$)/g, '');
  if (folded === '') return null;
  let best: { value: StatusValue; at: number; length: number } | null = null;
  for (const [value, words] of STATUS_WORDS) {
    for (const word of words) {
      const at = placeOf(folded, word);
      if (at < 0) continue;
      if (!best || at < best.at || (at === best.at && word.length > best.length))
        best = { value, at, length: word.length };
    }
  }
  return best?.value ?? null;
}

function placeOf(text: string, word: string): number {
  const stem = word.replace(/\s?\*$/, '');
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + stem.length] ?? ' ';
    if (!/[\p{L}\d]/u.test(before) && (word.endsWith('*') || !/[\p{L}\d]/u.test(after))) return at;
  }
  return -1;
}
