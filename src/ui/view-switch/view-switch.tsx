import { Icon } from '../icon.tsx';
import type { IconName } from '../icons.ts';

/** A view of the same things, with an address of its own. */
export type View = {
  readonly label: string;
  readonly href: string;
  readonly icon?: IconName | undefined;
  readonly current: boolean;
};

/** Switches between views of one thing (timeline, list, matrix); real links, so that a view can be shared. */
export const ViewSwitch = ({ label, views }: { readonly label: string; readonly views: readonly View[] }) => (
  <nav class="een-wissel" aria-label={label}>
    {views.map((view) => (
      <a href={view.href} aria-current={view.current ? 'page' : undefined}>
        {view.icon ? <Icon name={view.icon} /> : null}
        {view.label}
      </a>
    ))}
  </nav>
);
