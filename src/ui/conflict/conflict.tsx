import type { Child, PropsWithChildren } from 'hono/jsx';
import { copy } from '../copy.nl.ts';
import { Notice } from '../notice/notice.tsx';

type ConflictProps = PropsWithChildren<{
  /** Who saved in the meantime. */
  readonly theirName: string;
  /** When, in words: 'vandaag 9.31 uur'. */
  readonly theirTime: string;
  readonly theirText: Child;
  readonly myText: Child;
  /** What differs between the two. */
  readonly difference?: Child;
  /** What happens with the other text when one is kept. */
  readonly lead: Child;
  /** Unique start of the ids of the two headings. */
  readonly id: string;
}>;

/** Two people saved the same text: both side by side, none lost. The form with the choice comes as children. */
export const Conflict = ({
  theirName,
  theirTime,
  theirText,
  myText,
  difference,
  lead,
  id,
  children,
}: ConflictProps) => (
  <div class="een-conflict">
    <Notice kind="warning" icon="users" title={copy.conflictTitle(theirName)}>
      {lead}
    </Notice>
    <div class="een-conflict__teksten">
      <section aria-labelledby={`${id}-ander`}>
        <h3 id={`${id}-ander`}>
          {copy.theirText(theirName)} <small class="een-stil">{theirTime}</small>
        </h3>
        <div class="een-conflict__tekst">{theirText}</div>
      </section>
      <section aria-labelledby={`${id}-eigen`}>
        <h3 id={`${id}-eigen`}>{copy.yourText}</h3>
        <div class="een-conflict__tekst">{myText}</div>
      </section>
    </div>
    {difference == null ? null : (
      <section aria-labelledby={`${id}-verschil`}>
        <h3 id={`${id}-verschil`}>{copy.textDifference}</h3>
        {difference}
      </section>
    )}
    {children}
  </div>
);
