import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { SourceBlock, SourceParagraph, SourceRun } from '../../model/source-document.ts';
import { isAllBold, runsText } from '../text/blocks.ts';
import { fold, withoutNumbering } from '../text/fold.ts';
import { headingMeaning, isSectionTitle } from '../vocabulary/section-kind.ts';
import { cardLines } from './card-lines.ts';
import type { FlowBlock } from './layout.ts';

/** A heading we saw. `styled`: made with a heading style; otherwise a bold, numbered or otherwise telling line. `sheet`: the name of a worksheet. */
export type Heading = {
  readonly title: string;
  readonly level: number;
  readonly at: number;
  readonly styled: boolean;
  readonly sheet: boolean;
};
export type OutlineEntry = { readonly heading: Heading } | { readonly block: SourceBlock };

const LONGEST_HEADING = 110;

/** How the headings of this document are made; a sign that is not used here is no sign. */
type Manner = 'styled' | 'bold' | 'numbered' | 'plain';

/** The running text with each heading marked, also when it is only a bold or numbered line. */
export function markHeadings(flow: readonly FlowBlock[]): OutlineEntry[] {
  const manner = mannerOf(flow);
  const contents = linesOfContents(flow);
  const cards = cardLines(flow);
  const entries: OutlineEntry[] = [];
  let base = 0;
  flow.forEach((item, index) => {
    if (contents.has(index) || cards.has(index)) return void entries.push({ block: item.block });
    if (item.block.type === 'table' && item.block.sheet !== null)
      entries.push({ heading: { title: item.block.sheet, level: 1, at: item.block.at, styled: true, sheet: true } });
    const heading = styledHeading(item) ?? plainHeading(item, flow[index + 1], { manner, base });
    if (!heading) return void entries.push(...inlineHeading(item.block, manner, base));
    if (heading.styled || headingMeaning(heading.title)) base = heading.level;
    entries.push({ heading });
  });
  return entries;
}

function mannerOf(flow: readonly FlowBlock[]): Manner {
  const lines = flow
    .flatMap(({ block }) => (block.type === 'table' ? [] : [{ block, text: runsText(block.runs).trim() }]))
    .filter(({ text }) => text !== '' && text.length <= LONGEST_HEADING);
  if (lines.some(({ block, text }) => block.type === 'heading' && headingMeaning(text) !== null)) return 'styled';
  const known = lines.filter(({ text }) => isSectionTitle(text));
  if (known.filter(({ block }) => isAllBold(block.runs)).length >= 2) return 'bold';
  return known.filter(({ text }) => NUMBERED.test(text)).length >= 2 ? 'numbered' : 'plain';
}

const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,4}[.)]|[A-H][.)])\s+\p{L}/u;

function styledHeading({ block }: FlowBlock): Heading | null {
  if (block.type !== 'heading') return null;
  const title = runsText(block.runs).replace(/\s+/g, ' ').trim();
  return title === '' ? null : { title, level: Math.max(0, block.level), at: block.at, styled: true, sheet: false };
}

type Around = { readonly manner: Manner; readonly base: number };

function plainHeading({ block, title }: FlowBlock, next: FlowBlock | undefined, around: Around): Heading | null {
  if (block.type !== 'paragraph') return null;
  const text = runsText(block.runs).trim();
  if (text === '' || text.includes('\n')) return null;
  if (!title && (text.length > LONGEST_HEADING || !looksLikeHeading(text, block, next, around.manner))) return null;
  return {
    title: text.replace(/\s+/g, ' ').replace(/:$/, ''),
    level: plainLevel(text, around),
    at: block.at,
    styled: false,
    sheet: false,
  };
}

function looksLikeHeading(text: string, block: SourceParagraph, next: FlowBlock | undefined, manner: Manner): boolean {
  const listed = block.list !== null;
  const numbered = NUMBERED.test(text);
  if (/[.;,!]$/.test(text) || text.split(/\s+/).length > 12 || !/\p{L}{2}/u.test(text) || isDateLine(text))
    return false;
  if (/:\s*\S/.test(text) && !numbered && !isSectionTitle(text)) return false;
  if (isAllBold(block.runs)) return !listed || isSectionTitle(text);
  if (listed || manner === 'styled' || manner === 'bold') return false;
  if (numbered) return (isSectionTitle(text) && !isFollowedUp(text, next)) || /^\d{1,2}\.\d/.test(text);
  const shouting = /\p{Lu}{4}/u.test(text) && text === text.toUpperCase();
  return (
    text.split(/\s+/).length <= 6 &&
    (manner === 'plain' ? isSectionTitle(text) || shouting : shouting && isSectionTitle(text))
  );
}

