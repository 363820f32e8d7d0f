import type { SectionKind } from '#kernel/plan.ts';
import type { SourceBlock, SourceDocument } from '../../model/source-document.ts';
import { blockText, cellText, runsText } from '../text/blocks.ts';
import { leadingDate } from '../dates.ts';
import { fold, wordsOf } from '../text/fold.ts';
import { headingMeaning } from '../vocabulary/section-kind.ts';
import { fieldOf } from '../title/label-field.ts';
import { flowOf } from './layout.ts';
import { tamed } from './tamed.ts';
import { withBars } from './bars.ts';
import { type Heading, markHeadings } from './headings.ts';
import { momentSiblings } from './moment-siblings.ts';
import { momentTitle } from './moment-title.ts';
import { isCounted, isMonth, isMonthWithName } from './month-title.ts';

/** A stretch of the document under one heading. The first part has no heading when text stands before any. */
export type Part = {
  readonly index: number;
  readonly title: string;
  readonly depth: number;
  readonly at: number | null;
  readonly kind: SectionKind;
  /** True when the heading itself says the kind; false when it comes from the heading above or the sentence before. */
  readonly named: boolean;
  /** Titles of the headings above this one, the highest first. */
  readonly trail: readonly string[];
  readonly blocks: readonly SourceBlock[];
};
export type Outline = {
  /** The document's own title when it stands first; it is the heading of part 0. */
  readonly title: { readonly text: string; readonly at: number } | null;
  readonly parts: readonly Part[];
};

/** What papers of this kind are called. */
const DOCUMENT_NAME =
  /(?:^|\s)(?:communicatie-?(?:plan|strategie|matrix|aanpak|kalender|notitie|advies|voorstel|paragraaf|uitvoeringsplan|draaiboek|programma)|plan van aanpak|contentkalender|woordvoeringslijn|draaiboek|campagneplan|participatieplan|communicatiestrategie)/;

/** The document cut at its headings, each part with the kind of section it is. */
export function readOutline(document: SourceDocument): Outline {
  const entries = markHeadings(flowOf(withBars(tamed(document.blocks))));
  const loose: Loose[] = [];
  let current: Loose = { heading: null, blocks: [] };
  for (const entry of entries) {
    if ('block' in entry) {
      current.blocks.push(entry.block);
      continue;
    }
    if (current.heading || current.blocks.some((block) => blockText(block).trim() !== '')) loose.push(current);
    current = { heading: entry.heading, blocks: [] };
  }
  loose.push(current);
  const title = findTitle(loose);
  return { title, parts: withKinds(loose, title !== null) };
}

type Loose = { readonly heading: Heading | null; readonly blocks: SourceBlock[] };

/** The first heading or line is the title unless it already names a chapter. */
function findTitle(loose: Loose[]): Outline['title'] {
  takeLinesAboveTitle(loose);
  const [first] = loose;
  if (!first) return null;
  if (first.heading) {
    if (first.heading.sheet) return null;
    if (first.heading.level === 0) return { text: first.heading.title, at: first.heading.at };
    const meaning = headingMeaning(first.heading.title);
    const numbered = /^\d/.test(first.heading.title);
    const isAlone =
      isOnlyOfItsLevel(loose) && ((meaning?.share ?? 0) < 1 || /\b(?:19|20)\d\d\b/.test(first.heading.title));
    if (!numbered && (isAlone || meaning === null || meaning.share < 0.5 || isDocumentName(first.heading.title)))
      return { text: first.heading.title, at: first.heading.at };
    return null;
  }
  const lead = first.blocks.findIndex((block) => block.type !== 'table' && runsText(block.runs).trim() !== '');
  const block = first.blocks[lead];
  if (block?.type !== 'paragraph' || block.list) return null;
  const text = runsText(block.runs).replace(/\s+/g, ' ').trim();
  if (
    fieldOf(text) !== null ||
    text.length > 140 ||
    /[.;]$/.test(text) ||
    (/^[^:]{2,40}:\s/.test(text) && !isDocumentName(text.split(':')[0] ?? ''))
  )
    return null;
  first.blocks.splice(lead, 1);
  loose[0] = { heading: { title: text, level: 1, at: block.at, styled: false, sheet: false }, blocks: first.blocks };
  return { text, at: block.at };
}

const MOST_LINES_ABOVE = 4;

