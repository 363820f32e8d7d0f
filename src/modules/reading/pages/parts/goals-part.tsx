import { formatDayShort, formatFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { type Goal, GOAL_LEVELS, type GoalLevel } from '#kernel/plan.ts';
import { anchorOf, newGoalPath, LEVEL_NAMES, LEVEL_NOTES, progressOf } from '#modules/plans/index.ts';
import { classNames, Icon, type IconName, place } from '#ui/index.ts';
import { copy } from '../../copy.nl.ts';
import { AddLink, EditInPlace, EditLink, isOpen } from '../item-tools.tsx';
import { editHref, type PartProps, type PlanView } from '../plan-view.ts';

const ICONS: Readonly<Record<GoalLevel, IconName>> = {
  knowledge: 'bulb',
  attitude: 'heart',
  feeling: 'mood-smile',
  behaviour: 'walk',
};

/** Goals by what they change, with target, where they stand and how that is measured. */
export const GoalsPart = ({ view }: PartProps) => {
  const levels = [...GOAL_LEVELS, null].map((level) => ({
    level,
    goals: view.plan.goals.filter((goal) => goal.level === level),
  }));
  return (
    <>
      <table class="een-tabel pl-doelen">
        <caption class="een-vh">{copy.goalsCaption}</caption>
        <thead>
          <tr>
            {[copy.goal, copy.forWhom, copy.target, copy.now, copy.measuredBy].map((label) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        {levels
          .filter(({ goals }) => goals.length > 0)
          .map(({ level, goals }) => (
            <tbody>
              <tr class="pl-soort">
                <th colspan={5} scope="rowgroup">
                  <Icon name={level === null ? 'target-arrow' : ICONS[level]} />
                  {level === null ? copy.levels.none : LEVEL_NAMES[level]}
                  {level === null ? null : <span> {LEVEL_NOTES[level]}</span>}
                </th>
              </tr>
              {goals.map((goal) => (
                <GoalRow view={view} goal={goal} />
              ))}
            </tbody>
          ))}
      </table>
      <AddLink view={view} href={newGoalPath({ programme: view.programme.id })} label={copy.addGoal} />
    </>
  );
};

type RowProps = { readonly view: PlanView; readonly goal: Goal };

const GoalRow = ({ view, goal }: RowProps) => {
  const id = goal.id === undefined ? undefined : anchorOf(goal.id);
  if (isOpen(view, goal.id)) {
    return (
      <tr id={id} class="pl-open">
        <td colspan={5}>
          <EditInPlace view={view} part="goals" id={goal.id} label={goal.text} />
        </td>
      </tr>
    );
  }
  const { indicator, measuredBy } = goal;
  return (
    <tr id={id}>
      <th scope="row">
        {goal.text}
        {'\u00a0'}
        <EditLink view={view} id={goal.id} label={goal.text} />
      </th>
      <td>{goal.audiences.join(', ')}</td>
      <td>
        {indicator?.target ? <b>{withUnit(indicator.target, indicator.unit)}</b> : null}{' '}
        {goal.period ? <small>{formatFuzzyDate(goal.period)}</small> : null}
      </td>
      <Standing goal={goal} />
      <td>
        {measuredBy ||
          indicator?.text ||
          (view.mayEdit && goal.id !== undefined ? (
            <a class="kl-leeg" href={editHref(view, goal.id)}>
              <Icon name="plus" />
              {copy.chooseMeasure}
            </a>
          ) : null)}
      </td>
    </tr>
  );
};

/** '80' with '%' is '80%'; other units stand apart, unless the target names its unit itself or is no figure. */
function withUnit(value: string, unit: string | null): string {
  if (unit === null || value.includes(unit) || !/\d/.test(value)) return value;
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}

const Standing = ({ goal }: { readonly goal: Goal }) => {
  const progress = progressOf(goal);
  if (!progress) return <td class="een-stil">{goal.baseline ? copy.atStart(goal.baseline) : copy.notMeasured}</td>;
  const { last, percent, targetPercent, change, isFalling } = progress;
  return (
    <td>
      {percent === null ? null : (
        <span class={classNames('pl-m', isFalling && 'pl-m--daalt')} aria-hidden="true">
          <i class={`een-breed ${place({ w: percent })}`}></i>
          {targetPercent === null ? null : <u class={`een-op ${place({ x: targetPercent })}`}></u>}
        </span>
      )}
      <b>
        {figure(last.value)}
        {isPercentage(goal) ? '%' : ''}
      </b>{' '}
      <small>{change === null ? copy.measuredOn(formatDayShort(last.on)) : trend(change)}</small>
    </td>
  );
};

const isPercentage = ({ indicator }: Goal): boolean =>
  indicator?.unit === '%' || (indicator?.target ?? '').includes('%');
const figure = (value: number): string => value.toLocaleString('nl-NL');
const trend = (change: number): string =>
  change === 0 ? copy.same : change > 0 ? copy.rising(figure(change)) : copy.falling(figure(-change));
