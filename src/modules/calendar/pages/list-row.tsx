import type { Activity } from '#kernel/plan.ts';
import type { CategoryShape } from '#modules/audiences/index.ts';
import { classNames, Icon, Status } from '#ui/index.ts';
import { addressOf, type CalendarAddress } from '../model/calendar-address.ts';
import { copy } from '../copy.nl.ts';
import { stateOf } from '../model/activity.ts';
import { standingOf } from '../model/change-activity.ts';
import type { Placing } from '../model/anchor/anchored.ts';
import type { Calendar } from '../model/calendar.ts';
import { activityPath, completionPath, listPath, reopeningPath } from '../paths.ts';
import { channelIcon, lookOf } from './activity-look.ts';
import { AudienceList } from './audience-list.tsx';
import { RowTick } from './bulk-bar.tsx';
import { isSoft, readingUnder } from './date-words.ts';
import type { Now } from '../model/plan-over.ts';
import { withSoftHyphens } from '#kernel/soft-hyphens.ts';

type ListRowProps = {
  readonly activity: Activity;
  readonly calendar: Calendar;
  readonly address: CalendarAddress;
  readonly shapes: ReadonlyMap<number, CategoryShape>;
  /** Ids of the rows that are ticked; null when rows are not being chosen. */
  readonly ticked: readonly string[] | null;
};

export const rowAnchor = (id: string): string => `rij-${id}`;

/** One activity. Its date is the way into editing the row, its title leads to its own page. */
export const ListRow = ({ activity, calendar, address, shapes, ticked }: ListRowProps) => {
  const id = activity.id ?? '';
  const { columns } = copy;
  const programme = calendar.programme.id;
  const edit =
    calendar.mayEdit && ticked === null
      ? `${addressOf(listPath({ programme }), { ...address, edits: id })}#${rowAnchor(id)}`
      : null;
  return (
    <tr id={rowAnchor(id)} data-rij="">
      <WhenCell activity={activity} placing={calendar.placings.get(id)} edit={edit} ticked={ticked} />
      <th scope="row" data-l={columns.title}>
        {activity.kind === 'milestone' ? <span class="een-ruit" aria-hidden="true" /> : null}
        <a href={activityPath({ programme, item: id })}>{activity.title}</a>
      </th>
      <td data-l={columns.channels}>
        <ChannelList channels={activity.channels} />
      </td>
      <td data-l={columns.audiences}>
        <AudienceList activity={activity} book={calendar.book} shapes={shapes} />
      </td>
      <td data-l={columns.objective}>
        {activity.objective ?? (edit ? <MissingObjective href={edit} title={activity.title} /> : null)}
      </td>
      <td data-l={columns.sender}>{inCell(activity.sender ?? '', 12)}</td>
      <td data-l={columns.people}>{inCell(activity.responsible.join(', '), 11)}</td>
      <td data-l={columns.status}>
        {asksStatus(activity, calendar) && edit !== null && address.edits === null ? (
          // While a row is open, a press elsewhere would lose what was typed in it.
          <AskedStatus activity={activity} calendar={calendar} edit={edit} />
        ) : isSilent(activity, calendar) ? null : (
          <ActivityStatus activity={activity} now={calendar} />
        )}
      </td>
    </tr>
  );
};

type WhenCellProps = Pick<ListRowProps, 'activity' | 'ticked'> & {
  readonly edit: string | null;
  readonly placing: Placing | undefined;
};

const WhenCell = ({ activity, placing, edit, ticked }: WhenCellProps) => {
  const { when } = activity;
  const words = <b>{when.text.trim() || copy.undecided}</b>;
  const under = readingUnder(when, placing);
  return (
    <td data-l={copy.columns.when} class={classNames('kl-wan', isSoft(when) && 'is-vaag')}>
      {ticked === null ? null : (
        <RowTick id={activity.id ?? ''} title={activity.title} ticked={ticked.includes(activity.id ?? '')} />
      )}
      {edit === null ? (
        <span class="kl-cel">{words}</span>
      ) : (
        <a class="kl-cel" href={edit}>
          {words}
          <span class="een-vh"> {copy.editRow(activity.title)}</span>
        </a>
      )}
      {under === '' ? null : <small>{under}</small>}
    </td>
  );
};

