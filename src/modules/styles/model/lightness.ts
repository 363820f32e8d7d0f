import { channelsOf, gamma, type Hex, hexOf, linear } from './colour.ts';

/** A colour by how light it seems (0 to 1), how strong it is, and its hue in radians. Source of the figures: OKLab, Ottosson 2020. */
type Seen = { readonly lightness: number; readonly chroma: number; readonly hue: number };

export function seen(colour: Hex): Seen {
  const [red, green, blue] = channelsOf(colour).map(linear) as [number, number, number];
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  return {
    lightness: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

function channelsFor({ lightness, chroma, hue }: Seen): [number, number, number] {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    gamma(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    gamma(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
  ];
}

const fits = (channels: readonly number[]): boolean => channels.every((value) => value > -0.002 && value < 1.002);

/** The same hue at another lightness (0 to 1), as strong as a screen can show there. */
export function atLightness(colour: Hex, lightness: number): Hex {
  if (lightness <= 0) return '#000000';
  if (lightness >= 1) return '#ffffff';
  const own = { ...seen(colour), lightness };
  if (fits(channelsFor(own))) return hexOf(channelsFor(own));
  let [weak, strong] = [0, own.chroma];
  for (let turn = 0; turn < 12; turn += 1) {
    const chroma = (weak + strong) / 2;
    if (fits(channelsFor({ ...own, chroma }))) weak = chroma;
    else strong = chroma;
  }
  return hexOf(channelsFor({ ...own, chroma: weak }));
}

/** How far one step goes; smaller than the eye sees. */
export const LIGHTNESS_STEP = 0.004;

/**
 * The colour nearest in lightness, with the same hue, that `passes`: the colour itself when it does, else the first one that is
 * met going darker and lighter together, the darker of two as near. Null when none passes, black and white included.
 */
export function nearestColour(colour: Hex, passes: (candidate: Hex) => boolean): Hex | null {
  if (passes(colour)) return colour;
  const { lightness } = seen(colour);
  for (let step = 1; step <= 1 / LIGHTNESS_STEP + 1; step += 1) {
    for (const aim of [lightness - step * LIGHTNESS_STEP, lightness + step * LIGHTNESS_STEP]) {
      if (aim < -LIGHTNESS_STEP || aim > 1 + LIGHTNESS_STEP) continue;
      const candidate = atLightness(colour, aim);
      if (passes(candidate)) return candidate;
    }
  }
  return null;
}
