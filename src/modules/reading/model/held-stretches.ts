import type { HeldWords } from '#kernel/held-words.ts';

/** Running words of a section: `live` counts, `was` is what the items of the plan hold since the import. */
export type Stretch = { readonly kind: 'live' | 'was'; readonly text: string };

const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;

/** Running words (Markdown without tables) in stretches, in order. A line that announces a list goes where its list goes. */
export function heldStretches(words: string, held: HeldWords): readonly Stretch[] {
  const chunks = words.split(/\n[ \t]*\n/).filter((chunk) => chunk.trim() !== '');
  const isHeld = chunks.map((chunk) => holds(chunk, held));
  const stretches: { kind: Stretch['kind']; text: string }[] = [];
  chunks.forEach((text, index) => {
    const announces = text.trimEnd().endsWith(':') && isHeld[index + 1] === true && ITEM.test(chunks[index + 1] ?? '');
    const kind = isHeld[index] === true || announces ? 'was' : 'live';
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text += `\n\n${text}`;
    else stretches.push({ kind, text });
  });
  return stretches;
}

/** Every item of a list and the words around it are held. */
function holds(chunk: string, held: HeldWords): boolean {
  const lines = chunk.split('\n');
  const items = lines.filter((line) => ITEM.test(line));
  if (items.length === 0) return held.has(chunk);
  const [first = ''] = lines;
  const isIntroduced = !ITEM.test(first) && first.trimEnd().endsWith(':');
  return lines.slice(isIntroduced ? 1 : 0).every((line) => held.has(line.replace(ITEM, '')));
}