/** Words that are too long for their column may break; others stay whole for who searches the page. */
const inCell = (text: string, from = 15): string => withSoftHyphens(text, from);

/** Means of communication, each with its drawing. */
export const ChannelList = ({ channels }: { readonly channels: readonly string[] }) =>
  channels.length === 0 ? null : (
    <ul class="kl-mid">
      {channels.map((channel) => (
        <li>
          <Icon name={channelIcon(channel)} />
          <span>{inCell(channel)}</span>
        </li>
      ))}
    </ul>
  );

const MissingObjective = ({ href, title }: { readonly href: string; readonly title: string }) => (
  <a class="kl-zet" href={href}>
    <Icon name="plus" />
    {copy.chooseObjective}
    <span class="een-vh"> {title}</span>
  </a>
);

/** Nobody gave a status, and nothing asks for one yet: then the cell says nothing. */
export const isSilent = (activity: Activity, now: Now): boolean =>
  stateOf(activity, now) === 'unknown' && ownStatus(activity) === '';

/** Whether one press in the row says how it stands. */
export const asksStatus = (activity: Activity, now: Now): boolean =>
  isSilent(activity, now) || stateOf(activity, now) === 'unreported';

/** The form of the list that gives a row its status; every row only brings its own buttons. */
export const STATUS_FORM = 'zet-stand';

type AskedStatusProps = { readonly activity: Activity; readonly calendar: Calendar; readonly edit: string };

const AskedStatus = ({ activity, calendar, edit }: AskedStatusProps) =>
  isSilent(activity, calendar) ? (
    <SetPlanned activity={activity} programme={calendar.programme.id} />
  ) : (
    <HowItWent activity={activity} calendar={calendar} edit={edit} />
  );

/** What is past asks how it went: a press opens the answers. */
const HowItWent = ({ activity, calendar, edit }: AskedStatusProps) => {
  const { title } = activity;
  const seen = standingOf(activity);
  const address = completionPath({ programme: calendar.programme.id, item: activity.id ?? '' });
  const answers = [
    { name: 'wentWell', words: copy.wentWell, icon: 'circle-check' },
    { name: 'wentNot', words: copy.wentNot, icon: 'ban' },
  ] as const;
  return (
    <details class="kl-hoe">
      <summary>
        <ActivityStatus activity={activity} now={calendar} />
        <span class="een-vh"> {title}</span>
      </summary>
      <div class="kl-hoe__antwoord">
        {answers.map(({ name, words, icon }) => (
          <button
            type="submit"
            form={STATUS_FORM}
            formaction={address}
            name={name}
            value={seen}
            class="kl-zet"
            aria-label={copy.answerFor(words, title)}
          >
            <Icon name={icon} />
            {words}
          </button>
        ))}
        <a href={edit} class="kl-zet" aria-label={copy.answerFor(copy.move, title)}>
          <Icon name="calendar-event" />
          {copy.move}
        </a>
      </div>
    </details>
  );
};

type SetPlannedProps = { readonly activity: Activity; readonly programme: string };

const SetPlanned = ({ activity, programme }: SetPlannedProps) => (
  <button
    type="submit"
    form={STATUS_FORM}
    formaction={reopeningPath({ programme, item: activity.id ?? '' })}
    name="unset"
    value={activity.status.text ?? ''}
    class="kl-zet"
    aria-label={copy.setPlannedOf(activity.title)}
  >
    <Icon name="plus" />
    {copy.setPlanned}
  </button>
);

/** A status that only repeats what the drawing says already. */
const USUAL_WORDS = new Set(Object.values(copy.states).map((word) => word.toLowerCase()));

/** How an activity stands; the writer's own words under it when they say something else. */
export const ActivityStatus = ({ activity, now }: { readonly activity: Activity; readonly now: Now }) => {
  const look = lookOf(activity, now);
  const own = ownStatus(activity);
  return (
    <>
      {look === null ? null : (
        <Status tone={look.tone} icon={look.icon}>
          {look.word}
        </Status>
      )}
      {own === '' ? null : <small class="een-stil kl-eigen">{own}</small>}
      {look === null && own === '' ? <span class="een-stil">{copy.states.unknown}</span> : null}
    </>
  );
};

function ownStatus({ status }: Activity): string {
  const own = status.text?.trim() ?? '';
  return USUAL_WORDS.has(own.toLowerCase()) ? '' : own;
}
