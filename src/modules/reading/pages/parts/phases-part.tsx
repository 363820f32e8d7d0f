import { formatFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Phase } from '#kernel/plan.ts';
import { plainWords } from '#modules/audiences/index.ts';
import { anchorOf, newPhasePath } from '#modules/plans/index.ts';
import { classNames, Icon, place } from '#ui/index.ts';
import { copy } from '../../copy.nl.ts';
import { type PhaseState, phaseStates } from '../../model/phase-states.ts';
import { AddLink, EditInPlace, EditLink, isOpen } from '../item-tools.tsx';
import type { PartProps, PlanView } from '../plan-view.ts';

/** The steps of the programme on a strip, with where we are now. */
export const PhasesPart = ({ view }: PartProps) => {
  const states = phaseStates(view.plan.phases, view.today);
  const opened = view.plan.phases.find(({ id }) => isOpen(view, id));
  return (
    <>
      <ol class="pl-fases">
        {view.plan.phases.map((phase, index) => (
          <Step
            view={view}
            phase={phase}
            number={index + 1}
            state={states[index] ?? { state: 'unknown', percent: null }}
          />
        ))}
      </ol>
      {opened ? <EditInPlace view={view} part="phases" id={opened.id} label={opened.name} /> : null}
      <AddLink view={view} href={newPhasePath({ programme: view.programme.id })} label={copy.addPhase} />
    </>
  );
};

type StepProps = {
  readonly view: PlanView;
  readonly phase: Phase;
  readonly number: number;
  readonly state: PhaseState;
};

const Step = ({ view, phase, number, state: { state, percent } }: StepProps) => {
  const { id, name, period, accent, milestone } = phase;
  const named = /^(?:fase\s*)?\d/i.test(name) ? name : `${number}. ${name}`;
  return (
    <li
      id={id === undefined ? undefined : anchorOf(id)}
      class={classNames(
        state === 'done' && 'is-klaar',
        state === 'now' && `is-nu ${place({ w: percent ?? 0 })}`,
        isOpen(view, id) && 'is-open',
      )}
    >
      <h3>
        {named}
        {state === 'now' ? <span class="pl-nu"> · {copy.phaseNow}</span> : null}
        {'\u00a0'}
        <EditLink view={view} id={id} label={name} />
      </h3>
      <p>{period ? formatFuzzyDate(period) : copy.phaseUndated}</p>
      {accent ? <p>{accent}</p> : null}
      {milestone ? (
        <p class="pl-mijl">
          <span class="een-ruit"></span>
          {milestone}
          {isReached(milestone, view.plan.activities) ? (
            <>
              <Icon name="check" />
              <span class="een-vh"> ({copy.milestoneDone})</span>
            </>
          ) : null}
        </p>
      ) : null}
    </li>
  );
};

/** Only what the calendar itself says is done. */
function isReached(milestone: string, activities: readonly Activity[]): boolean {
  const key = plainWords(milestone).join(' ');
  return activities.some(({ title, status }) => status.value === 'done' && plainWords(title).join(' ') === key);
}
