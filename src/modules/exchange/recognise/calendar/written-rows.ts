import { audienceAbove } from '../items/audience-heading.ts';
import type { Part } from '../outline/outline.ts';
import { groupCells } from './group-cells.ts';
import { labelledRows } from './labelled-rows.ts';
import { actsInPhase, looseRows, phaseRows } from './loose-rows.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import type { RawRow } from './raw-row.ts';
import { PHASE } from './rows-of-list.ts';
import { rowsOfPart } from './rows-of-part.ts';

/**
 * A calendar that is written out: a list or paragraphs with a date in front, or under headings that are dates. `tabled` are the
 * numbers of the parts of which a table is the calendar; these are not read.
 */
export function writtenRows(
  all: readonly Part[],
  tabled: ReadonlySet<number> = new Set(),
): { readonly row: RawRow; readonly part: number }[] {
  const parts = all.filter(({ index }) => !tabled.has(index));
  const around = surroundingsOf(all, tabled);
  const read = (wanted: (part: Part) => boolean, rows: (part: Part) => RawRow[]) =>
    parts
      .filter(wanted)
      .flatMap((part) => forGroup(rows(part), part).map((row) => ({ row, part: chapterOf(part, parts, around) })));
  const labelled = new Map(parts.filter((part) => !NO_CARDS.has(part.kind)).map((part) => [part, labelledRows(part)]));
  const cards = [...labelled.values()].flat().length;
  const isCard = (part: Part): boolean =>
    (labelled.get(part)?.length ?? 0) > 0 && (cards >= 2 || part.kind === 'calendar');
  const inCalendar = read(
    (part) => isCalendar(part, around) || isCard(part),
    (part) => (isCard(part) ? (labelled.get(part) ?? []) : rowsOfPart(part, around)),
  );
  if (inCalendar.length > 0) return inCalendar;
  const loose = read(({ kind }) => LOOSE_KINDS.has(kind), looseRows);
  if (loose.length > 0 || tabled.size > 0) return loose;
  const phases = read(({ title }) => PHASE.test(title), phaseRows);
  if (phases.length > 0) return phases;
  const acts = read(({ kind }) => kind === 'phases', actsInPhase);
  return acts.length >= 2 ? acts : [];
}

/** The group that the heading above a list names, for rows that name none themselves. */
function forGroup(rows: readonly RawRow[], part: Part): readonly RawRow[] {
  const group = rows.length === 0 ? null : audienceAbove({ part, above: [] });
  if (group === null) return rows;
  return rows.map((row) =>
    row.cells.some(({ role }) => role === 'audiences')
      ? row
      : { ...row, cells: [...row.cells, ...groupCells(group, row.at)] },
  );
}

/** A phase below 'Tijdlijn' divides the calendar. */
const isCalendar = (part: Part, around: Surroundings): boolean =>
  part.kind === 'calendar' || (part.kind === 'phases' && around.belowCalendar.has(part.index));

/** Moments under headings of one chapter follow each other; the chapter is the last part that is not below another. */
const chapterOf = (part: Part, parts: readonly Part[], { belowCalendar }: Surroundings): number => {
  const isOwn = part.named && !(part.kind === 'phases' && belowCalendar.has(part.index));
  return (
    parts.findLast((other) => other.index <= part.index && (other.trail.length === 0 || (other === part && isOwn)))
      ?.index ?? part.index
  );
};

/** Parts in which labelled lines say when something was decided or measured. */
const NO_CARDS = new Set([
  'decisionRoute',
  'evaluation',
  'readingGuide',
  'context',
  'occasion',
  'phases',
  'organisation',
  'appendix',
]);

/** Parts where a list of dates is a calendar even when the heading does not say so. */
const LOOSE_KINDS = new Set(['other', 'channels', 'strategy', 'appendix']);
