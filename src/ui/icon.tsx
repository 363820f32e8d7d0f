import type { JSX } from 'hono/jsx/jsx-runtime';
import { type IconName, icons } from './icons.ts';
import { drawNow } from './jsx/drawn-once.ts';

type IconProps = { readonly name: IconName; readonly class?: string | undefined };

/** Every icon by its classes and name: there are some hundreds in all, and dozens on a page. */
const drawn = new Map<string, JSX.Element>();

/** A drawing beside words, hidden from screen readers. Never the only thing in a link or button without `aria-label`. */
export const Icon = ({ name, class: extra }: IconProps) => {
  const classes = extra ? `een-icon ${extra}` : 'een-icon';
  const known = drawn.get(`${classes} ${name}`);
  if (known) return known;
  const icon = drawNow(
    <svg class={classes} viewBox="0 0 24 24" aria-hidden="true">
      <path d={icons[name]} />
    </svg>,
  );
  drawn.set(`${classes} ${name}`, icon);
  return icon;
};
