import { Bar, Icon, type IconName } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { MeasuredGoal } from '../model/plan-state.ts';

export type QuickLink = { readonly href: string; readonly icon: IconName; readonly label: string };
type StateAsideProps = {
  readonly links: readonly QuickLink[];
  readonly goals: readonly MeasuredGoal[];
  readonly goalsHref: string;
};

/** The narrow column: what is quickly done, and how the goals stand. */
export const StateAside = ({ links, goals, goalsHref }: StateAsideProps) => (
  <>
    <section aria-labelledby="snel">
      <h2 id="snel" class="st-zijkop">
        {copy.quick}
      </h2>
      <ul class="st-snel">
        {links.map(({ href, icon, label }) => (
          <li>
            <a href={href}>
              <Icon name={icon} />
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
    {goals.length > 0 ? (
      <section aria-labelledby="metingen" class="st-zij">
        <h2 id="metingen" class="st-zijkop">
          {copy.measured} <small>{goals[0]?.month}</small>
        </h2>
        {goals.some(({ beforePercent }) => beforePercent !== null) ? (
          <p class="een-stil een-klein">{copy.measuredText}</p>
        ) : null}
        <dl class="st-peil">
          {goals.map((goal) => (
            <Goal goal={goal} />
          ))}
        </dl>
        <p class="een-klein">
          <a href={goalsHref}>{copy.toGoals}</a>
        </p>
      </section>
    ) : null}
  </>
);

const Goal = ({ goal }: { readonly goal: MeasuredGoal }) => (
  <div>
    <dt>{goal.label}</dt>
    <dd>
      <b>{goal.value}</b>
      <span class="een-klein een-stil">
        {[goal.before === null ? '' : copy.was(goal.before), goal.target === null ? '' : copy.target(goal.target)]
          .filter(Boolean)
          .join(', ')}
      </span>
      {goal.percent === null ? null : <Bar percent={goal.percent} before={goal.beforePercent ?? undefined} />}
    </dd>
  </div>
);
