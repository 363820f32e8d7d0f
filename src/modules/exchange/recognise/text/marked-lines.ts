import type { SourceParagraph, SourceRun } from '../../model/source-document.ts';

/** A bullet that was typed; a dash only with a space behind it. */
export const TYPED = /^\s*(?:[*•·▪▫◦‣●○∙➢➤✓✔→\uf0b7\uf0a7]\s*|[-–—]\s|o\s{1,3}(?=\S))/u;
/** A number with a stop or a bracket; '12 april' is none. */
export const NUMBERED = /^\s*(?:\d{1,2}|[a-z])[.)]\s+/i;

/** A paragraph of which every line has a mark of its own is a list, typed with line breaks; any other stays as it is. */
export function markedLines(paragraph: SourceParagraph): SourceParagraph[] {
  if (paragraph.list !== null) return [paragraph];
  const lines = linesOfRuns(paragraph.runs);
  const texts = lines.map((runs) => runs.map(({ text }) => text).join(''));
  const isList = lines.length >= 2 && [TYPED, NUMBERED].some((mark) => texts.every((text) => mark.test(text)));
  return isList ? lines.map((runs) => ({ ...paragraph, runs })) : [paragraph];
}

/** The runs of each line that holds something. */
function linesOfRuns(runs: readonly SourceRun[]): SourceRun[][] {
  const lines: SourceRun[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}
