import type { Plan } from '#kernel/plan.ts';
import type { Expected, ExpectedMessages, ExpectedProgramme } from '../expected.ts';
import { matchItems } from './match.ts';
import { likeness, normalise, optionsOf, sameSentence } from './normalise.ts';
import { isRightInterval, scoreActivities, scoreItems } from './score-activities.ts';
import { Tally } from './tally.ts';

/** Holds a plan against what was expected of its document. */
export const scorePlan = (document: string, expected: Expected, plan: Plan): Tally => {
  const tally = new Tally(document);
  scoreActivities(tally, expected.activities, plan.activities);
  scoreGoals(tally, expected, plan);
  scoreAudiences(tally, expected, plan);
  scoreSections(tally, expected, plan);
  scorePhases(tally, expected, plan);
  scoreBudget(tally, expected, plan);
  scoreOthers(tally, expected, plan);
  if (expected.programme) scoreProgramme(tally, expected.programme, plan);
  if (expected.messages) scoreMessages(tally, expected.messages, plan);
  return tally;
};

const scoreGoals = (tally: Tally, expected: Expected, plan: Plan) => {
  if (!expected.goals) return;
  const how = {
    likeness: (a: { text: string }, b: { text: string }) =>
      sameSentence(a.text, b.text) ? 1 : likeness(a.text, b.text),
    atLeast: 0.7,
  };
  const { pairs, missing, extra } = matchItems(expected.goals, plan.goals, how);
  tally.count('goals', { right: pairs.length, expected: expected.goals.length, extra: extra.length });
  for (const goal of missing) tally.miss('goals', { where: 'goals', expected: goal.text, got: 'missing' });
  for (const goal of extra) tally.miss('goals', { where: 'goals', expected: 'no such goal', got: goal.text });
  for (const [goal, got] of pairs) {
    if (goal.level !== undefined)
      tally.check('goal level', optionsOf(goal.level).includes(got.level), {
        where: goal.text,
        expected: optionsOf(goal.level),
        got: got.level,
      });
    if (goal.side !== undefined)
      tally.check('goal side', optionsOf(goal.side).includes(got.side), {
        where: goal.text,
        expected: optionsOf(goal.side),
        got: got.side,
      });
  }
};

// Audiences that the calendar names may be added to the list; only a name that stands nowhere as an audience is extra.
const scoreAudiences = (tally: Tally, expected: Expected, plan: Plan) => {
  if (!expected.audiences) return;
  const how = {
    likeness: (a: { name: Parameters<typeof optionsOf<string>>[0] }, b: { name: string }) =>
      Math.max(...optionsOf(a.name).map((name) => (normalise(name) === normalise(b.name) ? 1 : 0))),
    atLeast: 1,
  };
  const { pairs, missing, extra } = matchItems(expected.audiences, plan.audiences, how);
  const inCalendar = new Set(plan.activities.flatMap((activity) => activity.audiences).map(normalise));
  const invented = extra.filter((audience) => !inCalendar.has(normalise(audience.name)));
  tally.count('audiences', { right: pairs.length, expected: expected.audiences.length, extra: invented.length });
  for (const audience of missing)
    tally.miss('audiences', { where: 'audiences', expected: optionsOf(audience.name), got: 'missing' });
  for (const audience of invented)
    tally.miss('audiences', { where: 'audiences', expected: 'no such audience', got: audience.name });
  for (const [audience, got] of pairs) {
    if (audience.category !== undefined) {
      const isRight = optionsOf(audience.category).some(
        (category) => normalise(category ?? '') === normalise(got.category ?? ''),
      );
      tally.check('audience category', isRight, {
        where: got.name,
        expected: optionsOf(audience.category),
        got: got.category,
      });
    }
    if (audience.side !== undefined)
      tally.check('audience side', optionsOf(audience.side).includes(got.side), {
        where: got.name,
        expected: optionsOf(audience.side),
        got: got.side,
      });
    if (audience.ring !== undefined)
      tally.check('audience ring', audience.ring === got.ring, {
        where: got.name,
        expected: audience.ring,
        got: got.ring,
      });
    if (audience.channels)
      scoreItems(tally, 'audience channels', {
        where: got.name,
        expected: audience.channels,
        got: got.channels,
        isMissing: false,
      });
  }
};

