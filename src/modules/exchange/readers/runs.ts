import type { SourceRun } from '../model/source-document.ts';

/** How a stretch of text looks and where it links to. */
export type RunStyle = Omit<SourceRun, 'text'>;
export const PLAIN: RunStyle = { bold: false, italic: false, struck: false, href: null };

/**
 * Text as a person sees it: spaces that only forbid a line break become spaces, marks that only allow one disappear.
 * Control characters other than tab and line end are dropped.
 */
export function visibleText(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/**
 * The same text with neighbours of one style joined, empty runs gone, and no white space at both ends or around line breaks.
 * A space between two styles belongs to the plain one, whatever style it was typed in, so that bold stops where its words stop.
 */
export function joinRuns(runs: readonly SourceRun[]): SourceRun[] {
  const joined: GrowingRun[] = [];
  let gap = '';
  for (const run of runs) {
    const { before, core, after } = splitEdges(run.text);
    gap += before;
    if (core !== '') {
      const { href, bold, italic, struck } = run;
      addRun(joined, gap, { style: { bold, italic, struck, href }, parts: [core] });
      gap = '';
    }
    gap += after;
  }
  return trimEnds(joined.map(({ style, parts }) => ({ text: parts.join(''), ...style })));
}

/** The text of runs without their styles. */
export const textOfRuns = (runs: readonly SourceRun[]): string => runs.map((run) => run.text).join('');

type GrowingRun = { readonly style: RunStyle; readonly parts: string[] };

function addRun(joined: GrowingRun[], gap: string, run: GrowingRun): void {
  const last = joined.at(-1);
  if (last && sameStyle(last.style, run.style)) {
    last.parts.push(gap, ...run.parts);
    return;
  }
  if (last && isPlain(last.style)) last.parts.push(gap);
  else if (isPlain(run.style)) run.parts.unshift(gap);
  else if (gap !== '') joined.push({ style: PLAIN, parts: [gap] });
  joined.push(run);
}

/** Spaces and tabs at both ends apart; of a text with nothing else all stands in `before`. */
function splitEdges(text: string): { readonly before: string; readonly core: string; readonly after: string } {
  const isSpace = (place: number) => text[place] === ' ' || text[place] === '\t';
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(start)) start += 1;
  while (end > start && isSpace(end - 1)) end -= 1;
  return { before: text.slice(0, start), core: text.slice(start, end), after: text.slice(end) };
}

const isPlain = (style: RunStyle): boolean => sameStyle(style, PLAIN);

const sameStyle = (a: RunStyle, b: RunStyle): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.struck === b.struck && a.href === b.href;

function trimEnds(runs: readonly SourceRun[]): SourceRun[] {
  const clean = runs.map((run) => ({ ...run, text: run.text.replace(/ ?\n[ \n]*/g, collapseBreak) }));
  const hasWords = (run: SourceRun) => run.text.trim() !== '';
  const kept = clean.slice(Math.max(clean.findIndex(hasWords), 0), clean.findLastIndex(hasWords) + 1);
  return kept.map((run, index) => {
    const start = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === kept.length - 1 ? start.trimEnd() : start };
  });
}

const collapseBreak = (gap: string): string => (gap.indexOf('\n') === gap.lastIndexOf('\n') ? '\n' : '\n\n');