/** A bold month or day is a moment in a list, not a chapter; 'Planning 2027' is the name of one. */
const isDateLine = (text: string): boolean =>
  !isSectionTitle(text) &&
  /\d|jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec|kwartaal|voorjaar|najaar|zomer|winter|herfst|lente/i.test(
    text,
  ) &&
  readDatePhrase(text.replace(/:$/, '')) !== null;

/** A numbered line right before the next number is an item of a list. */
function isFollowedUp(text: string, next: FlowBlock | undefined): boolean {
  const own = /^(\d{1,2})[.)]/.exec(text)?.[1];
  const after = next?.block.type === 'paragraph' ? /^\s*(\d{1,2})[.)]/.exec(runsText(next.block.runs))?.[1] : undefined;
  return own !== undefined && after !== undefined && Number(after) === Number(own) + 1;
}

/** Headings without a style: a known chapter name stands highest, '2.1' a step lower, other bold lines under the last chapter. */
function plainLevel(text: string, { manner, base }: Around): number {
  const dots = /^\d{1,2}(?:\.\d{1,2})*/.exec(text)?.[0].split('.').length ?? 0;
  if (manner === 'styled') return base + 1;
  if (dots > 0) return dots;
  if (base === 0) return 1;
  const meaning = headingMeaning(text);
  return meaning && meaning.share >= 0.5 && manner !== 'numbered' ? 1 : Math.max(1, base) + (base >= 2 ? 0 : 1);
}

/** 'Kernboodschap: samen sta je sterker': the label opens a section, the rest is its text. */
function inlineHeading(block: SourceBlock, manner: Manner, base: number): OutlineEntry[] {
  if (block.type !== 'paragraph' || block.list !== null || !INLINE.test(runsText(block.runs))) return [{ block }];
  const split = splitLabel(block.runs);
  if (!split || (manner !== 'plain' && !split.bold)) return [{ block }];
  const meaning = headingMeaning(split.label);
  if (!meaning || meaning.share < 1 || !INLINE_KINDS.has(meaning.kind)) return [{ block }];
  const heading: Heading = { title: split.label, level: base + 1, at: block.at, styled: false, sheet: false };
  return [{ heading }, { block: { ...block, runs: split.rest } }];
}

const INLINE = /^\s*[^:\n.]{3,45}:\s+\S/;
const INLINE_KINDS = new Set([
  'goals',
  'audiences',
  'message',
  'tone',
  'channels',
  'evaluation',
  'occasion',
  'budget',
  'identity',
  'communicationQuestion',
  'strategy',
  'principles',
  'policyQuestion',
]);

function splitLabel(runs: readonly SourceRun[]): { label: string; rest: SourceRun[]; bold: boolean } | null {
  const whole = runsText(runs);
  const colon = whole.indexOf(':');
  const label = whole.slice(0, colon).trim();
  let seen = 0;
  const rest: SourceRun[] = [];
  let bold = true;
  for (const run of runs) {
    const from = Math.max(0, colon + 1 - seen);
    if (seen < colon && run.text.trim() !== '' && !run.bold) bold = false;
    if (from < run.text.length) rest.push({ ...run, text: run.text.slice(from) });
    seen += run.text.length;
  }
  return label === '' ? null : { label, rest, bold };
}

/** Lines of a table of contents: they end in a page number, or repeat headings that come later. */
function linesOfContents(flow: readonly FlowBlock[]): Set<number> {
  const found = new Set<number>();
  let inside = false;
  flow.forEach(({ block }, index) => {
    if (block.type === 'table') {
      inside = false;
      return;
    }
    const text = runsText(block.runs).trim();
    if (/^(?:inhoud|inhoudsopgave)\s*$/i.test(fold(text))) {
      inside = true;
      return;
    }
    if (text === '') return;
    const listed =
      /(?:\t|\.{3,}|…{2,}|\s{3,})\s*\d{1,3}$/.test(text) ||
      (inside && /\s\d{1,3}$/.test(text) && !/\b(?:19|20)\d\d$/.test(text));
    const repeated = inside && !listed && block.type === 'paragraph' && comesLater(text, flow, index);
    if (listed || repeated) found.add(index);
    else inside = false;
  });
  return found;
}

function comesLater(text: string, flow: readonly FlowBlock[], index: number): boolean {
  const wanted = fold(withoutNumbering(text));
  return flow
    .slice(index + 1, index + 2000)
    .some(({ block }) => block.type !== 'table' && fold(withoutNumbering(runsText(block.runs))) === wanted);
}
