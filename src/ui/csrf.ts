import { createContext, useContext } from './jsx/context.ts';

/** The token of the page being drawn; a page component sets it, forms read it. Empty outside a page. */
export const CsrfContext = createContext('');

/** The token for forms on this page; the empty string outside a page, which the server refuses. */
export const useCsrf = (): string => useContext(CsrfContext);
