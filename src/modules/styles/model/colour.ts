/** A colour as `#rrggbb`, lower case: opaque, in sRGB. */
export type Hex = `#${string}`;
type Channels = readonly [number, number, number];

/** Reads `#rgb` or `#rrggbb`, with or without the sign in front, capitals or not; null for anything else. */
export function readHex(text: string): Hex | null {
  const digits = text.trim().replace(/^#/, '').toLowerCase();
  if (/^[0-9a-f]{6}$/.test(digits)) return `#${digits}`;
  if (/^[0-9a-f]{3}$/.test(digits)) return `#${[...digits].map((digit) => digit + digit).join('')}`;
  return null;
}

/** Red, green and blue from 0 to 1. */
export const channelsOf = (colour: Hex): Channels => [channel(colour, 1), channel(colour, 3), channel(colour, 5)];
const channel = (colour: Hex, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16) / 255;

/** Channels outside 0 to 1 are cut off. */
export const hexOf = (channels: Channels): Hex =>
  `#${channels.map((value) => toByte(value).toString(16).padStart(2, '0')).join('')}`;
const toByte = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 255);

/** Undoes the gamma of sRGB: 0 to 1 in, 0 to 1 out. Source: IEC 61966-2-1. */
export const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
export const gamma = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * Math.max(0, value) ** (1 / 2.4) - 0.055;

/** Relative luminance, 0 (black) to 1 (white). Source: WCAG 2.2, definition of relative luminance. */
function luminance(colour: Hex): number {
  const [red, green, blue] = channelsOf(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** From 1 (the same) to 21 (black on white); the order of the two makes no difference. Source: WCAG 2.2, contrast ratio. */
export function contrast(one: Hex, other: Hex): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of the first colour (0 to 1) laid over the second. */
export function mix(over: Hex, under: Hex, share: number): Hex {
  const [red, green, blue] = channelsOf(over);
  const [underRed, underGreen, underBlue] = channelsOf(under);
  const of = (top: number, bottom: number) => top * share + bottom * (1 - share);
  return hexOf([of(red, underRed), of(green, underGreen), of(blue, underBlue)]);
}

/** The one of two that reads best on `background`. */
export const bestOn = (background: Hex, first: Hex, second: Hex): Hex =>
  contrast(first, background) >= contrast(second, background) ? first : second;
