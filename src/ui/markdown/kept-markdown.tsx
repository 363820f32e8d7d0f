import type { JSX } from 'hono/jsx/jsx-runtime';
import { Drawn } from '../jsx/jsx-node.ts';

/**
 * HTML that our own `Markdown` made before and that was kept, put on a page as it is. Never for anything that a person or another
 * program wrote.
 */
// The types are those of hono/jsx, where markup is a kind of text.
export const keptHtml = (html: string): JSX.Element => new Drawn(html) as unknown as JSX.Element;
