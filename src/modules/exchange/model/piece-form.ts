import type { FormValues } from '#kernel/form-values.ts';
import {
  type Accent,
  type Agreement,
  type Audience,
  type BudgetLine,
  type Channel,
  type EffortLine,
  type EvaluationMoment,
  type Goal,
  GOAL_LEVELS,
  type Indicator,
  type Matrix,
  type Phase,
  type Programme,
  RINGS,
  type Role,
  type Section,
  SECTION_KINDS,
  type Unrecognised,
} from '#kernel/plan.ts';
import { ACTIVITY_FIELDS } from './activity-fields.ts';
import type { DatePlace } from './date-place.ts';
import { MESSAGE_PARTS, type MessagePart, type PieceBody } from './piece.ts';
import {
  amount,
  audienceNames,
  choice,
  count,
  date,
  day,
  dayIn,
  edge,
  type FieldProblem,
  lines,
  optional,
  pick,
  type PieceField,
  required,
  words,
} from './piece-field.ts';

/** A field as a page shows it. */
export type ShownField = Pick<PieceField<never>, 'name' | 'input' | 'options' | 'required'> & {
  readonly value: string;
};
/** The fields of one piece, and what posting them makes of it. */
export type PieceForm = {
  readonly fields: readonly ShownField[];
  readonly write: (
    form: FormValues,
    dates: DatePlace,
  ) =>
    | { readonly ok: true; readonly body: PieceBody }
    | { readonly ok: false; readonly problems: readonly { readonly field: string; readonly problem: FieldProblem }[] };
};

const SIDES = ['internal', 'external'] as const;

const indicator = (name: keyof Indicator, field: string): PieceField<Goal> => ({
  name: field,
  input: 'line',
  options: [],
  required: false,
  problem: () => null,
  read: (goal) => goal.indicator?.[name] ?? '',
  write: (goal, form) => {
    const made = {
      text: '',
      target: null,
      unit: null,
      ...goal.indicator,
      [name]: form.get(field).trim() || (name === 'text' ? '' : null),
    };
    return { ...goal, indicator: made.text === '' && !made.target && !made.unit ? null : made };
  },
});

const primary: PieceField<Audience> = {
  name: 'primary',
  input: 'choice',
  options: ['yes', 'no'],
  required: false,
  problem: () => null,
  read: ({ primary: value }) => (value === null ? '' : value ? 'yes' : 'no'),
  write: (audience, form) => ({
    ...audience,
    primary: form.get('primary') === '' ? null : form.get('primary') === 'yes',
  }),
};

/** A number of a plan that people choose by its word: an option is the name of its list with the number behind it. */
const scale = (
  name: 'attitude' | 'influence' | 'interest',
  list: 'attitude' | 'level',
  values: readonly number[],
): PieceField<Audience> => ({
  name,
  input: 'choice',
  options: values.map((value) => `${list}${value}`),
  required: false,
  problem: () => null,
  read: ({ [name]: value }) => (typeof value === 'number' ? `${list}${value}` : ''),
  write: (audience, form) => ({
    ...audience,
    [name]: values.find((value) => `${list}${value}` === form.get(name)) ?? null,
  }),
});
const LEVELS = [1, 2, 3, 4, 5];

