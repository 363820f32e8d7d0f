import type { Child } from 'hono/jsx';
import { Icon } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';

const words = copy.legendWords;
type Line = readonly [Child, string];
const LINES: readonly Line[] = [
  [<span class="tl-ruit tl-ruit--plan" />, words.milestone],
  [
    <span class="kal-leg-vaag">
      <span class="tl-m tl-m--plan tl-m--vaag">
        <Icon name="users" />
      </span>
    </span>,
    words.vague,
  ],
  [
    <span class="tl-m tl-m--klaar">
      <Icon name="mail" />
    </span>,
    words.done,
  ],
  [
    <span class="tl-m tl-m--plan">
      <Icon name="mail" />
    </span>,
    words.planned,
  ],
  [
    <span class="tl-m tl-m--akk">
      <Icon name="mail" />
      <span class="tl-badge">
        <Icon name="clock" />
      </span>
    </span>,
    words.doing,
  ],
  [
    <span class="tl-m tl-m--laat">
      <Icon name="mail" />
      <span class="tl-badge">
        <Icon name="alert-triangle" />
      </span>
    </span>,
    words.late,
  ],
];
/** What is only drawn where there is an axis. */
const AXIS_LINES: readonly Line[] = [
  [
    <span class="kal-leg-ticks">
      <i class="is-over" />
      <i />
    </span>,
    words.series,
  ],
  [<span class="kal-leg-stil" />, words.tooLong],
  [<span class="kal-leg-stil kal-leg-stil--komt" />, words.coming],
  [<span class="kal-leg-stil kal-leg-stil--komt kal-leg-stil--mogelijk" />, words.possible],
  [<span class="kal-leg-stil kal-leg-stil--bewust" />, words.chosen],
];

type LegendProps = { readonly listHref: string; readonly view: 'timeline' | 'month' };

/** How to read the drawing, with the way to the same data as a list. */
export const Legend = ({ listHref, view }: LegendProps) => (
  <section class="een-sectie" aria-labelledby="legenda">
    <div class="een-sectie__kop">
      <h2 class="nl-heading nl-heading--level-2" id="legenda">
        {copy.legend[view]}
      </h2>
      <a class="een-uit" href={listHref}>
        {copy.sameAsList}
      </a>
    </div>
    <ul class="kal-legenda">
      {[...LINES, ...(view === 'timeline' ? AXIS_LINES : [])].map(([mark, text]) => (
        <li>
          {mark}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  </section>
);
