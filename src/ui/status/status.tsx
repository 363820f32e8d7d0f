import type { PropsWithChildren } from 'hono/jsx';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon.tsx';
import type { IconName } from '../icons.ts';

/** What a colour means; the word and the icon always say it too. */
export type Tone = 'neutral' | 'info' | 'positive' | 'warning' | 'negative';

const DUTCH: Readonly<Record<Tone, string>> = {
  neutral: 'neutraal',
  info: 'info',
  positive: 'positief',
  warning: 'aandacht',
  negative: 'negatief',
};

type StatusProps = PropsWithChildren<{ readonly tone?: Tone | undefined; readonly icon: IconName }>;

/** How something stands: icon and word. */
export const Status = ({ tone = 'neutral', icon, children }: StatusProps) => (
  <span class={`een-status een-status--${DUTCH[tone]}`}>
    <Icon name={icon} />
    {children}
  </span>
);

type LabelProps = PropsWithChildren<{ readonly tone?: Tone | undefined; readonly icon?: IconName | undefined }>;

/** A small tinted word: new, open, how many. */
export const Label = ({ tone = 'neutral', icon, children }: LabelProps) => (
  <span class={classNames('nl-data-badge', 'een-label', tone !== 'neutral' && `een-label--${DUTCH[tone]}`)}>
    {icon ? <Icon name={icon} /> : null}
    {children}
  </span>
);
