import { raw } from 'hono/html';

/**
 * HTML that our own `Markdown` made before and that was kept, put on a page as it is. Never for anything that a person or another
 * program wrote.
 */
export const keptHtml = (html: string) => raw(html);
