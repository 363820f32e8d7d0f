import { compareThreeWays } from './compare-three-ways.ts';
import { type Comparison, hasNews } from './comparison.ts';
import { type Choices, keepOurs, merge, takeOver } from './merge.ts';
import { type Body, textOf } from './stance.ts';

/** A comparison for each text of a piece of content, by its name, in the order of the base. */
export type BodyComparison = ReadonlyMap<string, Comparison>;

/** "Overnemen", "samenvoegen" and "onze tekst zo laten", for all texts of a piece of content together. */
export type Decision = 'take-over' | 'merge' | 'keep';

/** The texts after a decision, with per name the pieces that still need a choice; no names when all is settled. */
export type DecidedBody = { readonly body: Body; readonly conflicts: ReadonlyMap<string, readonly number[]> };

/** `compareThreeWays` for every text that one of the three has. A text that `local` does not name is that of the old base. */
export function compareBodies(oldBase: Body, newBase: Body, local: Body): BodyComparison {
  const names = new Set([newBase, local, oldBase].flatMap((body) => Object.keys(body)));
  return new Map(
    [...names].map((name) => {
      const old = textOf(oldBase, name);
      const own = Object.hasOwn(local, name) ? textOf(local, name) : old;
      return [name, compareThreeWays(old, textOf(newBase, name), own)];
    }),
  );
}

/** What changed from one version of the base to another, for who has no text of its own to lay beside it. */
export const compareVersions = (oldBase: Body, newBase: Body): BodyComparison => compareBodies(oldBase, newBase, {});

/** True when one of the texts of the base says something that ours does not. */
export const hasBodyNews = (comparison: BodyComparison): boolean => [...comparison.values()].some(hasNews);

/** Carries a decision out. `choices` by name count for merging only; see `merge`. */
export function decideBody(
  comparison: BodyComparison,
  decision: Decision,
  choices: ReadonlyMap<string, Choices> = new Map(),
): DecidedBody {
  const decided = [...comparison].map(([name, one]) => ({ name, ...decideText(one, decision, choices.get(name)) }));
  return {
    body: Object.fromEntries(decided.map(({ name, text }) => [name, text])),
    conflicts: new Map(
      decided.flatMap(({ name, conflicts }) => (conflicts.length === 0 ? [] : [[name, conflicts] as const])),
    ),
  };
}

function decideText(comparison: Comparison, decision: Decision, choices?: Choices) {
  if (decision === 'merge') return merge(comparison, choices);
  return { text: decision === 'keep' ? keepOurs(comparison) : takeOver(comparison), conflicts: [] };
}
