import type { Child } from 'hono/jsx';
import { describePeriod, explainFuzzyDate, formatDayPlain, type FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { attitudeWord } from '#kernel/attitude-words.ts';
import { copy } from '../copy.nl.ts';
import { dateOfPiece } from '../model/date-place.ts';
import { nameKey } from '../model/fill.ts';
import type { PieceBody } from '../model/piece.ts';
import { plainWords } from '../model/plain-words.ts';
import { formatEuro, wordsOfPiece } from '../model/piece-words.ts';

const LONGEST_TITLE = 180;
const LONGEST_TEXT = 260;
const LONGEST_LINE = 110;

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most).trimEnd()}…` : text);

/** What a piece is called on its card. */
export function titleOfPiece(body: PieceBody): string {
  const { title, texts } = wordsOfPiece(body);
  return cut(plainWords(title || texts[0] || '') || copy.untitled, LONGEST_TITLE);
}

/** How the date of a piece is read; undefined when it has none. */
export function readingOfPiece(body: PieceBody): string | undefined {
  const date = dateOfPiece(body);
  return date === null || date.text.trim() === '' ? undefined : explainFuzzyDate(date);
}

type Fact = readonly [name: string, value: Child];

/** The main fields of a piece under its title; empty ones are left out. */
export const PieceFacts = ({ body }: { readonly body: PieceBody }) => {
  const facts = factsOf(body).filter(([, value]) => value !== null && value !== '');
  if (facts.length === 0) return null;
  return (
    <dl class="im-velden">
      {facts.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** The main words of a piece on one line, for what needs no second look. */
export const PieceLine = ({ body }: { readonly body: PieceBody }) => {
  const { title, when, audiences, channels, people, texts } = wordsOfPiece(body);
  const status = body.kind === 'activity' ? body.value.status : null;
  const more = texts.find((words) => words !== status?.text && !nameKey(title).includes(nameKey(words))) ?? '';
  const shown = status === null ? '' : statusWords(status);
  const parts = [list(audiences), list(channels), list(people), shown, cut(plainWords(more), LONGEST_LINE)].filter(
    (part) => part !== '',
  );
  if (parts.length === 0 && when === null) return null;
  return (
    <p class="een-klein een-stil im-regel">
      {when ? <Moment date={when} /> : null}
      {when && parts.length > 0 ? ' · ' : ''}
      {parts.join(' · ')}
    </p>
  );
};

const names = copy.fieldNames;
const list = (values: readonly string[]): string => values.join(', ');
const text = (value: string | null | undefined): string => cut(plainWords(value ?? ''), LONGEST_TEXT);
const level = (value: number | null | undefined): string => (typeof value === 'number' ? copy.levelOf5(value) : '');
const option = (value: keyof typeof copy.optionNames | null): string => (value === null ? '' : copy.optionNames[value]);

type Of<Kind extends PieceBody['kind']> = Extract<PieceBody, { kind: Kind }>['value'];

/** What each kind shows, each on its own line. */
const FACTS: { readonly [Kind in PieceBody['kind']]: (value: Of<Kind>) => Fact[] } = {
  programme: (value) => [
    [names.client, text(value.client)],
    [names.owner, text(value.owner)],
    [names.participants, list(value.participants)],
    [names.period, describePeriod(value)],
    [names.documentDate, value.documentDate === null ? '' : formatDayPlain(value.documentDate)],
  ],
  section: (value) => [
    [names.kind, copy.sectionKinds[value.kind]],
    [names.text, text(value.markdown)],
  ],
  goal: (value) => [
    [names.level, option(value.level)],
    [names.audiences, list(value.audiences)],
    [names.period, moment(value.period)],
  ],
  audience: (value) => [
    [names.category, text(value.category)],
    [names.ring, option(value.ring)],
    [names.profile, text(value.profile)],
    [names.attitude, attitudeWord(value.attitude)],
    [names.influence, level(value.influence)],
    [names.interest, level(value.interest)],
    [names.interests, text(value.interests)],
    [names.resistance, text(value.resistance)],
    [names.roles, list(value.roles)],
    [names.channels, list(value.channels)],
  ],
  message: (value) => [[names.part, option(value.part)]],
  accent: (value) => [[names.for, value.for]],
  channel: (value) => [
    [names.description, text(value.description)],
    [names.rhythm, moment(value.rhythm)],
  ],
  matrix: (value) => [
    [names.rows, text(list(value.rows))],
    [names.columns, text(list(value.columns))],
  ],
  phase: (value) => [
    [names.period, moment(value.period)],
    [names.accent, text(value.accent)],
    [names.milestone, text(value.milestone)],
  ],
  activity: (value) => activityFacts(value),
  role: (value) => [
    [names.who, list(value.who ?? [])],
    [names.does, text(value.does)],
  ],
  effort: (value) => [
    [names.hoursPerWeek, value.hoursPerWeek === null ? '' : String(value.hoursPerWeek)],
    [names.period, moment(value.period)],
  ],
  budget: (value) => [
    [names.amountCents, value.amountCents === null ? '' : formatEuro(value.amountCents)],
    [names.note, text(value.note)],
  ],
  evaluation: (value) => [[names.when, moment(value.when)]],
  agreement: (value) => [[names.partner, text(value.partner)]],
  unrecognised: () => [],
};

function factsOf<Kind extends PieceBody['kind']>({
  kind,
  value,
}: {
  readonly kind: Kind;
  readonly value: Of<Kind>;
}): Fact[] {
  return FACTS[kind](value);
}

const activityFacts = (activity: Of<'activity'>): Fact[] => [
  [names.when, moment(activity.when)],
  [names.audiences, list(activity.audiences)],
  [names.channels, list(activity.channels)],
  [names.objective, text(activity.objective)],
  [names.responsible, list(activity.responsible)],
  [names.status, statusWords(activity.status)],
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

/** How far it is, and what the document said where that is something else: 'Gepland (er stond: Gereed)'. */
function statusWords({ value, text: stood }: Of<'activity'>['status']): string {
  const name = option(value);
  if (name === '' || stood === null) return name || (stood ?? '');
  return nameKey(name) === nameKey(stood) ? name : copy.statusNow(name, stood);
}
