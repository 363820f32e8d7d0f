import type { Audience } from '#kernel/plan.ts';
import { plainWords } from './plain-words.ts';

/** Three families of audiences, each with its own shape: ● programme, ■ intern, ▲ extern. */
export type CategoryShape = 'programme' | 'intern' | 'extern';
export type AudienceGroup = {
  readonly title: string;
  readonly shape: CategoryShape;
  /** Positions in the list that was given, in its order. */
  readonly members: readonly number[];
};

export const SHAPES: readonly CategoryShape[] = ['programme', 'intern', 'extern'];
export const SHAPE_TITLES: Readonly<Record<CategoryShape, string>> = {
  programme: 'Programma',
  intern: 'Intern',
  extern: 'Extern',
};

const PROGRAMME_STARTS = ['programma', 'project', 'stuurgroep', 'werkgroep', 'kernteam', 'opdrachtgever'];

/** The family of an audience. The words of the category go first, then the side; an audience of which we know neither is extern. */
export function shapeOf(audience: Pick<Audience, 'category' | 'side'>): CategoryShape {
  const words = plainWords(audience.category ?? '');
  const says = (start: string) => words.some((word) => word.startsWith(start));
  if (PROGRAMME_STARTS.some(says)) return 'programme';
  if (says('intern')) return 'intern';
  if (says('extern')) return 'extern';
  return audience.side === 'internal' ? 'intern' : 'extern';
}

/**
 * Audiences by category as the plan calls it; programme first, then intern, then extern, each in the order of the plan. One category
 * that is both intern and extern says which it is, so that no title stands there twice.
 */
export function groupByCategory(audiences: readonly Pick<Audience, 'category' | 'side'>[]): readonly AudienceGroup[] {
  const groups = new Map<string, { title: string; shape: CategoryShape; members: number[] }>();
  audiences.forEach((audience, index) => {
    const shape = shapeOf(audience);
    const title = audience.category?.trim() || SHAPE_TITLES[shape];
    const key = `${shape} ${plainWords(title).join(' ')}`;
    const group = groups.get(key) ?? {
      title: title.charAt(0).toLocaleUpperCase('nl') + title.slice(1),
      shape,
      members: [],
    };
    group.members.push(index);
    groups.set(key, group);
  });
  const ordered = [...groups.values()].sort((one, other) => SHAPES.indexOf(one.shape) - SHAPES.indexOf(other.shape));
  const named = Map.groupBy(ordered, ({ title }) => plainWords(title).join(' '));
  const isTwice = (title: string): boolean => (named.get(plainWords(title).join(' ')) ?? []).length > 1;
  return ordered.map((group) =>
    isTwice(group.title) ? { ...group, title: `${group.title}, ${SHAPE_TITLES[group.shape].toLowerCase()}` } : group,
  );
}
