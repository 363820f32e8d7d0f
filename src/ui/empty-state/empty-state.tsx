import type { PropsWithChildren } from 'hono/jsx';
import { Icon } from '../icon.tsx';
import type { IconName } from '../icons.ts';

type EmptyStateProps = PropsWithChildren<{
  readonly title: string;
  /** What this place is for. */
  readonly text: string;
  readonly icon?: IconName | undefined;
  /** 2 when it stands directly under the h1; 3 inside a section (default). */
  readonly level?: 2 | 3 | undefined;
}>;

/** Nothing here yet: what it is for and one first action (the children). 'Niets te doen' is good news: use circle-check. */
export const EmptyState = ({ title, text, icon = 'circle-plus', level = 3, children }: EmptyStateProps) => (
  <div class="een-leeg">
    <Icon name={icon} />
    {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
    <p>{text}</p>
    {children ? <div class="een-rij">{children}</div> : null}
  </div>
);
