import type { Child } from 'hono/jsx';
import { explainFuzzyDate, type FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { copy } from '../copy.nl.ts';
import type { PieceBody } from '../model/piece.ts';
import { formatEuro, wordsOfPiece } from '../model/piece-words.ts';

const LONGEST_TITLE = 180;
const LONGEST_TEXT = 260;

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most).trimEnd()}…` : text);

/** What a piece is called on its card. */
export function titleOfPiece(body: PieceBody): string {
  const { title, texts } = wordsOfPiece(body);
  return cut(title || texts[0] || copy.untitled, LONGEST_TITLE);
}

type Fact = readonly [name: string, value: Child];

/** The main fields of a piece under its title; empty ones are left out. */
export const PieceFacts = ({ body }: { readonly body: PieceBody }) => {
  const facts = factsOf(body).filter(([, value]) => value !== null && value !== '');
  if (facts.length === 0) return null;
  return <dl class="im-velden">{facts.map(([name, value]) => <div><dt>{name}</dt><dd>{value}</dd></div>)}</dl>;
};

const names = copy.fieldNames;
const list = (values: readonly string[]): string => values.join(', ');
const text = (value: string | null | undefined): string => cut(value ?? '', LONGEST_TEXT);
const option = (value: keyof typeof copy.optionNames | null): string => (value === null ? '' : copy.optionNames[value]);

function factsOf(body: PieceBody): Fact[] {
  switch (body.kind) {
    case 'programme': return [
      [names.client, text(body.value.client)], [names.owner, text(body.value.owner)], [names.participants, list(body.value.participants)],
      [names.period, [body.value.start, body.value.end].filter((day) => day !== null).join(' – ')],
    ];
    case 'section': return [[names.kind, copy.sectionKinds[body.value.kind]], [names.text, text(body.value.markdown)]];
    case 'goal': return [[names.level, option(body.value.level)], [names.audiences, list(body.value.audiences)], [names.period, moment(body.value.period)]];
    case 'audience': return [
      [names.category, text(body.value.category)], [names.ring, option(body.value.ring)], [names.profile, text(body.value.profile)],
      [names.roles, list(body.value.roles)], [names.channels, list(body.value.channels)],
    ];
    case 'message': return [[names.part, option(body.value.part)]];
    case 'accent': return [[names.for, body.value.for]];
    case 'channel': return [[names.description, text(body.value.description)], [names.rhythm, moment(body.value.rhythm)]];
    case 'matrix': return [[names.roles, text(list(body.value.rows))], [names.channels, text(list(body.value.columns))]];
    case 'phase': return [[names.period, moment(body.value.period)], [names.accent, text(body.value.accent)], [names.milestone, text(body.value.milestone)]];
    case 'activity': return activityFacts(body.value);
    case 'role': return [[names.does, text(body.value.does)]];
    case 'effort': return [[names.hoursPerWeek, body.value.hoursPerWeek === null ? '' : String(body.value.hoursPerWeek)], [names.period, moment(body.value.period)]];
    case 'budget': return [[names.amountCents, body.value.amountCents === null ? '' : formatEuro(body.value.amountCents)], [names.note, text(body.value.note)]];
    case 'evaluation': return [[names.when, moment(body.value.when)]];
    case 'agreement': return [[names.partner, text(body.value.partner)]];
    case 'unrecognised': return [];
  }
}

const activityFacts = (activity: Extract<PieceBody, { kind: 'activity' }>['value']): Fact[] => [
  [names.when, moment(activity.when)],
  [names.audiences, list(activity.audiences)],
  [names.channels, list(activity.channels)],
  [names.objective, text(activity.objective)],
  [names.responsible, list(activity.responsible)],
  [names.status, activity.status.value === null && activity.status.text === null ? null : <Standing status={activity.status} />],
  [names.tasks, text(list(activity.tasks.map((task) => task.text)))],
  [names.notes, text(activity.notes)],
];

const moment = (date: FuzzyDate | null): Child => (date === null ? null : <Moment date={date} />);

/** The phrase as written, with how it was read where that says more. */
const Moment = ({ date }: { readonly date: FuzzyDate }) => {
  const reading = explainFuzzyDate(date);
  const phrase = date.text.trim();
  return (
    <>
      {phrase === '' ? null : <span class="im-vaag">{phrase}</span>}
      {reading.toLowerCase() === phrase.toLowerCase() ? null : <span class="een-stil">{reading}</span>}
    </>
  );
};

const Standing = ({ status }: { readonly status: Extract<PieceBody, { kind: 'activity' }>['value']['status'] }) => (
  <>
    {status.value ? option(status.value) : ''}
    {status.text ? <span class="een-stil">“{status.text}”</span> : null}
  </>
);
