import type { Plan } from '#kernel/plan.ts';
import type { RecognisedItem, Recognition } from '../recognise/index.ts';
import { type Decision, type Decisions, MESSAGE_PARTS, type Piece, type PieceBody, type PieceState } from './piece.ts';

/**
 * The pieces of an import in the order of the document, with what people decided. Without `programme` the facts of the
 * programme are left out: an import that adds to an existing programme does not change those.
 */
export function readPieces(
  { plan, items }: Recognition,
  decisions: Decisions,
  options: { readonly programme: boolean },
): Piece[] {
  const inOrder = items.toSorted((a, b) => placeOf(a) - placeOf(b));
  // Numbered before anything is left out: the numbers stay the same when an import becomes a programme.
  return inOrder.flatMap((item, index) => {
    const recognised = bodyOf(plan, item);
    if (!recognised || (item.kind === 'programme' && !options.programme)) return [];
    const decision = decisions[item.key];
    const body = decision?.body ?? recognised;
    const { key, at, confidence, question, kind } = item;
    const state = stateOf(item, body, decision);
    return [{ number: index + 1, key, at, confidence, question, recognisedAs: kind, body, state, present: null }];
  });
}

function stateOf({ confidence }: RecognisedItem, body: PieceBody, decision: Decision | undefined): PieceState {
  if (decision?.state === 'out') return 'out';
  if (body.kind === 'unrecognised') return 'loose';
  if (decision) return 'checked';
  return confidence === 'certain' ? 'sure' : confidence === 'probable' ? 'likely' : 'open';
}

/** What the recogniser made of an item; undefined when its path leads nowhere. */
export function bodyOf(plan: Plan, { kind, path }: RecognisedItem): PieceBody | undefined {
  if (kind === 'programme') return { kind, value: plan.programme };
  if (kind === 'message') return messageAt(plan, path);
  const index = Number(path.at(-1));
  const lists: Readonly<Record<Exclude<PieceBody['kind'], 'programme' | 'message'>, () => PieceBody | undefined>> = {
    section: () => wrap(plan.sections[index], (value) => ({ kind: 'section', value })),
    goal: () => wrap(plan.goals[index], (value) => ({ kind: 'goal', value })),
    audience: () => wrap(plan.audiences[index], (value) => ({ kind: 'audience', value })),
    accent: () => wrap(plan.messages.accents[index], (value) => ({ kind: 'accent', value })),
    channel: () => wrap(plan.channels[index], (value) => ({ kind: 'channel', value })),
    matrix: () => wrap(plan.matrices[index], (value) => ({ kind: 'matrix', value })),
    phase: () => wrap(plan.phases[index], (value) => ({ kind: 'phase', value })),
    activity: () => wrap(plan.activities[index], (value) => ({ kind: 'activity', value })),
    role: () => wrap(plan.roles[index], (value) => ({ kind: 'role', value })),
    effort: () => wrap(plan.effort[index], (value) => ({ kind: 'effort', value })),
    budget: () => wrap(plan.budget[index], (value) => ({ kind: 'budget', value })),
    evaluation: () => wrap(plan.evaluation[index], (value) => ({ kind: 'evaluation', value })),
    agreement: () => wrap(plan.agreements[index], (value) => ({ kind: 'agreement', value })),
    unrecognised: () => wrap(plan.unrecognised[index], (value) => ({ kind: 'unrecognised', value })),
  };
  return lists[kind]();
}

const wrap = <Value>(value: Value | undefined, body: (value: Value) => PieceBody): PieceBody | undefined =>
  value === undefined ? undefined : body(value);

function messageAt({ messages }: Plan, path: RecognisedItem['path']): PieceBody | undefined {
  const part = MESSAGE_PARTS.find((name) => name === path[1]);
  if (part === undefined) return undefined;
  const text = part === 'values' ? messages.values[Number(path[2])] : messages[part];
  return typeof text === 'string' ? { kind: 'message', value: { part, text } } : undefined;
}

/** What came from no block in particular stands last. */
const placeOf = ({ at }: RecognisedItem): number => at[0] ?? Number.MAX_SAFE_INTEGER;
