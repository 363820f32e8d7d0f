import type { FC } from 'hono/jsx';
import type { FormValues } from '#kernel/form-values.ts';
import type { Id } from '#kernel/id.ts';
import type { ItemEditor, ItemFieldsProps } from '#modules/programmes/index.ts';
import { findItem, type ItemKind } from '#platform/items.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { copy } from './copy.nl.ts';
import { fieldsOfBudgetLine, parseBudgetLine } from './forms/budget-form.ts';
import {
  fieldsOfAgreement,
  fieldsOfEvaluation,
  fieldsOfLeftover,
  parseAgreement,
  parseEvaluation,
  parseLeftover,
} from './forms/closing-form.ts';
import { fieldsOfGoal, parseGoal } from './forms/goal-form.ts';
import { fieldsOfEffort, fieldsOfRole, parseEffort, parseRole } from './forms/people-form.ts';
import { fieldsOfPhase, parsePhase } from './forms/phase-form.ts';
import { fieldsOfSection, parseSection } from './forms/section-form.ts';
import type { PlanExtra } from './model/date-reading.ts';
import type { PartName } from './model/part.ts';
import { GoalFields } from './pages/goal-fields.tsx';
import { SectionFields } from './pages/section-fields.tsx';
import {
  AgreementFields,
  BudgetFields,
  EffortFields,
  EvaluationFields,
  LeftoverFields,
  PhaseFields,
  RoleFields,
} from './pages/small-fields.tsx';
import * as paths from './paths.ts';
import {
  agreementKind,
  budgetLineKind,
  effortKind,
  evaluationKind,
  goalKind,
  phaseKind,
  roleKind,
  sectionKind,
  unrecognisedKind,
} from './store.ts';

type ItemPlace = { readonly programme: Id<'programme'>; readonly id: string; readonly extra: PlanExtra };

/** One item of a part, opened to change it at its place on a page of another module. */
export type OpenedItem = {
  readonly part: PartName;
  readonly id: string;
  readonly revision: number;
  readonly values: FormValues;
  /** The fields of its kind; they know the item as it is kept. */
  readonly Fields: FC<Omit<ItemFieldsProps<PlanExtra>, 'before'>>;
  /** Where the form posts to, and where it is removed. */
  readonly action: string;
  readonly removal: string;
};

/** An editor without what the app hands in, and with the way to open one item. */
export type PlanEditor<Body extends object> = Omit<ItemEditor<Body, PlanExtra>, 'load'> & {
  readonly open: (scope: Scope, at: ItemPlace) => Promise<OpenedItem | undefined>;
};
type Given<Body extends object> = Omit<PlanEditor<Body>, 'permission' | 'words' | 'back' | 'open'> & {
  readonly part: PartName;
};

const LABEL_LENGTH = 60;
const short = (text: string): string => (text.length > LABEL_LENGTH ? `${text.slice(0, LABEL_LENGTH - 1)}…` : text);

const editor = <Body extends object>({ part, ...given }: Given<Body>): PlanEditor<Body> => ({
  ...given,
  permission: 'plans.edit',
  words: copy.words[part],
  back: (programme, item) => `${paths.planPath({ programme })}${item === null ? '' : `#${paths.anchorOf(item)}`}`,
  open: (scope, at) => open(scope, { part, ...given }, at),
});

const noQuery = (): string => '';

async function open<Body extends object>(
  scope: Scope,
  { part, kind, fieldsOf, Fields: FieldsOfKind, paths: { edit, remove } }: Given<Body>,
  at: ItemPlace,
): Promise<OpenedItem | undefined> {
  const item = await findItem(scope, kind, at);
  if (!item) return undefined;
  const place = { programme: at.programme, item: item.id };
  const values = fieldsOf(item.body, noQuery, at.extra);
  const Fields: OpenedItem['Fields'] = (props) => FieldsOfKind({ ...props, before: item.body });
  return { part, id: item.id, revision: item.revision, values, Fields, action: edit(place), removal: remove(place) };
}

