import { momentTitle } from './moment-title.ts';

type Titled = { readonly level: number; readonly title: string } | null;

const FEWEST = 2;

/**
 * Which headings stand in a row of headings that each start with a moment ('Q2 – opening', 'Q3 – terugblik'): what stands below
 * them happens then. At least two below one heading, and at least half of those there. `headings` in the order of the document.
 */
export function momentSiblings(headings: readonly Titled[]): ReadonlySet<number> {
  const families = new Map<number, { index: number; isMoment: boolean }[]>();
  const open: { readonly level: number; readonly index: number }[] = [];
  headings.forEach((heading, index) => {
    if (heading === null) return;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const parent = open.at(-1)?.index ?? -1;
    const family = families.get(parent) ?? [];
    family.push({ index, isMoment: momentTitle(heading.title) !== null });
    families.set(parent, family);
    open.push({ level: heading.level, index });
  });
  return new Set(
    [...families.values()].flatMap((family) => {
      const moments = family.filter(({ isMoment }) => isMoment);
      return moments.length >= FEWEST && moments.length * 2 >= family.length ? moments.map(({ index }) => index) : [];
    }),
  );
}
