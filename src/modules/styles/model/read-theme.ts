import { isTokenName, type TokenName } from './token.ts';
import { themeValue } from './theme-value.ts';
import type { ThemeFile } from './style.ts';

const MOST_CHARACTERS = 1_600_000;
const MOST_TOKENS = 10_000;
const MOST_DEPTH = 20;
const MOST_STEPS = 12;
/** How many names of what was left out are kept to show. */
const MOST_SHOWN = 200;

export type ThemeProblem = 'too-large' | 'not-a-theme' | 'no-known-tokens';
export type ThemeOutcome =
  | { readonly ok: true; readonly value: ThemeFile }
  | { readonly ok: false; readonly reason: ThemeProblem };

/**
 * A theme of the NL Design System out of a file: design tokens as JSON, or CSS with custom properties. Only tokens that we use,
 * with values that are harmless, are taken; everything else is named. Never throws, and takes time in step with the size.
 */
export function readTheme(fileName: string, text: string): ThemeOutcome {
  if (text.length > MOST_CHARACTERS) return { ok: false, reason: 'too-large' };
  const all = text.trimStart().startsWith('{') ? fromJson(text) : fromCss(text);
  if (all === null || all.size > MOST_TOKENS) return { ok: false, reason: all === null ? 'not-a-theme' : 'too-large' };
  const tokens: Partial<Record<TokenName, string>> = {};
  const [unknown, refused]: [string[], string[]] = [[], []];
  for (const name of all.keys()) {
    if (!isTokenName(name)) {
      unknown.push(name);
      continue;
    }
    const value = themeValue(name, followed(name, all));
    if (value === null) refused.push(name);
    else tokens[name] = value;
  }
  if (Object.keys(tokens).length === 0)
    return { ok: false, reason: all.size === 0 ? 'not-a-theme' : 'no-known-tokens' };
  return {
    ok: true,
    value: {
      name: nameOf(fileName),
      tokens,
      unknown: unknown.slice(0, MOST_SHOWN),
      refused: refused.slice(0, MOST_SHOWN),
    },
  };
}

const nameOf = (fileName: string): string => fileName.replaceAll(/[^\p{L}\p{N} ._()-]/gu, '').slice(0, 100) || 'thema';

/** A token may stand for another one, in either spelling; a circle ends as something that is no value. */
function followed(name: string, all: ReadonlyMap<string, string>): string {
  let value = all.get(name) ?? '';
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = referenceIn(value.trim());
    if (next === null) return value;
    value = all.get(next) ?? '';
  }
  return '';
}

function referenceIn(value: string): string | null {
  if (value.startsWith('var(') && value.endsWith(')')) return value.slice(4, -1).split(',')[0]?.trim() ?? null;
  if (value.startsWith('{') && value.endsWith('}')) return `--${value.slice(1, -1).trim().replaceAll('.', '-')}`;
  return null;
}

/** `--name: value` wherever it stands, comments left out. The first of a name counts: later ones stand under a condition. */
function fromCss(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const piece of withoutComments(text).split(/[;{}]/)) {
    const start = piece.indexOf('--');
    const colon = piece.indexOf(':', start);
    if (start === -1 || colon === -1 || piece.slice(0, start).trim() !== '') continue;
    const name = piece.slice(start, colon).trim();
    if (isName(name) && !found.has(name)) found.set(name, piece.slice(colon + 1));
  }
  return found;
}

const isName = (name: string): boolean => name.length <= 120 && /^--[a-z0-9-]+$/i.test(name);

function withoutComments(text: string): string {
  const kept: string[] = [];
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf('/*', at);
    if (start === -1) return [...kept, text.slice(at)].join('');
    kept.push(text.slice(at, start));
    const end = text.indexOf('*/', start + 2);
    at = end === -1 ? text.length : end + 2;
  }
  return kept.join('');
}

/** Nested groups with `value` or `$value` at the ends; `basis.color.action` becomes `--basis-color-action`. */
function fromJson(text: string): Map<string, string> | null {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return null;
  }
  const found = new Map<string, string>();
  collect(document, [], found);
  return found;
}

function collect(node: unknown, path: readonly string[], found: Map<string, string>): void {
  if (typeof node !== 'object' || node === null || path.length > MOST_DEPTH || found.size > MOST_TOKENS) return;
  const [value] = [Reflect.get(node, '$value'), Reflect.get(node, 'value')].filter(isPlain);
  const name = `--${path.join('-')}`;
  if (value !== undefined && isName(name)) found.set(name, Array.isArray(value) ? value.join(', ') : String(value));
  if (value !== undefined || Array.isArray(node)) return;
  for (const [key, inner] of Object.entries(node)) {
    // Flat files hold the whole name in one key; a leading collection such as 'voorbeeld/basis' only groups.
    if (typeof inner === 'string' && key.startsWith('--') && isName(key)) found.set(key, inner);
    else if (!key.startsWith('$')) collect(inner, isGroup(key, path) ? path : [...path, key], found);
  }
}

const isGroup = (key: string, path: readonly string[]): boolean => path.length === 0 && /[/ ]/.test(key);
const isPlain = (value: unknown): value is string | number | string[] =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  (Array.isArray(value) && value.every((part) => typeof part === 'string'));