const withoutNumber = (title: string) =>
  normalise(title)
    .replace(/^(?:hoofdstuk )?[\d.]+[.):]?\s+|^[a-h][.)]\s+/, '')
    .replace(/:$/, '');
// The title of the whole paper may stand as its first section: the title page has to go somewhere.
const scoreSections = (tally: Tally, expected: Expected, plan: Plan) => {
  if (!expected.sections) return;
  const how = {
    likeness: (a: { title: string }, b: { title: string }) =>
      withoutNumber(a.title) === withoutNumber(b.title) ? 1 : 0,
    atLeast: 1,
  };
  const { pairs, missing, extra: unasked } = matchItems(expected.sections, plan.sections, how);
  const extra = unasked.filter((section) => section !== plan.sections[0]);
  const asked = missing.filter((section) => !section.optional);
  tally.count('sections', { right: pairs.length, expected: pairs.length + asked.length, extra: extra.length });
  for (const section of asked) tally.miss('sections', { where: 'sections', expected: section.title, got: 'missing' });
  for (const section of extra)
    tally.miss('sections', { where: 'sections', expected: 'no such heading', got: section.title });
  for (const [section, got] of pairs)
    tally.check('section kind', optionsOf(section.kind).includes(got.kind), {
      where: section.title,
      expected: optionsOf(section.kind),
      got: got.kind,
    });
};

const scorePhases = (tally: Tally, expected: Expected, plan: Plan) => {
  if (!expected.phases) return;
  const { pairs, missing, extra } = matchItems(expected.phases, plan.phases, {
    likeness: (a, b) => Math.max(...optionsOf(a.name).map((name) => likeness(name, b.name))),
    atLeast: 0.6,
  });
  tally.count('phases', { right: pairs.length, expected: expected.phases.length, extra: extra.length });
  for (const phase of missing)
    tally.miss('phases', { where: 'phases', expected: optionsOf(phase.name), got: 'missing' });
  for (const phase of extra) tally.miss('phases', { where: 'phases', expected: 'no such phase', got: phase.name });
  for (const [phase, got] of pairs) {
    if (phase.period !== undefined) {
      const isRight = optionsOf(phase.period).some((period) =>
        period === null ? got.period === null : got.period !== null && isRightInterval(period, got.period),
      );
      tally.check('phase period', isRight, {
        where: got.name,
        expected: optionsOf(phase.period),
        got: got.period && [got.period.start, got.period.end],
      });
    }
    if (phase.milestone !== undefined) {
      const isRight = optionsOf(phase.milestone).some((milestone) =>
        milestone === null ? got.milestone === null : sameSentence(milestone, got.milestone ?? ''),
      );
      tally.check('phase milestone', isRight, {
        where: got.name,
        expected: optionsOf(phase.milestone),
        got: got.milestone,
      });
    }
  }
};

const scoreBudget = (tally: Tally, expected: Expected, plan: Plan) => {
  if (!expected.budget) return;
  // A line with the total is neither asked for nor wrong.
  const lines = plan.budget.filter((line) => !/^(sub)?totaal/i.test(line.label.trim()));
  const { pairs, missing, extra } = matchItems(expected.budget, lines, {
    likeness: (a, b) => likeness(a.label, b.label),
    atLeast: 0.6,
  });
  tally.count('budget', { right: pairs.length, expected: expected.budget.length, extra: extra.length });
  for (const line of missing) tally.miss('budget', { where: 'budget', expected: line.label, got: 'missing' });
  for (const line of extra)
    tally.miss('budget', { where: 'budget', expected: 'no such line', got: `${line.label} ${line.amountCents}` });
  for (const [line, got] of pairs)
    tally.check('budget cents', line.amountCents === got.amountCents, {
      where: line.label,
      expected: line.amountCents,
      got: got.amountCents,
    });
};

