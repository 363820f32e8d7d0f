import { type IconName, icons } from './icons.ts';

type IconProps = { readonly name: IconName; readonly class?: string | undefined };

/** A drawing beside words, hidden from screen readers. Never the only thing in a link or button without `aria-label`. */
export const Icon = ({ name, class: extra }: IconProps) => (
  <svg class={extra ? `een-icon ${extra}` : 'een-icon'} viewBox="0 0 24 24" aria-hidden="true">
    <path d={icons[name]} />
  </svg>
);
