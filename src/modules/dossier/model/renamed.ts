import type { AcceptedFinding, Activity, Audience, Goal, Matrix, Messages } from '#kernel/plan.ts';

/** A new name for an audience or a means. Only words that are exactly the old name are that name. */
export type Renaming = { readonly of: 'audience' | 'channel'; readonly from: string; readonly to: string };

type Rewrite<Body> = (body: Body, renaming: Renaming) => Body;

/** The words with the new name for the old one, each name once; the same list where the old one is not in it. */
function renamed(names: readonly string[], { from, to }: Renaming): readonly string[] {
  if (!names.includes(from)) return names;
  return [...new Set(names.map((name) => (name === from ? to : name)))];
}

/** The body with these fields changed; the same one when none of them did. */
const withChanged = <Body extends object>(body: Body, fields: Partial<Body>): Body =>
  Object.entries(fields).some(([name, value]) => body[name as keyof Body] !== value) ? { ...body, ...fields } : body;

const inActivity: Rewrite<Activity> = (activity, renaming) => {
  if (renaming.of === 'channel') return withChanged(activity, { channels: renamed(activity.channels, renaming) });
  return withChanged(activity, {
    audiences: renamed(activity.audiences, renaming),
    ...(activity.audienceLinks ? { audienceLinks: renamed(activity.audienceLinks, renaming) } : {}),
  });
};

const inGoal: Rewrite<Goal> = (goal, renaming) =>
  renaming.of === 'audience' ? withChanged(goal, { audiences: renamed(goal.audiences, renaming) }) : goal;

/** Audiences usually stand in the rows and means in the columns; a name that is only on the other side is meant there. */
const inMatrix: Rewrite<Matrix> = (matrix, renaming) => {
  const { from, to, of } = renaming;
  const [own, other] = of === 'audience' ? (['rows', 'columns'] as const) : (['columns', 'rows'] as const);
  const side = [own, other].find((name) => matrix[name].includes(from));
  if (side === undefined) return matrix;
  const at = side === 'rows' ? 0 : 1;
  const crosses = matrix.crosses.map(([row, column]): readonly [string, string] =>
    at === 0 ? [row === from ? to : row, column] : [row, column === from ? to : column],
  );
  return { ...matrix, [side]: renamed(matrix[side], renaming), crosses };
};

const inMessages: Rewrite<Messages> = (messages, { of, from, to }) =>
  of === 'audience' && messages.accents.some((accent) => accent.for === from)
    ? {
        ...messages,
        accents: messages.accents.map((accent) => (accent.for === from ? { ...accent, for: to } : accent)),
      }
    : messages;

const inFinding: Rewrite<AcceptedFinding> = (finding, { of, from, to }) =>
  of === 'audience' && finding.subject === from ? { ...finding, subject: to } : finding;

const inAudience: Rewrite<Audience> = (audience, renaming) =>
  renaming.of === 'channel' ? withChanged(audience, { channels: renamed(audience.channels, renaming) }) : audience;

/** How each kind of item names audiences and means. The same object comes back where nothing changed. */
export const RENAMED_IN = {
  activities: inActivity,
  goals: inGoal,
  matrices: inMatrix,
  messages: inMessages,
  audiences: inAudience,
  acceptedFindings: inFinding,
} as const;
