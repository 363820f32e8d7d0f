import type { Plan } from '#kernel/plan.ts';
import { anchorOf } from '#modules/plans/index.ts';
import { copy } from '../copy.nl.ts';
import type { Block } from '../model/plan-blocks.ts';

const firstSection = (plan: Plan, block: Block) => plan.sections[block.sections[0] ?? -1];

/** The heading of a chapter: of its text, else of its items. */
export const titleOf = (plan: Plan, block: Block): string =>
  firstSection(plan, block)?.title ?? copy.partTitles[block.parts[0] ?? 'leftover'];

/** The id of a chapter on the page. */
export const anchorOfBlock = (plan: Plan, block: Block): string =>
  anchorOf(firstSection(plan, block)?.id ?? block.parts[0] ?? String(block.sections[0] ?? 0));
