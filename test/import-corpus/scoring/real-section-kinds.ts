import { SECTION_KINDS, type SectionKind } from '#kernel/plan.ts';

const BY_WORD: Readonly<Record<string, readonly SectionKind[]>> = {
  coremessage: ['message'],
  message: ['message'],
  means: ['channels'],
  stakeholders: ['audiences'],
  decision: ['decisionRoute', 'organisation'],
  'reading guide': ['readingGuide'],
  readingguide: ['readingGuide'],
  context: ['context', 'occasion', 'other'],
  occasion: ['occasion', 'context'],
  strategy: ['strategy', 'principles', 'message', 'organisation', 'context', 'conditions', 'other'],
  budget: ['budget', 'effort'],
  planning: ['calendar', 'phases'],
  principles: ['principles', 'strategy'],
  goals: ['goals', 'principles'],
  risks: ['other', 'conditions', 'context'],
};

/** The kinds that fit a reader's word for a section ('means', 'organisation/decision'); any kind where we do not know the word. */
export const sectionKindsOf = (word: string): readonly SectionKind[] => {
  const kinds = word
    .toLowerCase()
    .split('/')
    .flatMap((part) => BY_WORD[part.trim()] ?? SECTION_KINDS.filter((kind) => kind.toLowerCase() === part.trim()));
  return kinds.length > 0 ? kinds : SECTION_KINDS;
};
