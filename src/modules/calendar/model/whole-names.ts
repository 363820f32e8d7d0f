import type { Plan } from '#kernel/plan.ts';

/** Who does something in this plan, each name as often as it stands there. */
export const namesIn = ({ activities }: Pick<Plan, 'activities'>): readonly string[] =>
  activities.flatMap(({ responsible }) => responsible);

/**
 * The whole name of who is called by a first name in some rows and by more in others: 'Fleur' is 'Fleur Abspoel' where she is the only
 * Fleur. Any other name is its own. Case does not count. Takes the names of one plan.
 */
export function wholeNames(names: readonly string[]): (name: string) => string {
  const byFirst = Map.groupBy(new Set(names.map((name) => name.trim())), firstOf);
  const whole = new Map(
    [...byFirst].flatMap(([first, all]) => {
      const longer = all.filter((name) => lower(name) !== first);
      const [only] = longer;
      return only !== undefined && new Set(longer.map(lower)).size === 1 ? [[first, only] as const] : [];
    }),
  );
  return (name) => whole.get(lower(name.trim())) ?? name.trim();
}

const lower = (name: string): string => name.toLowerCase();
const firstOf = (name: string): string => lower(name).split(/\s/)[0] ?? '';