const scoreOthers = (tally: Tally, expected: Expected, plan: Plan) => {
  const names = (measure: string, wanted: readonly string[] | undefined, got: readonly string[]) => {
    if (!wanted) return;
    const { pairs, missing, extra } = matchItems(wanted, got, {
      likeness: (a, b) => (sameSentence(a, b) ? 1 : likeness(a, b)),
      atLeast: 0.6,
    });
    tally.count(measure, { right: pairs.length, expected: wanted.length, extra: extra.length });
    for (const name of missing) tally.miss(measure, { where: measure, expected: name, got: 'missing' });
    for (const name of extra) tally.miss(measure, { where: measure, expected: 'nothing', got: name });
  };
  names(
    'channels',
    expected.channels,
    plan.channels.map((channel) => channel.name),
  );
  names(
    'roles',
    expected.roles,
    // A reader may write who has a role behind it in brackets, or only who it is; the plan keeps the names apart.
    plan.roles.map(({ name, who = [] }) => {
      const others = [`${name} (${who.join(', ')})`, who.join(', ')];
      return others.find((other) => expected.roles?.some((wanted) => sameSentence(wanted, other))) ?? name;
    }),
  );
  names(
    'evaluation',
    expected.evaluation,
    plan.evaluation.map((moment) => `${moment.when?.text ?? ''} ${moment.how}`),
  );
  scoreEffort(tally, expected, plan);
  if (!expected.matrices) return;
  const crosses = (list: readonly (readonly [string, string])[]) => list.map(([r, c]) => `${r} | ${c}`);
  scoreItems(tally, 'crosses', {
    where: 'matrices',
    expected: expected.matrices.flatMap((matrix) => matrix.crosses),
    got: plan.matrices.flatMap((matrix) => crosses(matrix.crosses)),
    isMissing: false,
  });
  tally.check(
    'matrix size',
    JSON.stringify(expected.matrices.map((m) => [m.rows, m.columns])) ===
      JSON.stringify(plan.matrices.map((m) => [m.rows.length, m.columns.length])),
    {
      where: 'matrices',
      expected: expected.matrices.map((m) => [m.rows, m.columns]),
      got: plan.matrices.map((m) => [m.rows.length, m.columns.length]),
    },
  );
};

// The number of hours is what counts; the words for the role differ.
const scoreEffort = (tally: Tally, { effort }: Expected, plan: Plan) => {
  if (!effort) return;
  type Line = { readonly role: string; readonly hoursPerWeek: number | null };
  const how = {
    likeness: (a: Line, b: Line) => (a.hoursPerWeek === b.hoursPerWeek ? 0.5 : 0) + likeness(a.role, b.role) / 2,
    atLeast: 0.6,
  };
  const { pairs, missing, extra } = matchItems<Line, Line>(effort, plan.effort, how);
  tally.count('effort', { right: pairs.length, expected: effort.length, extra: extra.length });
  for (const line of missing)
    tally.miss('effort', { where: 'effort', expected: `${line.role} ${line.hoursPerWeek}`, got: 'missing' });
  for (const line of extra)
    tally.miss('effort', { where: 'effort', expected: 'nothing', got: `${line.role} ${line.hoursPerWeek}` });
};

const scoreProgramme = (tally: Tally, expected: ExpectedProgramme, plan: Plan) => {
  const fields = ['name', 'client', 'owner', 'start', 'end', 'documentDate', 'documentVersion'] as const;
  for (const field of fields) {
    const wanted = expected[field];
    if (wanted === undefined) continue;
    const got = plan.programme[field];
    tally.check(
      'programme',
      optionsOf<string | null>(wanted).some((option) => normalise(option ?? '') === normalise(got ?? '')),
      { where: field, expected: optionsOf<string | null>(wanted), got },
    );
  }
};

const scoreMessages = (tally: Tally, expected: ExpectedMessages, plan: Plan) => {
  const { messages } = plan;
  for (const field of ['core', 'slogan', 'tone'] as const) {
    const wanted = expected[field];
    if (wanted === undefined) continue;
    const got = messages[field];
    const isRight = wanted === null ? got === null : normalise(got ?? '').includes(normalise(wanted));
    tally.check('message', isRight, { where: field, expected: wanted, got });
  }
  if (expected.values)
    scoreItems(tally, 'values', { where: 'values', expected: expected.values, got: messages.values, isMissing: false });
  if (!expected.accents) return;
  const { pairs, missing, extra } = matchItems(expected.accents, messages.accents, {
    likeness: (a, b) => (sameSentence(a, b.text) ? 1 : 0),
    atLeast: 1,
  });
  tally.count('accents', { right: pairs.length, expected: expected.accents.length, extra: extra.length });
  for (const accent of missing) tally.miss('accents', { where: 'accents', expected: accent, got: 'missing' });
  for (const accent of extra)
    tally.miss('accents', { where: 'accents', expected: 'no such accent', got: `${accent.for}: ${accent.text}` });
};
