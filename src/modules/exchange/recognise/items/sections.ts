import type { Section } from '#kernel/plan.ts';
import { certain, type Found, probable } from '../found.ts';
import type { Outline, Part } from '../outline/outline.ts';
import { blockNumbers } from '../text/blocks.ts';
import { toMarkdown } from '../text/markdown.ts';

/** Every part of the document as a section; with the passes that read structure, no word is left out. */
export function readSections(outline: Outline): Found<Section>[] {
  return outline.parts.flatMap((part) => {
    const markdown = toMarkdown(part.blocks);
    if (part.title === "" && markdown === "") return [];
    const value: Section = { kind: part.kind, title: part.title, depth: Math.min(6, part.depth), markdown };
    const at = [...(part.at === null ? [] : [part.at]), ...part.blocks.flatMap(blockNumbers)];
    return [isSure(part) ? certain(value, [...new Set(at)]) : probable(value, [...new Set(at)])];
  });
}

const isSure = (part: Part): boolean => part.named || part.kind === 'other';
