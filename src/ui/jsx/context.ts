import type { PropsWithChildren } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Drawn, drawn } from './jsx-node.ts';

/** Something that every component inside a `Provider` can ask for. */
export type Context<T> = {
  readonly Provider: (props: PropsWithChildren<{ readonly value: T }>) => JSX.Element;
  /** The value of the nearest provider around what is being drawn. */
  readonly now: () => T;
};

/** `initial` is the value outside a provider. A page is drawn in one go, so two pages never see each other's value. */
export function createContext<T>(initial: T): Context<T> {
  let now = initial;
  const Provider: Context<T>['Provider'] = ({ value, children }) => {
    const around = now;
    now = value;
    try {
      // The types are those of hono/jsx, where markup is a kind of text.
      return new Drawn(drawn(children)) as unknown as JSX.Element;
    } finally {
      now = around;
    }
  };
  return { Provider, now: () => now };
}

export const useContext = <T>(context: Context<T>): T => context.now();
