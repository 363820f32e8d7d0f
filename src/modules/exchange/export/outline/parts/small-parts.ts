import { formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import type {
  AcceptedFinding,
  Agreement,
  Channel,
  EvaluationMoment,
  Phase,
  Plan,
  Role,
  Unrecognised,
} from '#kernel/plan.ts';
import { copy } from '../../copy.nl.ts';
import { phraseOf } from '../../wording.ts';
import { type Block, type Field, paragraph, tableOf, usedFields } from '../outline.ts';

export const CHANNEL_FIELDS: readonly Field<Channel>[] = [
  { title: copy.channels.name, share: 3, show: (channel) => channel.name },
  { title: copy.channels.description, share: 5, show: (channel) => channel.description },
  { title: copy.channels.rhythm, share: 2, show: (channel) => phraseOf(channel.rhythm) },
];

export const PHASE_FIELDS: readonly Field<Phase>[] = [
  { title: copy.phases.name, share: 4, show: (phase) => phase.name },
  { title: copy.phases.period, share: 3, show: (phase) => phraseOf(phase.period) },
  { title: copy.phases.accent, share: 4, show: (phase) => phase.accent },
  { title: copy.phases.milestone, share: 4, show: (phase) => phase.milestone },
];

export const ROLE_FIELDS: readonly Field<Role>[] = [
  { title: copy.organisation.name, share: 2, show: (role) => role.name },
  { title: copy.organisation.who, share: 2.5, show: (role) => role.who ?? [] },
  { title: copy.organisation.does, share: 5, show: (role) => role.does },
];

export const EVALUATION_FIELDS: readonly Field<EvaluationMoment>[] = [
  { title: copy.evaluation.how, share: 5, show: (moment) => moment.how },
  { title: copy.evaluation.when, share: 2, show: (moment) => phraseOf(moment.when) },
];

export const AGREEMENT_FIELDS: readonly Field<Agreement>[] = [
  { title: copy.agreements.text, share: 5, show: (agreement) => agreement.text },
  { title: copy.agreements.partner, share: 2, show: (agreement) => agreement.partner },
];

export const ACCEPTED_FIELDS: readonly Field<AcceptedFinding>[] = [
  { title: copy.accepted.subject, share: 3, show: (finding) => finding.subject },
  // A column of dates would make this table a calendar in the eyes of a reader in a hurry, and of our own importer.
  {
    title: copy.accepted.reason,
    share: 5,
    show: (finding) => [finding.reason, copy.accepted.since(formatDayPlain(finding.on))],
  },
];

export const UNRECOGNISED_FIELDS: readonly Field<Unrecognised>[] = [
  { title: copy.unrecognised.text, share: 5, show: (entry) => entry.text },
  { title: copy.unrecognised.where, share: 2, show: (entry) => entry.where },
];

/** A list of the plan as one table, or nothing when the list is empty. */
function tablePart<Item>(caption: string, items: readonly Item[], fields: readonly Field<Item>[]): Block[] {
  return items.length === 0 ? [] : [tableOf(caption, items, usedFields(items, fields))];
}

/** The toolbox of channels. */
export const channelsPart = (plan: Plan): Block[] => tablePart(copy.chapters.channels, plan.channels, CHANNEL_FIELDS);

/** The phases with their milestones. */
export const phasesPart = (plan: Plan): Block[] => tablePart(copy.chapters.phases, plan.phases, PHASE_FIELDS);

/** Who does what. */
export const organisationPart = (plan: Plan): Block[] => tablePart(copy.chapters.organisation, plan.roles, ROLE_FIELDS);

/** The moments of evaluation. */
export const evaluationPart = (plan: Plan): Block[] =>
  tablePart(copy.chapters.evaluation, plan.evaluation, EVALUATION_FIELDS);

/** Agreements with partners. */
export const agreementsPart = (plan: Plan): Block[] =>
  tablePart(copy.chapters.agreements, plan.agreements, AGREEMENT_FIELDS);

/** Text that found no place, as an appendix: never left out. */
export function unrecognisedPart(plan: Plan): Block[] {
  const table = tablePart(copy.chapters.unrecognised, plan.unrecognised, UNRECOGNISED_FIELDS);
  return table.length === 0 ? [] : [paragraph(copy.unrecognised.intro), ...table];
}
