import { copy } from '../copy.nl.ts';
import type { ReadUnit } from '../read-unit.ts';
import type { Token } from '../words/token.ts';
import type { PlacedFinding } from './abbreviations.ts';

const FORMAL = new Set(['u', 'uw', 'uzelf']);
const INFORMAL = new Set(['je', 'jij', 'jou', 'jouw', 'jezelf']);

/** A text that says both "u" and "je": each place of the form that is used least, at most five of them. */
export function mixedAddress(units: readonly ReadUnit[]): readonly PlacedFinding[] {
  const formal = placesOf(units, FORMAL);
  const informal = placesOf(units, INFORMAL);
  if (formal.length === 0 || informal.length === 0) return [];
  const less = formal.length < informal.length ? formal : informal;
  const more = less === formal ? 'je' : 'u';
  return less.slice(0, 5).map(({ unit, token }) => ({
    unit,
    finding: {
      rule: 'address.mixed',
      severity: 'warning',
      certain: true,
      from: token.from,
      to: token.to,
      what: copy.mixed(token.text, more),
      how: copy.chooseOne(more),
    },
  }));
}

const placesOf = (units: readonly ReadUnit[], words: ReadonlySet<string>): readonly { unit: number; token: Token }[] =>
  units.flatMap((read, unit) =>
    read.kind === 'cell'
      ? []
      : read.sentences.flatMap(({ tokens }) =>
          tokens
            // "U2" and "vitamine U" are not how we speak to somebody; a capital alone inside a sentence is.
            .filter((token) => token.kind === 'word' && words.has(token.lower) && !isQuoted(read.text, token))
            .map((token) => ({ unit, token })),
        ),
  );

/** What somebody else says between quotation marks may address otherwise; only short quotes are looked at. */
function isQuoted(text: string, { from }: Token): boolean {
  const before = text.slice(Math.max(0, from - 300), from);
  return (
    (before.lastIndexOf('“') > before.lastIndexOf('”') && before.includes('“')) ||
    before.lastIndexOf('‘') > before.lastIndexOf('’')
  );
}
