import { type Hex, hexOf, readHex } from './colour.ts';
import { faceIn } from './font.ts';
import { kindOf, type TokenName } from './token.ts';

const MOST_TEXT = 300;
const MOST_FONTS = 6;

/** A value of a theme file in a form of our own making, or null when it is none that we know to be harmless. */
export function themeValue(name: TokenName, raw: string): string | null {
  const text = raw.trim();
  if (text.length > MOST_TEXT) return null;
  const kind = kindOf(name);
  if (kind === 'colour') return readColour(text);
  if (kind === 'length') return readLength(text);
  return kind === 'weight' ? readWeight(text) : readFonts(text);
}

/** `#rgb`, `#rrggbb`, `rgb()`, `hsl()`, `white` or `black`, without transparency. */
function readColour(text: string): Hex | null {
  const word = text.toLowerCase();
  if (word === 'white') return '#ffffff';
  if (word === 'black') return '#000000';
  const opaque = /^#(?:[0-9a-f]{6}ff|[0-9a-f]{3}f)$/.test(word) ? word.slice(0, word.length === 9 ? 7 : 4) : word;
  if (opaque.startsWith('#')) return readHex(opaque);
  const [, kind, inside] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(word) ?? [];
  const parts = (inside ?? '').split(/[\s,/]+/).filter((part) => part !== '');
  if (parts.length === 4 && !/^(1|1\.0*|100%)$/.test(parts[3] ?? '')) return null;
  if (parts.length < 3 || parts.length > 4) return null;
  return kind === 'rgb' ? rgb(parts) : hsl(parts);
}

const NUMBER = /^\d{1,3}(?:\.\d{1,6})?$/;
const numberOf = (text: string): number => (NUMBER.test(text) ? Number(text) : Number.NaN);

function rgb(parts: readonly string[]): Hex | null {
  const [red, green, blue] = parts.map((part) =>
    part.endsWith('%') ? numberOf(part.slice(0, -1)) / 100 : numberOf(part) / 255,
  );
  return made([red, green, blue]);
}

function hsl([hue = '', saturation = '', light = '']: readonly string[]): Hex | null {
  if (!saturation.endsWith('%') || !light.endsWith('%')) return null;
  const turn = numberOf(hue.replace(/deg$/, '')) / 30;
  const [strong, lightness] = [numberOf(saturation.slice(0, -1)) / 100, numberOf(light.slice(0, -1)) / 100];
  const reach = strong * Math.min(lightness, 1 - lightness);
  const channel = (shift: number) => {
    const at = (shift + turn) % 12;
    return lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  };
  return made([channel(0), channel(8), channel(4)]);
}

const made = ([red = Number.NaN, green = Number.NaN, blue = Number.NaN]: readonly (
  | number
  | undefined
)[]): Hex | null =>
  [red, green, blue].every((value) => value >= -0.001 && value <= 1.001) ? hexOf([red, green, blue]) : null;

/** Corners up to 32 px. */
function readLength(text: string): string | null {
  if (text === '0') return '0px';
  const [, figure = '', unit = ''] = /^(\d{1,2}(?:\.\d{1,4})?)(px|rem|em)$/.exec(text.toLowerCase()) ?? [];
  if (figure === '') return null;
  const pixels = Number(figure) * (unit === 'px' ? 1 : 16);
  return pixels <= 32 ? `${Number(figure)}${unit}` : null;
}

function readWeight(text: string): string | null {
  const figure = { normal: '400', bold: '700' }[text.toLowerCase()] ?? text;
  return /^[1-9]\d{2}$/.test(figure) ? figure : null;
}

const GENERIC = ['serif', 'sans-serif', 'system-ui', 'monospace', 'ui-sans-serif', 'ui-serif'];

/** Names of typefaces, each in quotes of our own; ends with a kind that every computer has. */
function readFonts(text: string): string | null {
  const names = text.split(',').map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'));
  if (names.length > MOST_FONTS || !names.every((name) => /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,59}$/u.test(name)))
    return null;
  const written = names.map((name) => (GENERIC.includes(name.toLowerCase()) ? name.toLowerCase() : `"${name}"`));
  return GENERIC.includes(written.at(-1) ?? '') ? written.join(', ') : [...written, 'sans-serif'].join(', ');
}

/** The typeface that a browser tries first, when it is one that we do not send along; null when we do, or it is of every computer. */
export function fontNotShipped(family: string): string | null {
  const first = family.split(',')[0]?.replaceAll('"', '') ?? '';
  return GENERIC.includes(first) || faceIn(family) !== null ? null : first;
}
