import { emptyPlan, type Plan } from '#kernel/plan.ts';
import { serialisePlan } from './serialise-plan.ts';

const AT_ONCE = 100;
// No piece of data holds a bare line break, so a break with the indent of the plan itself is found where it is meant.
const OPENING = '\n  "activities": [';
const CLOSING = '\n  ]';

/** What `serialisePlan` gives, piece by piece: the text of a plan of thousands of activities is never in memory as a whole. */
export function* planFilePieces(plan: Plan): Generator<string> {
  const { activities } = plan;
  const whole = serialisePlan({ ...plan, activities: [] });
  const from = whole.indexOf(OPENING) + OPENING.length;
  yield whole.slice(0, from);
  for (let first = 0; first < activities.length; first += AT_ONCE) {
    const rows = rowsOf({ ...emptyPlan(''), activities: activities.slice(first, first + AT_ONCE) });
    yield first === 0 ? rows : `,${rows}`;
  }
  yield activities.length === 0 ? whole.slice(from) : `\n  ${whole.slice(from)}`;
}

function rowsOf(part: Plan): string {
  const text = serialisePlan(part);
  const from = text.indexOf(OPENING) + OPENING.length;
  return text.slice(from, text.indexOf(CLOSING, from));
}
