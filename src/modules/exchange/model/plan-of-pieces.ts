import { type Activity, emptyPlan, type Messages, type Plan, type Sourced } from '#kernel/plan.ts';
import type { Piece, PieceBody } from './piece.ts';

/**
 * The plan that an import adds: every piece that is not left out and not there already, in the order of the document, each saying which file it came
 * from. `plan` is what was recognised; what the review does not show (accepted findings, words to avoid) goes along from it.
 */
export function planOfPieces(pieces: readonly Piece[], plan: Plan, file: string): Plan {
  const kept = pieces.filter(({ state }) => state !== 'out' && state !== 'known').map(({ body }) => body);
  const pick = <Kind extends PieceBody['kind']>(kind: Kind) =>
    kept.filter((body): body is Extract<PieceBody, { kind: Kind }> => body.kind === kind);
  const names = new Map<object, string>(pieces.map((piece) => [piece.body.value, nameInDocument(piece, plan)]));
  const sourced = <Value extends Sourced>(bodies: readonly { readonly value: Value }[]): Value[] =>
    bodies.map(({ value }) => ({ ...value, source: sourceOf(value, file, names.get(value) ?? '') }));
  return {
    ...emptyPlan(plan.programme.name),
    programme: pick('programme')[0]?.value ?? plan.programme,
    sections: sourced(pick('section')),
    goals: sourced(pick('goal')),
    audiences: sourced(pick('audience')),
    messages: messagesOf(kept, plan.messages),
    channels: sourced(pick('channel')),
    matrices: sourced(pick('matrix')),
    phases: sourced(pick('phase')),
    activities: relinked(sourced(pick('activity')), namesNow(pieces, plan)),
    roles: sourced(pick('role')),
    effort: sourced(pick('effort')),
    budget: sourced(pick('budget')),
    evaluation: sourced(pick('evaluation')),
    agreements: sourced(pick('agreement')),
    unrecognised: sourced(pick('unrecognised')),
    ...(plan.acceptedFindings ? { acceptedFindings: plan.acceptedFindings } : {}),
  };
}

/** What the item was called in the document, also when the review gave it another name; '' when it has no name. */
function nameInDocument({ key }: Piece, plan: Plan): string {
  const item = key.split('.').reduce<unknown>((value, step) => fieldOf(value, step), plan);
  const name = NAMES.map((field) => fieldOf(item, field)).find((text) => typeof text === 'string' && text !== '');
  return typeof name === 'string' && name.length <= LONGEST_NAME ? name : '';
}
const NAMES = ['title', 'name', 'label', 'role'] as const;
const LONGEST_NAME = 300;
const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

function sourceOf({ source }: Sourced, file: string, name: string): NonNullable<Sourced['source']> {
  const found = source ?? { file, where: '' };
  return name === '' || found.name !== undefined ? found : { ...found, name };
}

/** What each recognised audience is called now, in the programme when it stands there already; one that was left out or became something else is not in it. */
function namesNow(pieces: readonly Piece[], plan: Plan): ReadonlyMap<string, string> {
  return new Map(
    pieces.flatMap(({ key, state, body, present }) => {
      const before = /^audiences\.(\d+)$/.exec(key)?.[1];
      const name = before === undefined ? undefined : plan.audiences[Number(before)]?.name;
      return name !== undefined && state !== 'out' && body.kind === 'audience'
        ? [[name, state === 'known' && present ? present.name : body.value.name] as const]
        : [];
    }),
  );
}

/** Activities that name their audiences as those are called now. */
const relinked = (activities: readonly Activity[], names: ReadonlyMap<string, string>): Activity[] =>
  activities.map((activity) =>
    activity.audienceLinks
      ? { ...activity, audienceLinks: activity.audienceLinks.flatMap((name) => names.get(name) ?? []) }
      : activity,
  );

/** Several texts for one part of the message stand under each other: none is lost. */
function messagesOf(bodies: readonly PieceBody[], recognised: Messages): Messages {
  const texts = (part: string): string[] =>
    bodies.flatMap((body) => (body.kind === 'message' && body.value.part === part ? [body.value.text] : []));
  const one = (part: string): string | null => texts(part).join('\n\n') || null;
  return {
    ...recognised,
    core: one('core'),
    short: one('short'),
    slogan: one('slogan'),
    tone: one('tone'),
    values: texts('values'),
    accents: bodies.flatMap((body) => (body.kind === 'accent' ? [body.value] : [])),
  };
}
