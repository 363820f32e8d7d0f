import { path } from '#platform/http.ts';

/** Looking at the language of any text; nothing is kept. */
export const languagePath = path('/taal');
/** Words that an organisation explains itself. */
export const allowedWordsPath = path('/taal/woorden');
