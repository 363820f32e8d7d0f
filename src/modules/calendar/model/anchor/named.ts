/** What a date hangs on: an activity or a phase by its position, or why there is no one such thing. `edge`: only that side of the phase. */
export type Named =
  | { readonly kind: 'activity'; readonly index: number }
  | { readonly kind: 'phase'; readonly index: number; readonly edge: 'start' | 'end' | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' };

/** Letters and digits in small letters without accents. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .match(/[\p{L}\d]+/gu) ?? [];
