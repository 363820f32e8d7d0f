import { path } from '#platform/http.ts';

/** Where remarks are looked at as a list, and accepted with a reason; the page belongs to the plan checks. */
export const attentionPath = path('/programmas/:programme/aandacht');
/** Of reading and writing files, which stand above this module in the graph: their own paths cannot be asked here. */
export const importPath = path('/programmas/:programme/inlezen');
export const exportPath = path('/programmas/:programme/uitvoer');
