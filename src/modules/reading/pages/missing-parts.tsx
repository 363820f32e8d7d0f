import {
  newAgreementPath,
  newBudgetLinePath,
  newEffortPath,
  newEvaluationPath,
  newGoalPath,
  newPhasePath,
  newRolePath,
  newSectionPath,
} from '#modules/plans/index.ts';
import { fieldPath } from '#modules/audiences/index.ts';
import { calendarPath } from '#modules/calendar/index.ts';
import { channelsPath } from '#modules/channels/index.ts';
import { messagePath } from '#modules/messages/index.ts';
import { copy } from '../copy.nl.ts';
import { missingParts, type PartKind } from '../model/plan-blocks.ts';
import { Margin } from './margin.tsx';
import type { PlanView } from './plan-view.ts';

type Offered = Exclude<PartKind, 'leftover'>;

/** Where a missing part is begun. */
function beginHref(programme: string, part: Offered): string {
  const at = { programme };
  const hrefs: Readonly<Record<Offered, string>> = {
    goals: newGoalPath(at),
    audiences: fieldPath(at),
    message: messagePath(at),
    channels: channelsPath(at),
    phases: newPhasePath(at),
    calendar: calendarPath(at),
    organisation: newRolePath(at),
    effort: newEffortPath(at),
    budget: newBudgetLinePath(at),
    evaluation: newEvaluationPath(at),
    decisionRoute: newAgreementPath(at),
  };
  return hrefs[part];
}

/** What the plan leaves out, offered quietly, with the remarks that are about something it does not have. */
export const MissingParts = ({ view }: { readonly view: PlanView }) => {
  const missing = missingParts(view.plan).filter((part) => part !== 'leftover');
  if (!view.mayEdit && view.remarks.loose.length === 0) return null;
  return (
    <section class="pl-blok pl-nog" aria-labelledby="nog-toevoegen">
      <div class="pl-tekst">
        <h2 id="nog-toevoegen">{copy.missingTitle}</h2>
        {missing.length > 0 ? <p class="een-stil">{copy.missingLead}</p> : null}
        {view.mayEdit ? (
          <dl class="pl-aanbod">
            {missing.map((part) => (
              <div>
                <dt>
                  <a href={beginHref(view.programme.id, part)}>{copy.partTitles[part]}</a>
                </dt>
                <dd>{copy.purposes[part]}</dd>
              </div>
            ))}
            <div>
              <dt>
                <a href={newSectionPath({ programme: view.programme.id })}>{copy.ownText}</a>
              </dt>
              <dd>{copy.ownTextPurpose}</dd>
            </div>
          </dl>
        ) : null}
      </div>
      <Margin view={view} findings={view.remarks.loose} />
    </section>
  );
};
