import { copy } from '../copy.nl.ts';
import { Icon } from '../icon.tsx';

type StepsProps = {
  readonly label: string;
  readonly steps: readonly string[];
  /** Position of the step being done, from 0; `steps.length` when all are done. */
  readonly current: number;
};

/** Where you are in a job of a few pages. */
export const Steps = ({ label, steps, current }: StepsProps) => (
  <ol class="een-stappen" aria-label={label}>
    {steps.map((step, index) => (
      <li class={index < current ? 'is-klaar' : undefined} aria-current={index === current ? 'step' : undefined}>
        <span>{index < current ? <Icon name="check" /> : index + 1}</span>
        {step}
        {index < current ? <span class="een-vh"> ({copy.stepDone})</span> : null}
      </li>
    ))}
  </ol>
);
