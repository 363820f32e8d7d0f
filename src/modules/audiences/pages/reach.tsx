import type { Audience } from '#kernel/plan.ts';
import { withSoftHyphens } from '#kernel/soft-hyphens.ts';
import { copy } from '../copy.nl.ts';
import { reachInParts } from './facts.ts';

/** By what we reach them; many means fold away, so that a row stays a few lines high. */
export const Reach = ({ audience }: { readonly audience: Audience }) => {
  const { first: whole, more } = reachInParts(audience);
  const first = withSoftHyphens(whole, 15);
  if (more.length === 0) return <>{first}</>;
  return (
    <>
      {first}
      <details class="kv-meer">
        <summary>{copy.field.moreMeans(more.length)}</summary>
        {withSoftHyphens(more.join(', '), 15)}
      </details>
    </>
  );
};
