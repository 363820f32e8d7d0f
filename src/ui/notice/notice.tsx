import type { PropsWithChildren } from 'hono/jsx';
import { classNames } from '../class-names.ts';
import type { NoticeKind } from '../frame.ts';
import { Icon } from '../icon.tsx';
import type { IconName } from '../icons.ts';

const LOOK: Readonly<Record<NoticeKind, { ours: string; utrecht: string; icon: IconName }>> = {
  positive: { ours: 'een-melding--positief', utrecht: 'ok', icon: 'circle-check' },
  info: { ours: 'een-melding--info', utrecht: 'info', icon: 'info-circle' },
  warning: { ours: 'een-melding--aandacht', utrecht: 'warning', icon: 'alert-triangle' },
  negative: { ours: 'een-melding--negatief', utrecht: 'error', icon: 'alert-triangle' },
};

type NoticeProps = PropsWithChildren<{
  readonly kind?: NoticeKind | undefined;
  /** Bold first words: what is the matter. */
  readonly title?: string | undefined;
  readonly icon?: IconName | undefined;
  /** True when it answers something the person just did: screen readers are told. */
  readonly live?: boolean | undefined;
}>;

/** A coloured bar with icon and words: what happened, what is safe, what to do now. */
export const Notice = ({ kind = 'info', title, icon, live, children }: NoticeProps) => {
  const look = LOOK[kind];
  const role = kind === 'negative' ? 'alert' : 'status';
  return (
    <div
      class={classNames('utrecht-alert', `utrecht-alert--${look.utrecht}`, 'een-melding', look.ours)}
      role={live ? role : undefined}
    >
      <Icon name={icon ?? look.icon} />
      <div class="een-melding__tekst">
        {title ? <b>{title} </b> : null}
        {children}
      </div>
    </div>
  );
};
