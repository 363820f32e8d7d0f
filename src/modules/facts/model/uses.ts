import type { Plan } from '#kernel/plan.ts';
import type { Facts } from './fact.ts';
import { namesIn } from './fill-in.ts';

/** Where in a plan a name stands. `id` names the item; the message has none. */
export type Place = {
  readonly part: 'section' | 'message' | 'activity' | 'goal' | 'audience';
  readonly label: string;
  readonly id: string | null;
};
/** A place in what a module above this one keeps, with the address to change it. */
export type OtherPlace = { readonly part: 'question'; readonly label: string; readonly href: string };
/** A name with the places that use it, in the order of the plan. */
export type Use = {
  readonly name: string;
  readonly isMissing: boolean;
  readonly places: readonly (Place | OtherPlace)[];
};

/** Every name that the plan uses, those without a value first, then in the order of the alphabet. */
export function usesIn(plan: Plan, facts: Facts): Use[] {
  const found = new Map<string, Place[]>();
  for (const { place, item } of itemsOf(plan)) {
    for (const name of namesInItem(item)) found.set(name, [...(found.get(name) ?? []), place]);
  }
  return inOrder([...found], facts);
}

const inOrder = (found: readonly (readonly [string, readonly (Place | OtherPlace)[]])[], facts: Facts): Use[] =>
  found
    .map(([name, places]) => ({ name, isMissing: (facts.get(name) ?? '') === '', places }))
    .sort((a, b) => Number(b.isMissing) - Number(a.isMissing) || a.name.localeCompare(b.name, 'nl'));

type Found = { readonly place: Place; readonly item: unknown };

const itemsOf = (plan: Plan): readonly Found[] => [
  ...plan.sections.map((item) => found('section', item.title, item)),
  ...plan.goals.map((item) => found('goal', item.text, item)),
  ...plan.audiences.map((item) => found('audience', item.name, item)),
  { place: { part: 'message', label: '', id: null }, item: plan.messages },
  ...plan.activities.map((item) => found('activity', item.title, item)),
];

/** The same of places elsewhere, which come as a name and one place each. */
export function usesElsewhere(named: readonly { name: string; place: OtherPlace }[], facts: Facts): Use[] {
  const perName = Map.groupBy(named, ({ name }) => name);
  return inOrder(
    [...perName].map(([name, all]) => [name, all.map(({ place }) => place)] as const),
    facts,
  );
}

const found = (part: Place['part'], label: string, item: { readonly id?: string }): Found => ({
  place: { part, label, id: item.id ?? null },
  item,
});

function namesInItem(item: unknown): readonly string[] {
  const names = new Set<string>();
  collect(item, names);
  return [...names];
}

function collect(value: unknown, names: Set<string>): void {
  if (typeof value === 'string') {
    if (value.includes('{')) for (const name of namesIn(value)) names.add(name);
  } else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) collect(inner, names);
}
