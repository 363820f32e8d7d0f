import type { Section } from './plan.ts';

/**
 * The chapters of a plan: positions of its texts, a list for each. The highest level that occurs begins a chapter, as does the first
 * text. A first heading that alone stands above all others is the title of the document, and no chapter with the whole plan in it.
 */
export function chaptersOf(sections: readonly Pick<Section, 'depth'>[]): readonly (readonly number[])[] {
  const top = chapterDepth(sections.map(({ depth }) => depth));
  const chapters: number[][] = [];
  sections.forEach(({ depth }, position) => {
    const last = chapters.at(-1);
    if (depth === top || last === undefined) chapters.push([position]);
    else last.push(position);
  });
  return chapters;
}

function chapterDepth([first = Infinity, ...others]: readonly number[]): number {
  const below = Math.min(...others);
  const isTitled = first < below && others.filter((depth) => depth === below).length > 1;
  return isTitled ? below : Math.min(first, below);
}
