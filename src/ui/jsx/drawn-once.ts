import type { JSX } from 'hono/jsx/jsx-runtime';
import { Drawn } from './jsx-node.ts';

/** The same element as one piece of text, for what is put on many pages. */
export const drawNow = (element: JSX.Element): JSX.Element =>
  // A text that was put together holds on to all its pieces. The types are those of hono/jsx, where markup is a kind of text.
  new Drawn(Buffer.from(String(element)).toString()) as unknown as JSX.Element;

/**
 * A component that is drawn once for each `view`, and kept as long as that object lives: for what stands on every page of it. It asks for no
 * context.
 */
export function drawnOnce<View extends object>(component: (props: { readonly view: View }) => JSX.Element) {
  const known = new WeakMap<View, JSX.Element>();
  return (props: { readonly view: View }): JSX.Element => {
    const drawn = known.get(props.view) ?? drawNow(component(props));
    known.set(props.view, drawn);
    return drawn;
  };
}
