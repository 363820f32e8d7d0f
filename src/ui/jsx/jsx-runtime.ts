// What JSX becomes: see docs/adr/0018. TypeScript and the programs that turn JSX into calls look for these names here.
import { drawn, Drawn, JsxNode } from './jsx-node.ts';

export type { JSX } from 'hono/jsx/jsx-runtime';

/** Called for every element and component that is written in JSX. A key says nothing on a page that is drawn once. */
export const jsx = (tag: JsxNode['tag'], props: JsxNode['props']): JsxNode => new JsxNode(tag, props);
export const jsxs = jsx;

/** `<>…</>` */
export const Fragment = ({ children }: JsxNode['props']): Drawn => new Drawn(drawn(children));
