import { chaptersOf } from '#kernel/chapters.ts';
import { describePeriod, formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import { foldWords } from '#kernel/held-words.ts';
import type { Plan, Section, SectionKind } from '#kernel/plan.ts';
import { copy } from '../copy.nl.ts';
import { forBoard, type Imprint } from '../edition.ts';
import { withoutShown } from './already-shown.ts';
import { withFittedColumns } from './fitted-columns.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { type Block, type Fact, heading, type Outline } from './outline.ts';
import { audiencesPart } from './parts/audiences-part.ts';
import { calendarPart } from './parts/calendar-part.ts';
import { goalsPart } from './parts/goals-part.ts';
import { matricesPart } from './parts/matrices-part.ts';
import { messagePart } from './parts/message-part.ts';
import { budgetPart, effortPart } from './parts/money-part.ts';
import { openChecksPart } from './parts/open-checks-part.ts';
import {
  agreementsPart,
  channelsPart,
  evaluationPart,
  organisationPart,
  phasesPart,
  unrecognisedPart,
} from './parts/small-parts.ts';
import { type DrawnPlan, withPlacedDays } from './placed-days.ts';
import { withTurnedPages } from './turned-pages.ts';

type Part = {
  /** The kind of section in which this part belongs; null always gets a chapter of its own. */
  readonly home: SectionKind | null;
  readonly title: string;
  /** `level` is for headings inside the part. */
  readonly build: (plan: DrawnPlan, level: number) => Block[];
};

/**
 * What was left so on purpose, with the reason, is between colleagues: it goes along in the plan file, not in what a council reads.
 * The structured parts in the order of a usual plan; those without a section of their kind become chapters in this order.
 */
const PARTS: readonly Part[] = [
  { home: 'goals', title: copy.chapters.goals, build: goalsPart },
  { home: 'audiences', title: copy.chapters.audiences, build: audiencesPart },
  { home: 'message', title: copy.chapters.message, build: messagePart },
  { home: 'channels', title: copy.chapters.channels, build: channelsPart },
  { home: 'channels', title: copy.chapters.matrices, build: matricesPart },
  { home: 'phases', title: copy.chapters.phases, build: phasesPart },
  { home: 'calendar', title: copy.chapters.calendar, build: calendarPart },
  { home: 'organisation', title: copy.chapters.organisation, build: organisationPart },
  { home: 'effort', title: copy.chapters.effort, build: effortPart },
  { home: 'budget', title: copy.chapters.budget, build: budgetPart },
  { home: 'evaluation', title: copy.chapters.evaluation, build: evaluationPart },
  { home: null, title: copy.chapters.agreements, build: agreementsPart },
  { home: null, title: copy.chapters.unrecognised, build: unrecognisedPart },
];

/** The document of a plan whose texts are already clean. */
export function buildOutline(whole: Plan, { today, edition, checks = [] }: Imprint): Outline {
  // A name that a date hangs on is found before a board's copy marks names.
  const shown = withPlacedDays(whole);
  const plan = edition === 'board' ? { ...shown, ...forBoard(shown) } : shown;
  const placed = new Set<Part>();
  // What a board does not get in a part it does not get in the text either that the part was read from.
  const placing: Placing = { plan, placed, withoutShown: withoutShown(whole, edition) };
  const body = plan.sections.filter((section) => section.kind !== 'appendix');
  const chapters = chaptersOf(body).map((positions): Chapter => {
    const sections = positions.flatMap((position) => body[position] ?? []);
    return {
      rank: rankOf(sections[0]?.kind ?? null),
      depth: sections[0]?.depth ?? 1,
      blocks: sections.flatMap((section) => sectionBlocks(section, placing)),
    };
  });
  for (const part of PARTS.filter((each) => !placed.has(each))) placeChapter(part, plan, chapters);
  const appendices = plan.sections
    .filter((section) => section.kind === 'appendix')
    .flatMap((section) => sectionBlocks(section, placing));
  const open = edition === 'board' ? [] : openChecksPart(checks, today);
  return {
    title: titleOf(plan),
    author: plan.programme.owner,
    facts: factsOf(plan),
    blocks: withFittedColumns(
      withTurnedPages(withoutSkippedLevels([...chapters.flatMap(({ blocks }) => blocks), ...appendices, ...open])),
    ),
    footer: `${titleOf(plan)} · ${copy.standOf(formatDayPlain(today))}`,
  };
}

/** The plan's name, never empty. */
export const titleOf = (plan: Plan): string => plan.programme.name.trim() || copy.untitled;

/** `placed` collects the parts that found a section; `withoutShown` leaves out what the parts say already. */
type Placing = {
  readonly plan: DrawnPlan;
  readonly placed: Set<Part>;
  readonly withoutShown: ReturnType<typeof withoutShown>;
};
/** `rank` is the place among the usual parts; -1 for a text that may stand anywhere. `depth` is that of its heading. */
type Chapter = { readonly rank: number; readonly depth: number; readonly blocks: readonly Block[] };

const rankOf = (kind: SectionKind | null): number => PARTS.findIndex(({ home }) => home !== null && home === kind);

/** A part without a text of its own stands after the last chapter that usually comes before it, else at the end. */
function placeChapter(part: Part, plan: DrawnPlan, chapters: Chapter[]): void {
  const depth = chapters.at(-1)?.depth ?? 1;
  const blocks = chapterOf(part, plan, depth);
  if (blocks.length === 0) return;
  const rank = PARTS.indexOf(part);
  const before =
    part.home === null ? -1 : chapters.findLastIndex((chapter) => chapter.rank >= 0 && chapter.rank < rank);
  const after = part.home === null ? -1 : chapters.findIndex((chapter) => chapter.rank > rank);
  chapters.splice(before >= 0 ? before + 1 : after >= 0 ? after : chapters.length, 0, { rank, depth, blocks });
}

function sectionBlocks(section: Section, { plan, placed, withoutShown }: Placing): Block[] {
  const text = markdownBlocks(section.markdown, section.depth);
  const kept = withoutShown(text, section.kind);
  const parts = PARTS.filter((part) => part.home === section.kind && !placed.has(part));
  for (const part of parts) placed.add(part);
  const built = parts.flatMap((part) => part.build(plan, section.depth + 1));
  const isEmptied = text.length > 0 && kept.length + built.length === 0;
  // The title of the document stands above it already.
  const isTitle = section === plan.sections[0] && foldWords(section.title) === foldWords(titleOf(plan));
  const title = isTitle ? '' : section.title.trim();
  return [...(title === '' || isEmptied ? [] : [heading(section.depth, title)]), ...kept, ...built];
}

function chapterOf(part: Part, plan: DrawnPlan, depth: number): Block[] {
  const blocks = part.build(plan, depth + 1);
  return blocks.length === 0 ? [] : [heading(depth, part.title), ...blocks];
}

function factsOf({ programme }: Plan): Fact[] {
  const facts: readonly (readonly [string, string | null])[] = [
    [copy.cover.client, programme.client],
    [copy.cover.owner, programme.owner],
    [copy.cover.participants, programme.participants.join(', ')],
    [copy.cover.period, describePeriod(programme)],
    [copy.cover.version, programme.documentVersion],
    [copy.cover.documentDate, programme.documentDate === null ? null : formatDayPlain(programme.documentDate)],
  ];
  return facts.flatMap(([label, text]) => (text === null || text.trim() === '' ? [] : [{ label, text }]));
}

/** PDF/UA and screen readers want headings that start at 1 and go down one step at a time. Levels below 6 do not exist. */
function withoutSkippedLevels(blocks: readonly Block[]): Block[] {
  let previous = 0;
  const fix = (block: Block): Block => {
    if (block.type === 'wide') return { ...block, blocks: block.blocks.map(fix) };
    if (block.type !== 'heading') return block;
    previous = Math.min(Math.max(block.level, 1), previous + 1, 6);
    return { ...block, level: previous };
  };
  return blocks.filter((block) => block.type !== 'heading' || block.text.trim() !== '').map(fix);
}
