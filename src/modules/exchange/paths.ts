import { path } from '#platform/http.ts';

/** Where an import stands: on its own until it becomes a programme, or in a programme. */
export type ImportPlace = { readonly import: string; readonly programme: string | null };

const alone = path('/inlezen/:import');
const inside = path('/programmas/:programme/inlezen/:import');

/** The same page outside and inside a programme: two patterns, one link. `tail` may name a `:piece`. */
function both(tail: string) {
  const link = ({ programme, import: id, piece }: ImportPlace & { readonly piece?: number }): string => {
    const start = programme === null ? alone({ import: id }) : inside({ import: id, programme });
    return start + tail.replace(':piece', String(piece ?? ''));
  };
  return Object.assign(link, { patterns: [alone.pattern + tail, inside.pattern + tail] as const });
}

export const newUploadPath = path('/inlezen');
export const uploadPath = path('/programmas/:programme/inlezen');
export const reviewPath = both('');
export const adoptionPath = both('/overname');
/** Another programme, or a new one, to put the import in. */
export const destinationPath = both('/bestemming');
export const importRemovalPath = both('/verwijdering');
export const piecePath = both('/stukken/:piece');
export const answerPath = both('/stukken/:piece/antwoord');
export const approvalPath = both('/stukken/:piece/akkoord');
export const kindPath = both('/stukken/:piece/soort');
/** What to do with what the programme has already. */
export const presentPath = both('/stukken/:piece/aanwezig');
export const omissionPath = both('/stukken/:piece/weglating');
/** How a phrase is read where the piece stands: `?tekst=…` gives `{ reading, problem }`. */
export const dateReadingPath = both('/stukken/:piece/datum');
export const resetPath = both('/stukken/:piece/herstel');

/** Query of a document for a board: without what stays with those who work with the plan. An address without it gives everything. */
export const FOR_BOARD = 'voor=bestuur';
/** Query that leaves the names of facts in a file as they were written. */
export const KEEP_NAMES = 'variabelen=laten';
export const exportPagePath = path('/programmas/:programme/uitvoer');
export const printPath = path('/programmas/:programme/uitvoer/afdruk');
export const exportFilePath = path('/programmas/:programme/uitvoer/:file');
/** Of the calendar, whose pages this module only links to. */
export const calendarPath = path('/programmas/:programme/kalender');
