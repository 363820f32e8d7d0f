import { copy } from '../copy.nl.ts';
import type { UnitFinding } from '../finding.ts';
import type { ReadUnit } from '../read-unit.ts';
import { CAPITALS_IN_FULL, DOTTED_ABBREVIATIONS, KNOWN_CAPITALS } from '../words/abbreviations.nl.ts';
import type { Token } from '../words/token.ts';

/** Finding with the number of its unit: these rules look at the whole text. */
export type PlacedFinding = { readonly unit: number; readonly finding: UnitFinding };

const CAPITALS = /^(?:\p{Lu}{2,6}|\p{Lu}{2,4}\p{Ll}|\p{Lu}\p{Ll}?\p{Lu}{1,4})(?:'?s)?$/u;

/**
 * Letters that nobody explains: the first time each of them stands in the text. Explained is what stands between brackets, or is
 * followed by brackets. Short forms with dots ("o.a.") count every time.
 */
export function unexplained(units: readonly ReadUnit[], allowed: ReadonlySet<string>): readonly PlacedFinding[] {
  const explained = new Set([...units.flatMap(explainedIn), ...allowed, ...KNOWN_CAPITALS]);
  return units.flatMap((unit, number) =>
    unit.kind === 'cell' || isShouted(unit)
      ? []
      : unit.sentences.flatMap(({ tokens }) =>
          tokens.flatMap((token) => {
            const finding = dotted(token, allowed) ?? capitals(token, explained);
            return finding ? [{ unit: number, finding }] : [];
          }),
        ),
  );
}

const explainedIn = ({ text, sentences }: ReadUnit): readonly string[] =>
  sentences.flatMap(({ tokens }) =>
    tokens
      .filter(({ from, to }) => text.charAt(from - 1) === '(' || /^ ?\(/.test(text.slice(to, to + 2)))
      .map((token) => bare(letters(token).lower)),
  );

/** Of "WOZ-waarde" the letters before the hyphen. */
function letters(token: Token): Token {
  const [short = '', rest] = token.text.split('-', 2);
  if (rest === undefined || !CAPITALS.test(short)) return token;
  return { ...token, text: short, lower: short.toLowerCase(), to: token.from + short.length };
}

const bare = (word: string): string => word.replace(/'?s$/, '');

/** A whole heading in capitals holds no abbreviations. */
const isShouted = ({ text, words }: ReadUnit): boolean => words > 1 && text === text.toUpperCase();

function dotted(token: Token, allowed: ReadonlySet<string>): UnitFinding | undefined {
  const full = token.kind === 'abbreviation' ? DOTTED_ABBREVIATIONS.get(token.lower) : undefined;
  if (full === undefined || allowed.has(token.lower)) return undefined;
  return findingOf(token, copy.inFullAlways(full), full);
}

function capitals(whole: Token, explained: Set<string>): UnitFinding | undefined {
  const token = letters(whole);
  const short = bare(token.lower);
  const isLetters = CAPITALS.test(token.text) || (CAPITALS_IN_FULL.has(short) && token.text !== token.lower);
  if (token.kind !== 'word' || !isLetters || explained.has(short)) return undefined;
  explained.add(short);
  const full = CAPITALS_IN_FULL.get(short);
  return findingOf(token, full === undefined ? copy.explain : copy.inFull(full), full);
}

const findingOf = ({ from, to, text }: Token, how: string, instead: string | undefined): UnitFinding => ({
  rule: 'abbreviation',
  severity: 'warning',
  certain: true,
  from,
  to,
  what: copy.abbreviation(text),
  how,
  ...(instead === undefined ? {} : { instead }),
});
