import { path } from '#platform/http.ts';

/** Of reading and writing files, which stand above this module in the graph: their own paths cannot be asked here. */
export const importPath = path('/programmas/:programme/inlezen');
export const exportPath = path('/programmas/:programme/uitvoer');
