import { path } from '#platform/http.ts';
import { NOTICE } from '#platform/sealed-notice.ts';

export const binPath = path('/prullenbak');
/** The bin after something came in it, came back from it or went for good: which programme, or how many. */
export const binAfter = (did: 'weg' | 'terug' | 'geleegd', what: string | number): string =>
  `${binPath({})}?${NOTICE}=${did}&wat=${what}`;
export const binEmptyingPath = path('/prullenbak/leging');
export const binRestorePath = path('/prullenbak/:removed/terugzetting');
export const binRemovalPath = path('/prullenbak/:removed/verwijdering');
export const itemBinPath = path('/programmas/:programme/prullenbak');
export const itemBinRestorePath = path('/programmas/:programme/prullenbak/:item/terugzetting');
