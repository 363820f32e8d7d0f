// The first that fits: most browsers also say that they are Chrome and Safari.
const BROWSERS: readonly (readonly [sign: string, name: string])[] = [
  ['Edg', 'Edge'],
  ['OPR/', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
];
const SYSTEMS: readonly (readonly [sign: string, name: string])[] = [
  ['iPhone', 'een iPhone'],
  ['iPad', 'een iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Macintosh', 'een Mac'],
  ['CrOS', 'een Chromebook'],
  ['Linux', 'Linux'],
];

/** A browser in words, from what it says of itself ('Firefox op Windows'); what cannot be told stays out. */
export function browserName(userAgent: string): string {
  const find = (list: typeof BROWSERS) => list.find(([sign]) => userAgent.includes(sign))?.[1];
  const [browser, system] = [find(BROWSERS), find(SYSTEMS)];
  if (!browser) return system ? `Een browser op ${system}` : 'Een onbekende browser';
  return system ? `${browser} op ${system}` : browser;
}
