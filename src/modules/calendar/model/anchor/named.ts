/** What a date hangs on: an activity or a phase by its position, or why there is no one such thing. `edge`: only that side of the phase. */
export type Named =
  | { readonly kind: 'activity'; readonly index: number }
  | { readonly kind: 'phase'; readonly index: number; readonly edge: 'start' | 'end' | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' };

/** Letters and digits in small letters without accents. */
export function wordsOf(text: string): readonly string[] {
  const small = text.toLowerCase();
  // Most titles have no accent, and this is read for every title of a plan.
  const bare = /[^\0-\x7f]/.test(small) ? small.normalize('NFD').replaceAll(/\p{M}/gu, '') : small;
  return bare.match(/[\p{L}\d]+/gu) ?? [];
}
