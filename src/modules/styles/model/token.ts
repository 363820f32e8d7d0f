/**
 * What a house style can set, by the names of the basis theme of the NL Design System, with the values of our own theme. That
 * is what stands where a house style says nothing.
 */
export const OWN_THEME = {
  '--basis-text-font-family-default': '"Atkinson Hyperlegible Next", system-ui, sans-serif',
  '--basis-heading-font-family': '"Atkinson Hyperlegible Next", system-ui, sans-serif',
  '--basis-heading-font-weight': '650',
  '--basis-text-font-weight-bold': '650',
  '--basis-border-radius-sm': '3px',
  '--basis-border-radius-md': '5px',
  '--basis-border-radius-lg': '8px',
  '--basis-color-default-bg-document': '#ffffff',
  '--basis-color-default-bg-subtle': '#f6f8f7',
  '--basis-color-default-bg-default': '#edf1ef',
  '--basis-color-default-border-subtle': '#dbe2df',
  '--basis-color-default-border-default': '#7d8a86',
  '--basis-color-default-color-subtle': '#56635f',
  '--basis-color-default-color-default': '#37433f',
  '--basis-color-default-color-document': '#16211e',
  '--basis-heading-color': '#16211e',
  '--basis-color-action-1-bg-subtle': '#eaf4f4',
  '--basis-color-action-1-bg-default': '#d6e9e9',
  '--basis-color-action-1-border-default': '#0b5c63',
  '--basis-color-action-1-color-default': '#0b5c63',
  '--basis-color-action-1-color-hover': '#073f45',
  '--basis-color-action-1-inverse-bg-default': '#0b5c63',
  '--basis-color-action-1-inverse-bg-hover': '#073f45',
  '--basis-color-action-1-inverse-color-default': '#ffffff',
  '--basis-color-accent-1-bg-default': '#eaf4f4',
  '--basis-color-accent-1-color-default': '#16211e',
  '--basis-color-accent-2-border-default': '#f2b632',
  '--basis-focus-background-color': '#ffdd00',
  '--basis-focus-color': '#0b0c0c',
  '--basis-focus-outline-color': '#0b0c0c',
} as const;

export type TokenName = keyof typeof OWN_THEME;
/** Values for some tokens; each has passed `themeValue`. */
export type Tokens = Partial<Readonly<Record<TokenName, string>>>;
export type WholeTheme = Readonly<Record<TokenName, string>>;

export const TOKEN_NAMES = Object.keys(OWN_THEME).filter(isTokenName);

export function isTokenName(name: string): name is TokenName {
  return Object.hasOwn(OWN_THEME, name);
}

export type TokenKind = 'colour' | 'font' | 'weight' | 'length';
export function kindOf(name: TokenName): TokenKind {
  if (name.includes('font-family')) return 'font';
  if (name.includes('font-weight')) return 'weight';
  return name.includes('radius') ? 'length' : 'colour';
}

/** A theme without gaps: what it does not say is as in our own theme. */
export const whole = (tokens: Tokens): WholeTheme => ({ ...OWN_THEME, ...tokens });