/** How each part of this module is changed; one entry a part. */
export const editors = {
  sections: editor({
    part: 'sections',
    kind: sectionKind,
    labelOf: ({ title }) => short(title),
    fieldsOf: fieldsOfSection,
    parse: parseSection,
    Fields: SectionFields,
    paths: { add: paths.newSectionPath, edit: paths.sectionPath, remove: paths.sectionRemovalPath },
  }),
  goals: editor({
    part: 'goals',
    kind: goalKind,
    labelOf: ({ text }) => short(text),
    fieldsOf: fieldsOfGoal,
    parse: parseGoal,
    Fields: GoalFields,
    paths: { add: paths.newGoalPath, edit: paths.goalPath, remove: paths.goalRemovalPath },
  }),
  phases: editor({
    part: 'phases',
    kind: phaseKind,
    labelOf: ({ name }) => short(name),
    fieldsOf: fieldsOfPhase,
    parse: parsePhase,
    Fields: PhaseFields,
    paths: { add: paths.newPhasePath, edit: paths.phasePath, remove: paths.phaseRemovalPath },
  }),
  roles: editor({
    part: 'roles',
    kind: roleKind,
    labelOf: ({ name }) => short(name),
    fieldsOf: fieldsOfRole,
    parse: parseRole,
    Fields: RoleFields,
    paths: { add: paths.newRolePath, edit: paths.rolePath, remove: paths.roleRemovalPath },
  }),
  effort: editor({
    part: 'effort',
    kind: effortKind,
    labelOf: ({ role }) => short(role),
    fieldsOf: fieldsOfEffort,
    parse: parseEffort,
    Fields: EffortFields,
    paths: { add: paths.newEffortPath, edit: paths.effortPath, remove: paths.effortRemovalPath },
  }),
  budget: editor({
    part: 'budget',
    kind: budgetLineKind,
    labelOf: ({ label }) => short(label),
    fieldsOf: fieldsOfBudgetLine,
    parse: parseBudgetLine,
    Fields: BudgetFields,
    paths: { add: paths.newBudgetLinePath, edit: paths.budgetLinePath, remove: paths.budgetLineRemovalPath },
  }),
  evaluation: editor({
    part: 'evaluation',
    kind: evaluationKind,
    labelOf: ({ how }) => short(how),
    fieldsOf: fieldsOfEvaluation,
    parse: parseEvaluation,
    Fields: EvaluationFields,
    paths: { add: paths.newEvaluationPath, edit: paths.evaluationPath, remove: paths.evaluationRemovalPath },
  }),
  agreements: editor({
    part: 'agreements',
    kind: agreementKind,
    labelOf: ({ text }) => short(text),
    fieldsOf: fieldsOfAgreement,
    parse: parseAgreement,
    Fields: AgreementFields,
    paths: { add: paths.newAgreementPath, edit: paths.agreementPath, remove: paths.agreementRemovalPath },
  }),
  unrecognised: editor({
    part: 'unrecognised',
    kind: unrecognisedKind,
    labelOf: ({ where }) => short(where),
    fieldsOf: fieldsOfLeftover,
    parse: parseLeftover,
    Fields: LeftoverFields,
    paths: { add: paths.newLeftoverPath, edit: paths.leftoverPath, remove: paths.leftoverRemovalPath },
  }),
};

/** Undefined where this programme has no such item in that part. */
export const openItem = (scope: Scope, part: PartName, at: ItemPlace): Promise<OpenedItem | undefined> =>
  editors[part].open(scope, at);

/** What the forms need besides the item. */
export const extraOf = (scope: Scope, audienceNames: readonly string[]): PlanExtra => ({
  audienceNames,
  today: todayOf(scope),
});

export const kindOfPart = (part: PartName): ItemKind<object> => editors[part].kind;
