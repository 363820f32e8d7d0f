import { addDays, formatDayPlain, formatDayShort } from '#kernel/fuzzy-date/index.ts';
import { Status } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { Calendar } from '../model/calendar.ts';
import type { ShownSilence } from '../model/silences.ts';
import { dayToFill, SOON_DAYS } from '../model/day-to-fill.ts';
import { silenceLabel, silenceLength } from '../model/silence-words.ts';
import { waitingFor } from '../model/waiting.ts';
import { newActivityPath } from '../paths.ts';

type SilenceTableProps = {
  readonly calendar: Calendar;
  readonly silences: readonly ShownSilence[];
  readonly isOn: boolean;
  /** The period lies before today. */
  readonly isPast: boolean;
};

/** Every silence of the drawing in words, each with a proposal and one action. */
export const SilenceTable = ({ calendar, silences, isOn, isPast }: SilenceTableProps) => {
  const drawn = silences
    .filter((silence) => !isUnplanned(silence))
    .toSorted((one, other) => URGENCY[one.kind] - URGENCY[other.kind]);
  const unplanned = silences.filter(isUnplanned);
  return (
    <section class="een-sectie" id="stiltes" aria-labelledby="stiltes-kop">
      <div class="een-sectie__kop">
        <h2 class="nl-heading nl-heading--level-2" id="stiltes-kop">
          {copy.silences}
        </h2>
        <span class="een-stil een-klein">{isPast ? copy.silencesPastNote : copy.silencesNote}</span>
      </div>
      {drawn.length > 0 ? (
        <Rows calendar={calendar} silences={drawn} />
      ) : (
        <p>{isOn ? (isPast ? copy.silencesPastNone : copy.silencesNone) : copy.silencesOff}</p>
      )}
      {unplanned.length > 0 ? (
        <p class="een-stil kal-noot">
          {[
            ...linesOf(
              copy.unplanned,
              unplanned.filter(({ previous }) => previous !== null),
            ),
            ...linesOf(
              copy.neverPlanned,
              unplanned.filter(({ previous }) => previous === null),
            ),
          ].join(' ')}
        </p>
      ) : null}
    </section>
  );
};

const linesOf = (say: (names: readonly string[]) => string, silences: readonly ShownSilence[]): readonly string[] =>
  silences.length === 0 ? [] : [say(silences.map(({ name }) => name))];

/** Lies ahead, and nothing is planned after it: the calendar is simply not filled yet. One line for all of them is enough. */
const isUnplanned = ({ kind, next, daysToday }: ShownSilence): boolean =>
  kind === 'coming' && next === null && daysToday === null;

const URGENCY = { 'too-long': 0, coming: 1, chosen: 2, past: 3 } as const;

const COLUMNS = ['audience', 'span', 'length', 'proposal'] as const;

const Rows = ({ calendar, silences }: Pick<SilenceTableProps, 'calendar' | 'silences'>) => (
  <table class="utrecht-table een-tabel kal-stiltes">
    <caption class="een-vh">{copy.silences}</caption>
    <thead>
      <tr>
        {COLUMNS.map((name) => (
          <th scope="col">{copy.silenceColumns[name]}</th>
        ))}
        <th scope="col">
          <span class="een-vh">{copy.silenceColumns.action}</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {silences.map((silence) => (
        <tr>
          <th scope="row">{silence.name}</th>
          <td>{spanOf(silence)}</td>
          <td>
            <Length silence={silence} />
          </td>
          <td>
            {proposalOf(silence, calendar)}
            <Waiting silence={silence} calendar={calendar} />
          </td>
          <td>
            {calendar.mayEdit && silence.kind !== 'chosen' && silence.kind !== 'past' ? (
              <a href={planHref(silence, calendar)} aria-label={copy.planFor(silence.name)}>
                {copy.plan}
              </a>
            ) : null}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What was thought of for this audience and fills no gap, because it has no date or is late. */
const Waiting = ({ silence, calendar }: { readonly silence: ShownSilence; readonly calendar: Calendar }) => {
  if (silence.kind === 'past' || silence.kind === 'chosen') return null;
  const waiting = waitingFor(calendar, silence.audience);
  const words = waiting.map(({ title, when, isLate }) => {
    const phrase = when.text.trim() || copy.undecided;
    return `${title} (${isLate ? copy.waitingLate(phrase) : phrase})`;
  });
  return words.length === 0 ? null : <div class="een-stil een-klein">{copy.waiting(words.join(', '))}</div>;
};

function spanOf({ kind, previous, next, start, end }: ShownSilence): string {
  const isPast = kind === 'past';
  const since = previous === null ? (isPast ? copy.neverThen : copy.neverBefore)(formatDayShort(start)) : null;
  const from = previous?.from === previous?.to ? formatDayShort(start) : phraseOf(previous);
  const until = next === null ? (isPast ? copy.endOfPeriod : copy.noNext) : null;
  const to = next?.from === next?.to ? formatDayShort(end) : phraseOf(next);
  return `${since ?? from} – ${until ?? to}`;
}

/** '.. dec' is a month in which the day is still open; beside a dash the dots would read as another one. */
const phraseOf = (moment: { readonly text: string } | null): string | undefined =>
  moment?.text.trim().replace(/^(?:\.{2,3}|…|\?)\s(?=\p{L})/u, copy.somewhereIn);

const LOOKS = {
  'too-long': { tone: 'negative', icon: 'volume-off' },
  coming: { tone: 'warning', icon: 'volume-3' },
  chosen: { tone: 'neutral', icon: 'moon' },
  past: { tone: 'neutral', icon: 'volume-3' },
} as const;

const Length = ({ silence }: { readonly silence: ShownSilence }) => {
  const text = silence.kind === 'chosen' || silence.daysToday !== null ? silenceLabel(silence) : silenceLength(silence);
  const doubt = silence.kind === 'chosen' || silence.certain ? '' : ` (${copy.possible})`;
  return (
    <Status {...LOOKS[silence.kind]}>
      {text}
      {doubt}
    </Status>
  );
};

/** The first of the means agreed for this audience. */
const channelOf = (silence: ShownSilence, { plan }: Calendar): string | null =>
  plan.audiences[silence.audience]?.channels[0] ?? null;

function proposalOf(silence: ShownSilence, calendar: Calendar): string {
  if (silence.kind === 'past') return copy.pastProposal;
  if (silence.kind === 'chosen') return copy.chosenProposal(silence.reason ?? '');
  const day = dayToFill(silence, calendar.today);
  const channel = channelOf(silence, calendar);
  return day === null ? copy.proposeNow(channel) : copy.proposeAround(formatDayShort(day), channel);
}

function planHref(silence: ShownSilence, calendar: Calendar): string {
  const day = dayToFill(silence, calendar.today) ?? addDays(calendar.today, SOON_DAYS / 2);
  const channel = channelOf(silence, calendar);
  const query = new URLSearchParams({
    doelgroep: silence.name,
    wanneer: copy.around(formatDayPlain(day)),
    ...(channel === null ? {} : { middel: channel }),
  });
  return `${newActivityPath({ programme: calendar.programme.id })}?${query}`;
}
