import type { PropsWithChildren } from 'hono/jsx';
import { Icon } from '../icon.tsx';

type DisclosureProps = PropsWithChildren<{
  readonly summary: string;
  readonly open?: boolean | undefined;
  readonly id?: string | undefined;
}>;

/** More about something, folded away; open on paper. */
export const Disclosure = ({ summary, open, id, children }: DisclosureProps) => (
  <details class="een-uitklap" open={open} id={id}>
    <summary>
      <Icon name="chevron-right" />
      {summary}
    </summary>
    <div class="een-uitklap__inhoud">{children}</div>
  </details>
);
