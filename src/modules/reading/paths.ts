import { path } from '#platform/http.ts';

/** Where remarks are looked at as a list, and accepted with a reason; the page belongs to the plan checks. */
export const attentionPath = path('/programmas/:programme/aandacht');
export const fieldOfInfluencePath = path('/programmas/:programme/krachtenveld');
export const importPath = path('/inlezen');
export const exportPath = path('/programmas/:programme/export');
