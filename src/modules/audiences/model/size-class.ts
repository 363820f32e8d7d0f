/** Estimated number of people, in three steps that the eye can tell apart; null when nobody estimated it. */
export type SizeClass = 'small' | 'middle' | 'large';

export const SIZE_WORDS: Readonly<Record<SizeClass, string>> = { small: 'tot 50', middle: '50–300', large: '300+' };

/** Radius of the shape in the drawing, in its own units (the whole drawing is 660 wide). */
export const SIZE_RADIUS: Readonly<Record<SizeClass, number>> = { small: 11, middle: 15, large: 20 };

export function sizeClassOf(people: number | null | undefined): SizeClass | null {
  if (people === null || people === undefined || Number.isNaN(people)) return null;
  if (people < 50) return 'small';
  return people < 300 ? 'middle' : 'large';
}
