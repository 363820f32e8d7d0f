import { copy } from '../copy.nl.ts';
import type { UnitFinding } from '../finding.ts';
import type { ReadUnit } from '../read-unit.ts';
import type { Token } from '../words/token.ts';

const PREPOSITIONS = new Set(
  'aan achter bij binnen boven buiten door gedurende in met na naar naast om onder op over per rond sinds tegen tijdens tot tussen uit van vanaf vanuit via volgens voor zonder'.split(
    ' ',
  ),
);
const MOST_APART = 3;
const CHAIN = 5;

/** Five or more prepositions, each at most three words after the one before. */
export const prepositionChains = ({ sentences }: ReadUnit): readonly UnitFinding[] =>
  sentences.flatMap(({ clauses }) =>
    clauses.flatMap((clause) =>
      chainsIn(clause)
        .filter(({ length }) => length >= CHAIN)
        .flatMap(findingOf(clause)),
    ),
  );

function chainsIn(clause: readonly Token[]): readonly (readonly number[])[] {
  const chains: number[][] = [];
  clause.forEach(({ lower }, at) => {
    if (!PREPOSITIONS.has(lower) || isFixed(clause, at)) return;
    const chain = chains.at(-1);
    if (chain && at - (chain.at(-1) ?? 0) <= MOST_APART) chain.push(at);
    else chains.push([at]);
  });
  return chains;
}

/** "tot en met", and "om" and "voor" that go with a verb: "om te …". */
const isFixed = (clause: readonly Token[], at: number): boolean => {
  const next = clause[at + 1]?.lower;
  return next === 'te' || next === 'en' || clause[at - 1]?.lower === 'en' || next === undefined;
};

const findingOf =
  (clause: readonly Token[]) =>
  (chain: readonly number[]): readonly UnitFinding[] => {
    const first = clause[chain[0] ?? 0];
    const last = clause[(chain.at(-1) ?? 0) + 1];
    if (!first || !last) return [];
    const words = { what: copy.prepositions(chain.length), how: copy.fewerPrepositions };
    return [{ rule: 'style.prepositions', severity: 'info', certain: true, from: first.from, to: last.to, ...words }];
  };