/** A line with who writes may stand above what is styled as the title: then it belongs below that. */
function takeLinesAboveTitle(loose: Loose[]): void {
  const [first, second] = loose;
  if (!first || first.heading || second?.heading?.level !== 0 || first.blocks.length > MOST_LINES_ABOVE) return;
  if (first.blocks.some((block) => block.type === 'table' || runsText(block.runs).length > 140)) return;
  loose.splice(0, 2, { heading: second.heading, blocks: [...first.blocks, ...second.blocks] });
}

/** One styled heading stands first, and every other stands lower. */
function isOnlyOfItsLevel([first, ...others]: readonly Loose[]): boolean {
  const level = first?.heading?.styled ? first.heading.level : null;
  return level !== null && others.length > 0 && others.every(({ heading }) => (heading?.level ?? 0) > level);
}

/** 'Communicatieplan Buurtteam', 'Plan van aanpak communicatie': the name of the paper rather than of a chapter. */
const isDocumentName = (text: string): boolean => DOCUMENT_NAME.test(fold(text));

type Open = {
  readonly level: number;
  readonly title: string;
  readonly kind: SectionKind | null;
  readonly announced: SectionKind | null;
};

/** Headings that open a calendar when moments stand below them, and otherwise something else. */
const BY_CONTENT: readonly (readonly [RegExp, SectionKind])[] = [
  [/^(?:[\d.]{1,6}\s{1,3})?(?:agenda|agendapunten)\b/iu, 'other'],
  [/^(?:[\d.]{1,6}\s{1,3})?wat (?:gaan we |doen we |ga je )/iu, 'strategy'],
];
const MOMENT =
  /\d{1,2}[-/]\d{1,2}\b|\b(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)(?:[a-z]{0,7})\b|\bw(?:ee)?k\s?\d|kwartaal|\b(?:na|voor)jaar\b|\bzomer|\bQ[1-4]\b|wanneer|datum|\b(?:wekelijks|maandelijks)/iu;

/** What a heading of a calendar is about when no line below it starts with a moment. */
function withoutMoments(own: SectionKind | null, loose: readonly Loose[], index: number): SectionKind | null {
  const { title = '', level = 0 } = loose[index]?.heading ?? {};
  const other = own === 'calendar' ? BY_CONTENT.find(([name]) => name.test(title))?.[1] : undefined;
  if (other === undefined) return own;
  for (let at = index; at < Math.min(loose.length, index + MOST_BELOW); at += 1) {
    const { heading, blocks } = loose[at] ?? { heading: null, blocks: [] };
    if (at > index && (heading?.level ?? 0) <= level) break;
    if (at > index && MOMENT.test(heading?.title ?? '')) return own;
    if (
      blocks
        .slice(0, MOST_BELOW)
        .flatMap(startsOf)
        .some((start) => MOMENT.test(start.slice(0, 80)))
    )
      return own;
  }
  return other;
}
/** How far below a heading we look for a moment, in headings and in blocks. */
const MOST_BELOW = 60;

/** How the lines of a block start; of a table the names of its columns and its first cells. */
const startsOf = (block: SourceBlock): string[] =>
  block.type === 'table'
    ? block.rows
        .slice(0, MOST_BELOW)
        .flatMap(({ cells }, row) => cells.slice(0, row === 0 ? MOST_BELOW : 1).map((cell) => cellText(cell)))
    : blockText(block).slice(0, 4000).split('\n');

function withKinds(loose: readonly Loose[], titled: boolean): Part[] {
  const open: Open[] = [];
  const [first] = loose;
  const whole = titled && first?.heading ? titleKind(first.heading.title) : null;
  const siblings = momentSiblings(loose.map(({ heading }) => heading));
  return loose.map(({ heading, blocks }, index) => {
    if (!heading) return { index, title: '', depth: 1, at: null, kind: 'other', named: false, trail: [], blocks };
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const isTitle = titled && (index === 0 || isSubtitle(loose, index));
    const parent = open.at(-1);
    const own = isTitle ? titleKind(heading.title) : withoutMoments(ownKind(heading.title, parent), loose, index);
    const isMoment = siblings.has(index) && !(parent?.kind && WITHOUT_CALENDAR.has(parent.kind));
    const kind = isMoment ? 'calendar' : (own ?? kindAround({ heading, blocks }, heading.title, { parent, whole }));
    const trail = open.map((above) => above.title);
    const { title, at } = heading;
    if (!isTitle) open.push({ level: heading.level, title, kind, announced: announcedKind(blocks) });
    return { index, title, depth: trail.length + 1, at, kind: kind ?? 'other', named: own !== null, trail, blocks };
  });
}

