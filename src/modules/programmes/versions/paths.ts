import { path } from '#platform/http.ts';

/** An item as it was right after an action. */
export const versionPath = path('/programmas/:programme/geschiedenis/:item/versies/:batch');
