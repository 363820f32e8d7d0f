import type { Block, PartKind } from './plan-blocks.ts';

/** What is needed of a finding to place it. */
export type Placeable = {
  readonly rule: string;
  readonly certain: boolean;
  readonly advice: string;
  readonly where: { readonly part: string; readonly index?: number };
};
/** Findings beside the chapter they are about; `loose` are those about something the plan does not have yet. */
export type Remarks<Finding extends Placeable> = {
  readonly byBlock: readonly (readonly Finding[])[];
  readonly loose: readonly Finding[];
};

const PART_OF_PLACE: Readonly<Record<string, PartKind>> = {
  calendar: 'calendar',
  goals: 'goals',
  audiences: 'audiences',
  messages: 'message',
  budget: 'budget',
};
const PART_OF_RULE: Readonly<Record<string, PartKind>> = { 'C2.channel': 'channels', 'C5.milestone': 'phases' };

/** Each finding once, in the order they come in. */
export function placeRemarks<Finding extends Placeable>(
  blocks: readonly Block[],
  findings: readonly Finding[],
): Remarks<Finding> {
  const byBlock: Finding[][] = blocks.map(() => []);
  const loose: Finding[] = [];
  for (const finding of findings) (byBlock[blockOf(blocks, finding)] ?? loose).push(finding);
  return { byBlock, loose };
}

function blockOf(blocks: readonly Block[], { where, rule }: Placeable): number {
  const { index } = where;
  if (where.part === 'sections')
    return index === undefined ? -1 : blocks.findIndex(({ sections }) => sections.includes(index));
  const hosting = (part: PartKind | undefined) =>
    blocks.findIndex(({ parts }) => part !== undefined && parts.includes(part));
  const byRule = hosting(PART_OF_RULE[rule]);
  return byRule >= 0 ? byRule : hosting(PART_OF_PLACE[where.part]);
}

/** Remarks of one rule with the same advice; `first` is the first of them. */
export type RemarkGroup<Finding extends Placeable> = { readonly first: Finding; readonly findings: readonly Finding[] };

/** Remarks that say the same about different things, together; groups stand in the order of their first remark. */
export function groupRemarks<Finding extends Placeable>(findings: readonly Finding[]): readonly RemarkGroup<Finding>[] {
  const groups = new Map<string, { first: Finding; findings: Finding[] }>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.certain} ${finding.advice}`;
    const group = groups.get(key) ?? { first: finding, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()];
}
