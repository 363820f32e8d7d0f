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

/** The same text with neighbours of one style joined, empty runs gone, and no white space at both ends or around line breaks. */
export function joinRuns(runs: readonly SourceRun[]): SourceRun[] {
  const joined: { run: SourceRun; parts: string[] }[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = joined.at(-1);
    if (last && (sameStyle(last.run, run) || isBlank(run.text))) last.parts.push(run.text);
    else joined.push({ run, parts: [run.text] });
  }
  return trimEnds(joined.map(({ run, parts }) => ({ ...run, text: parts.join('') })));
}

/** The text of runs without their styles. */
export const textOfRuns = (runs: readonly SourceRun[]): string => runs.map((run) => run.text).join('');

const isBlank = (text: string): boolean => /^[ \t]*$/.test(text);

const sameStyle = (a: RunStyle, b: RunStyle): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.struck === b.struck && a.href === b.href;

function trimEnds(runs: SourceRun[]): SourceRun[] {
  const kept = runs.map((run) => ({ ...run, text: run.text.replace(/ ?\n[ \n]*/g, collapseBreak) }));
  while (kept.length > 0 && kept[0]?.text.trimStart() === '') kept.shift();
  while (kept.length > 0 && kept.at(-1)?.text.trimEnd() === '') kept.pop();
  return kept.map((run, index) => {
    const start = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === kept.length - 1 ? start.trimEnd() : start };
  });
}

const collapseBreak = (gap: string): string => (gap.indexOf('\n') === gap.lastIndexOf('\n') ? '\n' : '\n\n');
