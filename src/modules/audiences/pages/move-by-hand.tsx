import type { PropsWithChildren } from 'hono/jsx';
import { useCsrf } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';

type MoveByHandProps = PropsWithChildren<{
  /** Which drawing it is: rings, or influence against interest. */
  readonly kind: 'ringen' | 'invloed';
  readonly mayEdit: boolean;
  readonly label: string;
  readonly hint: string;
}>;

/** A drawing that scrolls by itself where it does not fit. Who may edit can drag in it where script runs; the table has forms for the same. */
export const MoveByHand = ({ kind, mayEdit, label, hint, children }: MoveByHandProps) => {
  const area = (
    <section class="kv-vak" tabindex={0} aria-label={label}>
      {children}
    </section>
  );
  if (!mayEdit) return area;
  return (
    <een-krachtenveld
      data-soort={kind}
      data-csrf={useCsrf()}
      data-woord={copy.move.spoken}
      data-stop={copy.move.stopped}
      data-vak={copy.move.cell}
    >
      {area}
      <p class="kv-hulp een-stil een-klein">{hint}</p>
      <p class="een-vh" aria-live="polite" />
    </een-krachtenveld>
  );
};
