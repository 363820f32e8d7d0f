import { path } from '#platform/http.ts';

export const binPath = path('/prullenbak');
export const binEmptyingPath = path('/prullenbak/leging');
export const binRestorePath = path('/prullenbak/:removed/terugzetting');
export const binRemovalPath = path('/prullenbak/:removed/verwijdering');
export const itemBinPath = path('/programmas/:programme/prullenbak');
export const itemBinRestorePath = path('/programmas/:programme/prullenbak/:item/terugzetting');
