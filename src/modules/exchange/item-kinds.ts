import { audienceKind } from '#modules/audiences/index.ts';
import { activityKind } from '#modules/calendar/index.ts';
import { channelKind, matrixKind } from '#modules/channels/index.ts';
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
} from '#modules/plans/index.ts';
import type { ItemKind } from '#platform/items.ts';
import type { ListedKind } from './model/present.ts';

/** Where each kind of piece is kept once it is in a programme. */
export const ITEM_KIND_OF: Readonly<Record<ListedKind, ItemKind<object>>> = {
  section: sectionKind,
  goal: goalKind,
  audience: audienceKind,
  channel: channelKind,
  matrix: matrixKind,
  phase: phaseKind,
  activity: activityKind,
  role: roleKind,
  effort: effortKind,
  budget: budgetLineKind,
  evaluation: evaluationKind,
  agreement: agreementKind,
  unrecognised: unrecognisedKind,
};
