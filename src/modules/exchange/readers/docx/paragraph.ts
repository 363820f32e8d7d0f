import type { SourceBlock } from '../../model/source-document.ts';
import { ASIDE } from '../aside.nl.ts';
import { type ListPlace, paragraph } from '../blocks.ts';
import { joinRuns, textOfRuns } from '../runs.ts';
import { attribute, childAt, type XmlElement } from '../xml/element.ts';
import { readRuns } from './runs.ts';
import { readListLink, readOutline, type ResolvedStyle } from './styles.ts';
import type { WordContext } from './word-context.ts';

/** The block a `w:p` makes, or null when it shows nothing (empty, deleted, or a line of the table of contents). */
export function readParagraph(element: XmlElement, context: WordContext): SourceBlock | null {
  const properties = childAt(element, 'w:pPr');
  const style = context.styles.paragraph(attribute(childAt(properties, 'w:pStyle'), 'w:val'));
  const runs = [...context.carried.splice(0), ...readRuns(element, { base: style.character, href: null, context })];
  closeForgottenFields(context);
  if (childAt(properties, 'w:rPr', 'w:del')) {
    for (const run of runs) context.carried.push(run);
    return null;
  }
  const joined = joinRuns(runs);
  if (joined.length === 0) return null;
  if (style.isContents) {
    context.noteAside(ASIDE.contents, textOfRuns(joined));
    return null;
  }
  const level = headingLevelOf(properties, style);
  if (level !== null) return { type: 'heading', at: context.count(), level, runs: joined };
  return paragraph(context.count(), joined, listPlaceOf(properties, style, context));
}

function headingLevelOf(properties: XmlElement | null, style: ResolvedStyle): number | null {
  const outline = readOutline(properties);
  if (outline === null || style.headingLevel === 0) return style.headingLevel;
  return outline === 9 ? null : outline + 1;
}

/** Each level of the built-in list styles is a list of its own at depth 0; a level of the paragraph itself goes before. */
function listPlaceOf(properties: XmlElement | null, style: ResolvedStyle, context: WordContext): ListPlace | null {
  const place = context.numbering(listLinkOf(properties, style));
  return place === null || place.depth > 0 ? place : { ...place, depth: style.indent };
}

function listLinkOf(properties: XmlElement | null, style: ResolvedStyle) {
  const own = readListLink(properties);
  if (!own) return style.list;
  return { numId: own.numId ?? style.list?.numId ?? null, level: own.level ?? style.list?.level ?? null };
}

/** A field without a result that never ends would hide all text after it. */
function closeForgottenFields(context: WordContext): void {
  while (context.fields.at(-1)?.showsResult === false) context.fields.pop();
}