/** The kind of a part whose heading says none: that of what stands above it. */
const kindAround = (
  part: Loose,
  title: string,
  { parent, whole }: { readonly parent: Open | undefined; readonly whole: SectionKind | null },
): SectionKind | null =>
  (isMonthWithName(title) && parent?.kind === 'channels' ? 'calendar' : null) ??
  parent?.announced ??
  inheritedKind(parent, part) ??
  (parent === undefined && whole === 'calendar' && (COMES_BACK.test(title) || startsWithMoments(part.blocks))
    ? whole
    : null) ??
  (/^(?:stap|week|kwartaal)\s+\d/i.test(title) ? whole : null);

/** 'Doorlopend', 'Vaste momenten': what comes back in a calendar. */
const COMES_BACK =
  /^(?:[\d.]{1,6}\s)?(?:doorlopend|terugkerend|regulier|continu|structureel|periodiek|vaste? (?:momenten|communicatie))/iu;

/** Most lines start with a moment: in a paper that is only a calendar, what a group or a place has of it. */
function startsWithMoments(blocks: readonly SourceBlock[]): boolean {
  const lines = blocks.slice(0, MOST_BELOW).flatMap((block) => (block.type === 'table' ? [] : startsOf(block)));
  const starts = lines.filter((line) => line.trim() !== '');
  return starts.length > 0 && starts.filter((line) => leadingDate(line) !== null).length * 2 >= starts.length;
}

/** Chapters in which a moment says when something is reached, measured, paid or decided. */
const WITHOUT_CALENDAR: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'goals',
  'audiences',
  'message',
  'phases',
  'evaluation',
  'budget',
  'effort',
  'organisation',
  'decisionRoute',
  'readingGuide',
  'occasion',
  'context',
  'mission',
  'conditions',
  'policyQuestion',
]);

/** Chapters about one thing: a bold line below one of these that says nothing known opens a chapter of its own. */
const ONE_SUBJECT: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'occasion',
  'readingGuide',
  'mission',
  'communicationQuestion',
  'policyQuestion',
  'identity',
]);

/** The kind of the chapter above; a bold line without a style is no part of it where its text has nothing of that kind. */
function inheritedKind(parent: Open | undefined, { heading, blocks }: Loose): SectionKind | null {
  const kind = parent?.kind ?? null;
  if (kind === null || heading?.styled !== false || /^\d/.test(heading.title)) return kind;
  if (ONE_SUBJECT.has(kind)) return 'other';
  const isCalendar = [heading.title, ...blocks.slice(0, MOST_BELOW).flatMap(startsOf)].some((start) =>
    MOMENT.test(start.slice(0, 120)),
  );
  const hasMore = blocks.some((block) => block.type === 'table' || (block.type === 'paragraph' && block.list !== null));
  return kind === 'calendar' && blocks.length > 0 && !isCalendar && !hasMore ? 'other' : kind;
}

/** The kind a heading says itself; a general word in it gives way to the kind of the heading above. */
function ownKind(title: string, parent: Open | undefined): SectionKind | null {
  const meaning = headingMeaning(title);
  if (/^stap\s+\d/i.test(title)) return null;
  if (!meaning && (isMonth(title) || isCounted(title))) return 'calendar';
  return meaning && !(meaning.weak && parent?.kind) ? meaning.kind : null;
}

/** A heading right under the bare title, with nothing under itself, is the rest of the title. */
function isSubtitle(loose: readonly Loose[], index: number): boolean {
  const [title, second, third] = loose;
  const isBare = (part: Loose | undefined): boolean =>
    part?.blocks.every((block) => blockText(block).trim() === '') ?? false;
  if (index !== 1 || !second?.heading || !isBare(title) || !isBare(second)) return false;
  if (headingMeaning(second.heading.title) || momentTitle(second.heading.title)) return false;
  return (third?.heading?.level ?? 0) <= second.heading.level + 1;
}

/** A paper that is only a calendar says so in its title; its table then stands in a calendar. */
const titleKind = (title: string): SectionKind | null =>
  headingMeaning(title)?.kind === 'calendar' ? 'calendar' : null;

/** 'Dit zijn de volgende uitgangspunten:' right before the first heading below says what those headings are about. */
function announcedKind(blocks: readonly SourceBlock[]): SectionKind | null {
  const last = blocks.findLast((block) => blockText(block).trim() !== '');
  if (last?.type !== 'paragraph') return null;
  const text = runsText(last.runs).trim();
  if (!text.endsWith(':')) return null;
  return headingMeaning(wordsOf(text.slice(-120)).slice(-2).join(' '))?.kind ?? null;
}
