/** The typefaces we send along, or that every computer has. `face` is the name the style sheet knows it by; null for none of ours. */
export const FONTS = [
  {
    name: 'atkinson',
    face: 'Atkinson Hyperlegible Next',
    family: '"Atkinson Hyperlegible Next", system-ui, sans-serif',
  },
  { name: 'source-serif', face: 'Source Serif 4', family: '"Source Serif 4", serif' },
  { name: 'system', face: null, family: 'system-ui, sans-serif' },
] as const;
export type FontName = (typeof FONTS)[number]['name'];
export const FONT_NAMES = FONTS.map(({ name }) => name);

/** What stands out in a text in Source Serif is in the typeface of its headings: then a page asks for two files and not for three. */
const WITH_ATKINSON = 'Source Serif 4 met Atkinson';

export const familyOf = (name: FontName): string => FONTS.find((font) => font.name === name)?.family ?? FONTS[0].family;

/** The families of a text under headings in another typeface. */
export const textFamilyOf = (name: FontName, heading: FontName): string =>
  name === 'source-serif' && heading === 'atkinson' ? `"${WITH_ATKINSON}", ${familyOf(name)}` : familyOf(name);

/** The typeface of ours that a list of families begins with; null for none. */
export const faceIn = (families: string): string | null =>
  [WITH_ATKINSON, ...FONTS.flatMap(({ face }) => face ?? [])].find((face) => families.startsWith(`"${face}"`)) ?? null;
