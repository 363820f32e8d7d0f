import type { Section } from '#kernel/plan.ts';
import { certain, type Found, probable } from '../found.ts';
import type { Outline, Part } from '../outline/outline.ts';
import { blockNumbers } from '../text/blocks.ts';
import { wordsOf } from '../text/fold.ts';
import { toMarkdown } from '../text/markdown.ts';

/** Every part of the document as a section, so that no word is left out; a bare title that the plan is named after needs none. */
export function readSections(outline: Outline, programmeName: string): Found<Section>[] {
  return outline.parts.flatMap((part) => {
    const markdown = toMarkdown(part.blocks);
    const isNamed = part.title === '' || (part.index <= 1 && !part.named && holdsWords(programmeName, part.title));
    if (isNamed && markdown === '') return [];
    const value: Section = { kind: part.kind, title: part.title, depth: Math.min(6, part.depth), markdown };
    const at = [...(part.at === null ? [] : [part.at]), ...part.blocks.flatMap(blockNumbers)];
    return [isSure(part) ? certain(value, [...new Set(at)]) : probable(value, [...new Set(at)])];
  });
}

const isSure = (part: Part): boolean => part.named || part.kind === 'other';

/** Whole words: 'Buurtplan' does not stand in 'Buurtplannen'. */
const holdsWords = (text: string, words: string): boolean =>
  text.includes(words) && ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(words).join(' ')} `);
