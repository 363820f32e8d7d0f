import type { Piece } from './model/piece.ts';
import type { CalendarStanding } from './model/review-view.ts';
import type { SourceDocument } from './model/source-document.ts';
import { readOutline } from './recognise/outline/outline.ts';
import { factsOf } from './recognise/table/facts.ts';
import { kindOf } from './recognise/table/kind.ts';
import { readTables } from './recognise/table/read-table.ts';

/** What to tell about the calendar of a document. Activities that a person made of other pieces do not count. */
export function calendarStanding(document: SourceDocument, pieces: readonly Piece[]): CalendarStanding {
  const calendars = readTables(readOutline(document)).filter((table) => kindOf(table, factsOf(table)) === 'calendar');
  const isRead = pieces.some(({ recognisedAs }) => recognisedAs === 'activity');
  if (!isRead) return calendars.length > 0 ? 'empty' : 'none';
  return calendars.some(({ rows }) => rows.length === 0) ? 'partly' : 'read';
}
