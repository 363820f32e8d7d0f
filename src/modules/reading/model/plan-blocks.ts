import { chaptersOf } from '#kernel/chapters.ts';
import type { Plan, SectionKind } from '#kernel/plan.ts';

/** What is kept as items rather than as text, under the kind of the section it belongs to; `leftover` comes last. */
export const PART_KINDS = [
  'goals',
  'audiences',
  'message',
  'channels',
  'phases',
  'calendar',
  'organisation',
  'effort',
  'budget',
  'evaluation',
  'decisionRoute',
  'leftover',
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A chapter of the page: a text with the texts under it, items, or both. `sections` are positions in the plan. */
export type Block = { readonly sections: readonly number[]; readonly parts: readonly PartKind[] };

/** The usual order of a plan; what has no text of its own is shown where it belongs in this order. */
const USUAL: readonly (SectionKind | 'leftover')[] = [
  'readingGuide',
  'occasion',
  'context',
  'policyQuestion',
  'communicationQuestion',
  'mission',
  'principles',
  'strategy',
  'conditions',
  'goals',
  'audiences',
  'message',
  'tone',
  'identity',
  'channels',
  'phases',
  'calendar',
  'organisation',
  'effort',
  'budget',
  'evaluation',
  'decisionRoute',
  'appendix',
  'leftover',
];

/** Whether the plan has items of a part. */
export function hasPart(plan: Plan, part: PartKind): boolean {
  const { core, short, sentence, slogan, tone, values, accents } = plan.messages;
  const filled: Readonly<Record<PartKind, boolean>> = {
    goals: plan.goals.length > 0,
    audiences: plan.audiences.length > 0,
    message: [core, short, sentence, slogan, tone].some(Boolean) || values.length > 0 || accents.length > 0,
    channels:
      plan.channels.length > 0 ||
      plan.matrices.length > 0 ||
      plan.audiences.some(({ channels }) => channels.length > 0),
    phases: plan.phases.length > 0,
    calendar: plan.activities.length > 0,
    organisation: plan.roles.length > 0,
    effort: plan.effort.length > 0,
    budget: plan.budget.length > 0,
    evaluation: plan.evaluation.length > 0,
    decisionRoute: plan.agreements.length > 0,
    leftover: plan.unrecognised.length > 0,
  };
  return filled[part];
}

/** The chapters of the page in the order of the plan, with each part that is filled in exactly one of them. */
export function planBlocks(plan: Plan): readonly Block[] {
  const blocks = chaptersOf(plan.sections).map((sections) => ({ sections, parts: [] as PartKind[] }));
  const kindsIn = (positions: readonly number[]) => positions.map((position) => plan.sections[position]?.kind);
  for (const part of PART_KINDS) {
    const host =
      blocks.find(({ sections }) => kindsIn(sections)[0] === part) ??
      blocks.find(({ sections }) => kindsIn(sections).some((kind) => kind === part));
    if (host) host.parts.push(part);
    else if (hasPart(plan, part))
      blocks.splice(
        placeFor(
          part,
          blocks.map(({ sections, parts }) => kindsIn(sections)[0] ?? parts[0]),
        ),
        0,
        { sections: [], parts: [part] },
      );
  }
  return blocks;
}

/** After the last chapter that usually comes before it, else before the first that usually comes after it, else at the end. */
function placeFor(part: PartKind, kinds: readonly (SectionKind | PartKind | undefined)[]): number {
  const rank = USUAL.indexOf(part);
  const ranks = kinds.map((kind) => (kind === undefined ? -1 : USUAL.indexOf(kind)));
  const before = ranks.findLastIndex((other) => other >= 0 && other <= rank);
  if (before >= 0) return before + 1;
  const after = ranks.findIndex((other) => other > rank);
  return after >= 0 ? after : kinds.length;
}

/** Parts that the plan has neither items nor a text for: it may leave them out. */
export const missingParts = (plan: Plan): readonly PartKind[] => {
  const present = new Set(planBlocks(plan).flatMap(({ parts }) => parts));
  return PART_KINDS.filter((part) => part !== 'leftover' && !present.has(part));
};