const endEdge = edge('end');
const end: PieceField<Programme> = {
  ...endEdge,
  problem: (form, programme, dates) => {
    const [from, to] = [dayIn(form.get('start'), 'start', dates), dayIn(form.get('end'), 'end', dates)];
    const isReversed = from !== null && to !== null && to < from;
    return endEdge.problem(form, programme, dates) ?? (isReversed ? 'end-before-start' : null);
  },
};
const PROGRAMME_FIELDS: readonly PieceField<Programme>[] = [
  required('name'),
  optional('client'),
  optional('owner'),
  lines('participants'),
  edge('start'),
  end,
  day('documentDate', 'start'),
  optional('documentVersion'),
];
const GOAL_FIELDS: readonly PieceField<Goal>[] = [
  required('text', 'text'),
  choice('level', GOAL_LEVELS),
  choice('side', SIDES),
  audienceNames('audiences'),
  date('period'),
  indicator('text', 'indicator'),
  indicator('target', 'target'),
  indicator('unit', 'unit'),
  optional('baseline'),
  optional('measuredBy'),
];
const AUDIENCE_FIELDS: readonly PieceField<Audience>[] = [
  required('name'),
  optional('category'),
  choice('side', SIDES),
  primary,
  choice('ring', RINGS),
  optional('profile', 'text'),
  optional('approach', 'text'),
  lines('roles'),
  lines('channels'),
  scale('attitude', 'attitude', [2, 1, 0, -1, -2]),
  scale('influence', 'level', LEVELS),
  scale('interest', 'level', LEVELS),
  optional('interests', 'text'),
  optional('resistance', 'text'),
];
const PHASE_FIELDS: readonly PieceField<Phase>[] = [
  required('name'),
  date('period'),
  optional('accent', 'text'),
  optional('milestone'),
];
const SECTION_FIELDS: readonly PieceField<Section>[] = [
  words('title'),
  pick('kind', SECTION_KINDS),
  words('markdown', 'text'),
];
const MESSAGE_FIELDS: readonly PieceField<MessagePart>[] = [pick('part', MESSAGE_PARTS), required('text', 'text')];
const ACCENT_FIELDS: readonly PieceField<Accent>[] = [required('for'), required('text', 'text')];
const CHANNEL_FIELDS: readonly PieceField<Channel>[] = [
  required('name'),
  optional('description', 'text'),
  date('rhythm'),
];
const MATRIX_FIELDS: readonly PieceField<Matrix>[] = [optional('title')];
const ROLE_FIELDS: readonly PieceField<Role>[] = [required('name'), lines('who'), optional('does', 'text')];
const EFFORT_FIELDS: readonly PieceField<EffortLine>[] = [required('role'), count('hoursPerWeek'), date('period')];
const EVALUATION_FIELDS: readonly PieceField<EvaluationMoment>[] = [required('how', 'text'), date('when')];
const AGREEMENT_FIELDS: readonly PieceField<Agreement>[] = [required('text', 'text'), optional('partner')];
const LOOSE_FIELDS: readonly PieceField<Unrecognised>[] = [required('text', 'text')];
const BUDGET_FIELDS: readonly PieceField<BudgetLine>[] = [
  required('label'),
  amount('amountCents'),
  optional('note', 'text'),
];

/** The form of a piece. */
export function formOfPiece(body: PieceBody): PieceForm {
  switch (body.kind) {
    case 'programme':
      return bind(PROGRAMME_FIELDS, body.value, (value) => ({ kind: 'programme', value }));
    case 'section':
      return bind(SECTION_FIELDS, body.value, (value) => ({ kind: 'section', value }));
    case 'goal':
      return bind(GOAL_FIELDS, body.value, (value) => ({ kind: 'goal', value }));
    case 'audience':
      return bind(AUDIENCE_FIELDS, body.value, (value) => ({ kind: 'audience', value }));
    case 'message':
      return bind(MESSAGE_FIELDS, body.value, (value) => ({ kind: 'message', value }));
    case 'accent':
      return bind(ACCENT_FIELDS, body.value, (value) => ({ kind: 'accent', value }));
    case 'channel':
      return bind(CHANNEL_FIELDS, body.value, (value) => ({ kind: 'channel', value }));
    case 'matrix':
      return bind(MATRIX_FIELDS, body.value, (value) => ({ kind: 'matrix', value }));
    case 'phase':
      return bind(PHASE_FIELDS, body.value, (value) => ({ kind: 'phase', value }));
    case 'activity':
      return bind(ACTIVITY_FIELDS, body.value, (value) => ({ kind: 'activity', value }));
    case 'role':
      return bind(ROLE_FIELDS, body.value, (value) => ({ kind: 'role', value }));
    case 'effort':
      return bind(EFFORT_FIELDS, body.value, (value) => ({ kind: 'effort', value }));
    case 'budget':
      return bind(BUDGET_FIELDS, body.value, (value) => ({ kind: 'budget', value }));
    case 'evaluation':
      return bind(EVALUATION_FIELDS, body.value, (value) => ({ kind: 'evaluation', value }));
    case 'agreement':
      return bind(AGREEMENT_FIELDS, body.value, (value) => ({ kind: 'agreement', value }));
    case 'unrecognised':
      return bind(LOOSE_FIELDS, body.value, (value) => ({ kind: 'unrecognised', value }));
  }
}

function bind<Value>(fields: readonly PieceField<Value>[], value: Value, wrap: (value: Value) => PieceBody): PieceForm {
  return {
    fields: fields.map(({ name, input, options, required: isRequired, read }) => ({
      name,
      input,
      options,
      required: isRequired,
      value: read(value),
    })),
    write: (form, dates) => {
      const problems = fields.flatMap(({ name, problem }) => {
        const found = problem(form, value, dates);
        return found ? [{ field: name, problem: found }] : [];
      });
      if (problems.length > 0) return { ok: false, problems };
      return { ok: true, body: wrap(fields.reduce((written, field) => field.write(written, form, dates), value)) };
    },
  };
}
