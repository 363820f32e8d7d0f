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

export const familyOf = (name: FontName): string => FONTS.find((font) => font.name === name)?.family ?? FONTS[0].family;

/** The typeface of ours that a list of families begins with; null for none. */
export const faceIn = (families: string): string | null =>
  FONTS.find(({ face }) => face !== null && families.startsWith(`"${face}"`))?.face ?? null;
