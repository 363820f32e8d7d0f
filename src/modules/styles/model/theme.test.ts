import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Hex } from './colour.ts';
import { followSuggestion, measurePairs, suggestionsFor } from './contrast-report.ts';
import { readTheme } from './read-theme.ts';
import { OWN_STYLE, type Style, tokensOf } from './style.ts';
import { themeCss } from './theme-css.ts';
import { themeValue } from './theme-value.ts';
import { OWN_THEME, TOKEN_NAMES } from './token.ts';

const colours = fc.integer({ min: 0, max: 0xffffff }).map((value): Hex => `#${value.toString(16).padStart(6, '0')}`);
const chosen = (primary: Hex, second: Hex | null = null): Style => ({
  ...OWN_STYLE,
  source: 'colours',
  primary,
  second,
});
/** What the rule may look like: known names and values without anything that acts. */
const SAFE = /^:root:has\(>\.een-thema\),\.een-thema\{(--basis-[a-z0-9-]+:[#a-zA-Z0-9 .,"_\p{L}-]+;)+\}$/u;

test('our own theme passes every pair, and says the same as the style sheet', () => {
  assert.deepEqual(suggestionsFor(OWN_STYLE), []);
  const sheet = readFileSync(new URL('../../../assets/css/tokens.css', import.meta.url), 'utf8');
  for (const [name, value] of Object.entries(OWN_THEME)) {
    const [, written] = new RegExp(`${name}: (#[0-9a-f]{6});`).exec(sheet) ?? [];
    if (written) assert.equal(value, written, name);
  }
});

test('whatever colours are chosen: following the suggestion gives a style that may be used', () => {
  fc.assert(
    fc.property(colours, fc.option(colours), (primary, second) => {
      const style = chosen(primary, second);
      const mended = followSuggestion(style, 'primary');
      assert.deepEqual(suggestionsFor(mended), []);
      if (suggestionsFor(style).length === 0) assert.equal(mended, style);
      assert.match(themeCss(mended), SAFE);
    }),
    { numRuns: 60 },
  );
});

test('a yellow as first colour is refused for links and buttons, with the darker colour that may', () => {
  const [suggestion] = suggestionsFor(chosen('#ffcc00'));
  assert.equal(suggestion?.of, 'primary');
  for (const pair of ['link', 'linkInBox', 'button']) assert.ok(suggestion?.pairs.includes(pair), pair);
  assert.match(suggestion?.to ?? '', /^#[0-9a-f]{6}$/);
});

test('a theme is read from CSS, with what refers to something else followed', () => {
  const outcome = readTheme(
    'gemeente.css',
    `/* onze kleuren */ @charset "utf-8"; .gemeente-theme {
      --brand-blue: rgb(0, 64, 128);
      --basis-color-action-1-color-default: var(--brand-blue);
      --basis-border-radius-md: 0.25rem;
      --basis-text-font-family-default: 'Fira Sans', Arial;
      --utrecht-button-color: red;
    } @media (prefers-color-scheme: dark) { .gemeente-theme { --basis-border-radius-md: 9px; } }`,
  );
  assert.ok(outcome.ok);
  assert.deepEqual(outcome.value.tokens, {
    '--basis-color-action-1-color-default': '#004080',
    '--basis-border-radius-md': '0.25rem',
    '--basis-text-font-family-default': '"Fira Sans", "Arial", sans-serif',
  });
  assert.deepEqual(outcome.value.unknown, ['--brand-blue', '--utrecht-button-color']);
});

test('a theme is read from design tokens in JSON, in both spellings and with aliases', () => {
  const document = {
    'gemeente/merk': { merk: { blauw: { $value: '#024', $type: 'color' } } },
    basis: {
      color: {
        'action-1': {
          'color-default': { value: '{merk.blauw}' },
          'inverse-bg-default': { $value: 'hsl(210 100% 20%)' },
        },
      },
      focus: { 'outline-color': { value: '{basis.focus.outline-color}' } },
    },
  };
  const outcome = readTheme('tokens.json', JSON.stringify(document));
  assert.ok(outcome.ok);
  assert.equal(outcome.value.tokens['--basis-color-action-1-color-default'], '#002244');
  assert.equal(outcome.value.tokens['--basis-color-action-1-inverse-bg-default'], '#003366');
  assert.deepEqual(outcome.value.refused, ['--basis-focus-outline-color']);
});

test('what could reach out, hide or break out of the rule is refused, and the rest of the file still counts', () => {
  const bad = [
    'url(https://example.org/x.png)',
    'red;} body{display:none',
    'expression(alert(1))',
    'transparent',
    'rgb(0 0 0 / 50%)',
    'var(--nowhere)',
    '"\\"} *{',
    'image-set("x")',
    `#${'0'.repeat(500)}`,
  ];
  for (const value of bad) assert.equal(themeValue('--basis-focus-color', value), null, value);
  assert.equal(themeValue('--basis-text-font-family-default', 'Arial; } * { color: red'), null);
  assert.equal(themeValue('--basis-border-radius-lg', '900px'), null);
  const outcome = readTheme('x.css', `@import url(//x); .a{--basis-focus-color:url(x);--basis-heading-color:#123}`);
  assert.ok(outcome.ok);
  assert.deepEqual(
    [outcome.value.tokens, outcome.value.refused],
    [{ '--basis-heading-color': '#112233' }, ['--basis-focus-color']],
  );
});

test('no file makes the reader fail, and whatever comes out is a harmless rule', () => {
  const values = fc.oneof(fc.string(), colours, fc.constantFrom('url(x)', '}*{', 'var(--a)', '{a.b}', '0', '12px'));
  const css = fc
    .array(fc.tuple(fc.constantFrom(...TOKEN_NAMES, '--a', 'color'), values))
    .map((pairs) => `.t{${pairs.map(([name, value]) => `${name}:${value}`).join(';')}}`);
  fc.assert(
    fc.property(fc.oneof(css, fc.json(), fc.string()), (text) => {
      const outcome = readTheme('x', text);
      if (outcome.ok) assert.match(themeCss({ ...OWN_STYLE, source: 'file', file: outcome.value }), SAFE);
    }),
    { numRuns: 600 },
  );
});

test('deep, circular and endless files are refused or ignored in time with their size', () => {
  const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
  assert.equal(readTheme('a.json', deep).ok, false);
  assert.equal(readTheme('a.css', '/*'.repeat(500_000)).ok, false);
  assert.deepEqual(readTheme('a.css', 'x'.repeat(1_600_001)), { ok: false, reason: 'too-large' });
  const circle = readTheme(
    'a.css',
    '.a{--basis-focus-color:var(--b);--b:var(--basis-focus-color);--basis-heading-color:#000}',
  );
  assert.ok(circle.ok && circle.value.refused.includes('--basis-focus-color'));
});

test('a file that fails on contrast is mended token by token', () => {
  const outcome = readTheme(
    'x.css',
    '.a{--basis-color-action-1-color-default:#9cf;--basis-color-action-1-inverse-bg-default:#fd0;--basis-color-action-1-inverse-color-default:#fff}',
  );
  assert.ok(outcome.ok);
  let style: Style = { ...OWN_STYLE, source: 'file', file: outcome.value };
  assert.ok(measurePairs(style).some(({ passes }) => !passes));
  for (const { of } of suggestionsFor(style)) style = followSuggestion(style, of);
  assert.deepEqual(suggestionsFor(style), []);
  assert.equal(tokensOf(style)['--basis-color-action-1-inverse-color-default'], '#ffffff');
});
