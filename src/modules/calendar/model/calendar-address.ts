import { isIsoDay } from '#kernel/fuzzy-date/index.ts';
import { type CalendarFilter, filterQuery, parseFilter } from './filter.ts';
import type { Zoom } from './timeline/axis.ts';

/** What the address bar says beside the filter: everything about a view can be shared as a link. */
export type CalendarAddress = {
  readonly filter: CalendarFilter;
  readonly showsDone: boolean;
  readonly showsSilences: boolean;
  readonly zoom: Zoom;
  /** First day of the timeline; null opens around today. */
  readonly begin: string | null;
  /** Month of the month view as '2026-11'; null opens the month of today. */
  readonly month: string | null;
  /** From 1. */
  readonly page: number;
  /** Id of the row that is open for editing. */
  readonly edits: string | null;
  /** Whether rows can be ticked, to change several at once. */
  readonly selects: boolean;
};

const ZOOMS: Readonly<Record<Zoom, string>> = { weeks: 'weken', months: 'maanden', quarters: 'kwartalen' };
const LAST_PAGE = 1_000;

/** Reads an address; what it does not know it leaves out. */
export function parseAddress(query: URLSearchParams): CalendarAddress {
  const begin = query.get('begin') ?? '';
  const month = query.get('maand') ?? '';
  const page = Number.parseInt(query.get('bladzijde') ?? '1', 10);
  const zoom = (['weeks', 'months', 'quarters'] as const).find((each) => ZOOMS[each] === query.get('schaal'));
  return {
    filter: parseFilter(query),
    showsDone: query.get('klaar') === 'tonen',
    showsSilences: query.get('stiltes') !== 'uit',
    zoom: zoom ?? 'weeks',
    begin: isIsoDay(begin) ? begin : null,
    month: isIsoDay(`${month}-01`) ? month : null,
    page: Number.isInteger(page) ? Math.min(LAST_PAGE, Math.max(1, page)) : 1,
    edits: query.get('bewerk'),
    selects: query.get('kies') === 'ja',
  };
}

/** The address of a view: `path` with what differs from its usual look. */
export function addressOf(path: string, address: Partial<CalendarAddress>): string {
  const query = new URLSearchParams(address.filter ? filterQuery(address.filter) : '');
  if (address.showsDone) query.set('klaar', 'tonen');
  if (address.showsSilences === false) query.set('stiltes', 'uit');
  if (address.zoom && address.zoom !== 'weeks') query.set('schaal', ZOOMS[address.zoom]);
  if (address.begin) query.set('begin', address.begin);
  if (address.month) query.set('maand', address.month);
  if (address.page && address.page > 1) query.set('bladzijde', String(address.page));
  if (address.edits) query.set('bewerk', address.edits);
  if (address.selects) query.set('kies', 'ja');
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Does the filter ask anything? */
export const isFiltered = (filter: CalendarFilter): boolean => filterQuery(filter) !== '';
export const zoomWord = (zoom: Zoom): string => ZOOMS[zoom];
