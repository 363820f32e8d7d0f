import type { DateContext } from '#kernel/fuzzy-date/index.ts';
import type { Goal, SectionKind, Side } from '#kernel/plan.ts';
import type { Found } from '../found.ts';
import type { Part } from '../outline/outline.ts';
import type { Reading } from '../reading.ts';
import { type ListItem, type Passage, passagesOf } from '../text/passages.ts';
import { mainVerbAt } from '../text/sentences.ts';
import { isPlaceholder } from '../table/contents.ts';
import { namesPeople } from './audience-words.ts';
import { isPlainLabel, levelOfLabel, splitLevel } from './goal-words.ts';
import { type GoalContext, goalOf } from './goal.ts';
import { tableGoals } from './goal-table.ts';
import { goalsElsewhere, goalsInProse, plainGoals } from './prose-goals.ts';

/** The goals of the plan: from tables, from lists, and from sentences where there is nothing else. */
export function readGoals({ outline, tables, dates }: Reading): Found<Goal>[] {
  const inTables = tables.flatMap((kinded) => tableGoals(kinded, dates));
  const parts = outline.parts.filter((part) => part.kind === 'goals');
  const listed = parts.flatMap((part) => inLists(part, dates));
  const firm = [...inTables, ...listed];
  if (firm.length > 0) return firm;
  const told = parts.flatMap((part) => {
    const found = goalsInProse(part, contextOf(part, dates));
    const plain = plainGoals(part, contextOf(part, dates));
    return plain.length > found.length ? plain : found;
  });
  return told.length > 0 || parts.length > 0 ? told : goalsElsewhere(outline.parts, dates);
}

const contextOf = (part: Part, dates: DateContext): GoalContext => ({
  level: levelOfLabel(part.title),
  side: sideOfHeading(part.title) ?? sideOfHeading(part.trail.at(-1) ?? ''),
  audience: part.trail.length > 0 && !part.named && namesPeople(part.title) ? part.title : null,
  dates,
});

const sideOfHeading = (title: string): Side | null =>
  /\bintern/i.test(title) ? 'internal' : /\bextern/i.test(title) ? 'external' : null;

/** What a sentence may announce below a heading about goals without the list being goals. */
const NO_GOALS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'audiences',
  'channels',
  'message',
  'organisation',
  'conditions',
  'principles',
  'calendar',
  'phases',
  'budget',
]);

function inLists(part: Part, dates: DateContext): Found<Goal>[] {
  let context = contextOf(part, dates);
  return passagesOf(part.blocks).flatMap((passage) => {
    if (passage.type === 'list') {
      if (passage.introKind !== null && NO_GOALS.has(passage.introKind)) return [];
      return passage.items.flatMap((item) => fromItem(item, context));
    }
    const labelled = splitLevel(passage.text);
    if (labelled.level !== null && labelled.text !== passage.text)
      return [goalOf(labelled.text, [passage.at], { ...context, level: labelled.level })];
    context = afterLine(passage, context, part);
    return context.level !== null && !isPlainLabel(passage.text) && !passage.announces && passage.text.length < 600
      ? [goalOf(passage.text, [passage.at], context)]
      : [];
  });
}

/** A line such as 'Houding' or 'Intern:' says what the goals below it are. */
function afterLine(passage: Extract<Passage, { type: 'text' }>, context: GoalContext, part: Part): GoalContext {
  const label = passage.text.replace(/:$/, '');
  if (isPlainLabel(label))
    return {
      ...context,
      level: levelOfLabel(label) ?? contextOf(part, context.dates).level,
      side: sideOfHeading(label) ?? context.side,
    };
  if (passage.announces && label.length < 80)
    return {
      ...context,
      level: levelOfLabel(label) ?? context.level,
      side: sideOfHeading(label) ?? context.side,
      audience: namesPeople(label) && mainVerbAt(label) < 0 ? label : context.audience,
    };
  return context;
}

function fromItem(item: ListItem, context: GoalContext): Found<Goal>[] {
  const bare = item.text.replace(/:$/, '').trim();
  const isGroup =
    item.children.length > 0 &&
    (isPlainLabel(bare) || (namesPeople(bare) && mainVerbAt(bare) < 0 && bare.split(/\s+/).length <= 8));
  if (isGroup)
    return item.children.flatMap((child) =>
      fromItem(child, {
        ...context,
        level: levelOfLabel(bare) ?? context.level,
        side: sideOfHeading(bare) ?? context.side,
        audience: namesPeople(bare) ? bare : context.audience,
      }),
    );
  if (isPlaceholder(bare) || isPlainLabel(bare)) return [];
  const own = splitLevel(item.text);
  const goal = goalOf(own.text, [item.at, ...item.children.map(({ at }) => at)], {
    ...context,
    level: own.level ?? context.level,
  });
  return [goal];
}
