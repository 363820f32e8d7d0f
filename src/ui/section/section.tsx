import type { Child, PropsWithChildren } from 'hono/jsx';

type SectionProps = PropsWithChildren<{
  /** Id of the heading, for links to it; unique on the page. */
  readonly id: string;
  readonly title: Child;
  /** Grey words behind the heading: how many, since when. */
  readonly note?: Child;
  /** Link or button at the right end of the rule. */
  readonly aside?: Child;
}>;

/** A part of a page: an h2 with a heavy rule under it. */
export const Section = ({ id, title, note, aside, children }: SectionProps) => (
  <section class="een-sectie" aria-labelledby={id}>
    <div class="een-sectie__kop">
      <h2 class="nl-heading nl-heading--level-2" id={id}>
        {title}
      </h2>
      {note ? <span class="een-stil een-klein">{note}</span> : null}
      {aside ? <span class="een-uit">{aside}</span> : null}
    </div>
    {children}
  </section>
);

type WithAsideProps = PropsWithChildren<{ readonly aside: Child; readonly label: string }>;

/** Wide column with a narrow one (276 px) on the right; the narrow one drops under it on smaller screens. */
export const WithAside = ({ aside, label, children }: WithAsideProps) => (
  <div class="st-raster">
    <div>{children}</div>
    <aside aria-label={label}>{aside}</aside>
  </div>
);

/** Buttons and links in a row that wraps; in a form the primary button comes first, at the foot of a page head last. */
export const ActionRow = ({ children }: PropsWithChildren) => <div class="een-rij een-acties">{children}</div>;

/** The fields of a form under each other, with room between. */
export const FieldStack = ({ children }: PropsWithChildren) => <div class="een-stapel">{children}</div>;

type ScrollAreaProps = PropsWithChildren<{ readonly label: string }>;

/** Something wider than the screen that scrolls sideways by itself; reachable by keyboard. */
export const ScrollArea = ({ label, children }: ScrollAreaProps) => (
  <section class="een-schuif" tabindex={0} aria-label={label}>
    {children}
  </section>
);
