import type { Child, PropsWithChildren } from 'hono/jsx';
import { Icon } from '../icon.tsx';
import type { IconName } from '../icons.ts';

/** Short lines under each other with a hairline between, each with its icon: places, things that wait, links. */
export const IconList = ({ children }: PropsWithChildren) => <ul class="een-regels">{children}</ul>;

type IconLineProps = PropsWithChildren<{
  readonly icon?: IconName | undefined;
  /** What is said about it, quietly below. */
  readonly note?: Child;
}>;

/** One line of an `IconList`. */
export const IconLine = ({ icon, note, children }: IconLineProps) => (
  <li>
    {icon ? <Icon name={icon} /> : null}
    <div>
      {children}
      {note == null || note === '' ? null : <small>{note}</small>}
    </div>
  </li>
);
