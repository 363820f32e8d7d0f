import { path } from '#platform/http.ts';

/** The calendar as it opens: the timeline, or the list on a phone. */
export const calendarPath = path('/programmas/:programme/kalender');
export const timelinePath = path('/programmas/:programme/kalender/tijdlijn');
export const listPath = path('/programmas/:programme/kalender/lijst');
export const monthPath = path('/programmas/:programme/kalender/maand');
export const matrixPath = path('/programmas/:programme/kalender/matrix');
export const rowPath = path('/programmas/:programme/kalender/lijst/:item');
export const sentencePath = path('/programmas/:programme/kalender/zin');
export const newActivityPath = path('/programmas/:programme/kalender/nieuw');
export const activityPath = path('/programmas/:programme/kalender/:item');
export const editActivityPath = path('/programmas/:programme/kalender/:item/wijziging');
export const activityRemovalPath = path('/programmas/:programme/kalender/:item/verwijdering');
export const completionPath = path('/programmas/:programme/kalender/:item/afronding');
export const reopeningPath = path('/programmas/:programme/kalender/:item/heropening');
export const movePath = path('/programmas/:programme/kalender/:item/verplaatsing');
export const taskPath = path('/programmas/:programme/kalender/:item/taken');
export const commentsPath = path('/programmas/:programme/kalender/:item/reacties');
export const commentRemovalPath = path('/programmas/:programme/kalender/:item/reacties/:comment/verwijdering');
/** Pages of a module above this one in the module graph, which therefore cannot be asked for them. */
export const planUploadPath = path('/programmas/:programme/inlezen');
export const planExportPath = path('/programmas/:programme/uitvoer');
export const dateReadingPath = path('/datum');
