import type { CategoryShape } from '#modules/audiences/index.ts';
import { ButtonLink, classNames, EmptyState, ErrorSummary, Icon, Pagination, PostForm } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { addressOf } from '../model/calendar-address.ts';
import type { Calendar } from '../model/calendar.ts';
import type { ActivityGroup } from '../model/group.ts';
import { groupKey, type ListView } from '../model/list-view.ts';
import { listPath, rowPath } from '../paths.ts';
import { BulkBar, type Selection } from './bulk-bar.tsx';
import { CalendarFrame, EmptyCalendar, type ViewProps } from './calendar-frame.tsx';
import { shapesOf } from './audience-list.tsx';
import { monthTitle } from './date-words.ts';
import { EditRow } from './edit-row.tsx';
import { asksStatus, ListRow, STATUS_FORM } from './list-row.tsx';
import type { OpenRow } from './open-row.ts';
import { sentenceErrors, SentenceForm, type SentenceTyped } from './sentence-form.tsx';

type ListPageProps = ViewProps & {
  readonly list: ListView;
  readonly open: OpenRow | null;
  /** Null unless several rows are being chosen. */
  readonly selection: Selection | null;
  /** What was typed as one sentence and could not be added. */
  readonly sentence?: SentenceTyped;
};

/** The calendar as a list that is edited row by row. */
export const ListPage = ({ list, open, selection, sentence, ...props }: ListPageProps) => {
  const { calendar, address } = props;
  const path = listPath({ programme: calendar.programme.id });
  const isEmpty = calendar.plan.activities.length === 0;
  return (
    <CalendarFrame
      {...props}
      view="list"
      lead={calendar.mayEdit ? copy.listLead : copy.readLead}
      tools={
        <>
          {calendar.mayEdit ? <SelectSwitch {...props} /> : null}
          <DoneSwitch {...props} list={list} />
        </>
      }
    >
      <ErrorSummary errors={open?.errors ?? selection?.errors ?? sentenceErrors(sentence)} />
      {isEmpty ? (
        <EmptyCalendar calendar={calendar} />
      ) : (
        <Rows {...props} list={list} open={open} selection={selection} />
      )}
      {calendar.mayEdit && open === null && selection === null && hasAskingRow(list, calendar) ? (
        <PostForm id={STATUS_FORM} action={path}>
          <input type="hidden" name="back" value={addressOf(path, { ...address, edits: null })} />
        </PostForm>
      ) : null}
      <Pagination
        page={list.page}
        pages={list.pages}
        path={addressOf(path, { ...address, page: list.page, edits: null })}
      />
      {calendar.mayEdit ? <SentenceForm programme={calendar.programme.id} sentence={sentence} /> : null}
    </CalendarFrame>
  );
};

const hasAskingRow = ({ groups }: ListView, calendar: Calendar): boolean =>
  groups.some(({ activities }) =>
    activities.some((index) => {
      const activity = calendar.plan.activities[index];
      return activity !== undefined && asksStatus(activity, calendar);
    }),
  );

const DoneSwitch = ({ calendar, address, list }: ViewProps & { readonly list: ListView }) => (
  <a
    class={classNames('een-filter', address.showsDone && 'een-filter--aan')}
    href={addressOf(listPath({ programme: calendar.programme.id }), {
      ...address,
      showsDone: !address.showsDone,
      page: 1,
      edits: null,
    })}
  >
    <Icon name="history" />
    {address.showsDone ? copy.hideDone : copy.showDone} <b>({list.done})</b>
  </a>
);

const SelectSwitch = ({ calendar, address }: ViewProps) => (
  <a
    class={classNames('een-filter', address.selects && 'een-filter--aan')}
    href={addressOf(listPath({ programme: calendar.programme.id }), {
      ...address,
      selects: !address.selects,
      edits: null,
    })}
  >
    <Icon name="checks" />
    {address.selects ? copy.bulk.stop : copy.bulk.start}
  </a>
);

const Rows = (props: ListPageProps) => {
  const { list, open, selection, calendar, address } = props;
  const programme = calendar.programme.id;
  if (list.groups.length === 0) return <NothingHere done={address.showsDone ? 0 : list.done} {...props} />;
  const table = (
    <section class="een-schuif kl-wrap" tabindex={0} aria-label={copy.listRegion}>
      <ListTable {...props} />
    </section>
  );
  if (selection !== null) {
    return (
      <PostForm action={addressOf(listPath({ programme }), address)} label={copy.bulk.title}>
        <een-gekozen data-woord={copy.bulk.chosen}>
          {table}
          <BulkBar selection={selection} />
        </een-gekozen>
      </PostForm>
    );
  }
  if (open === null) return <een-lijst>{table}</een-lijst>;
  const action = addressOf(rowPath({ programme, item: open.activity.id }), { ...address, edits: null });
  return (
    <een-lijst>
      <PostForm action={action} label={copy.editRow(open.activity.title)}>
        <input type="hidden" name="revision" value={String(open.revision)} />
        {table}
      </PostForm>
    </een-lijst>
  );
};

const NothingHere = ({ done, calendar, address }: ListPageProps & { readonly done: number }) =>
  done > 0 ? (
    <EmptyState title={copy.allDoneTitle} text={copy.allDone(done)} level={2} icon="circle-check">
      <ButtonLink href={addressOf(listPath({ programme: calendar.programme.id }), { ...address, showsDone: true })}>
        {copy.showDone}
      </ButtonLink>
    </EmptyState>
  ) : (
    <EmptyState title={copy.nothingFitsTitle} text={copy.nothingFits} level={2} icon="filter">
      <ButtonLink href={listPath({ programme: calendar.programme.id })}>{copy.clearFilters}</ButtonLink>
    </EmptyState>
  );

const COLUMNS = ['when', 'title', 'channels', 'audiences', 'objective', 'sender', 'people', 'status'] as const;

const ListTable = ({ list, open, selection, calendar, address }: ListPageProps) => {
  const shapes = shapesOf(calendar.book);
  return (
    <table class="utrecht-table een-tabel kl">
      <caption class="een-vh">{copy.listRegion}</caption>
      <colgroup>
        {COLUMNS.map((name) => (
          <col class={`kl-kolom--${name}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {COLUMNS.map((name) => (
            <th scope="col">{copy.columns[name]}</th>
          ))}
        </tr>
      </thead>
      {list.groups.map((group) => (
        <tbody>
          <tr class="kl-groep">
            <th colspan={COLUMNS.length} scope="rowgroup">
              {groupTitle(group)} <small>{list.totals.get(groupKey(group)) ?? group.activities.length}</small>
            </th>
          </tr>
          {group.activities.map((index) => (
            <Row
              index={index}
              open={open}
              selection={selection}
              calendar={calendar}
              address={address}
              shapes={shapes}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
};

type RowProps = Omit<ListPageProps, 'frame' | 'list'> & {
  readonly index: number;
  readonly shapes: ReadonlyMap<number, CategoryShape>;
};

const Row = ({ index, open, selection, ...row }: RowProps) => {
  const activity = row.calendar.plan.activities[index];
  if (activity === undefined) return null;
  if (open && activity.id === open.activity.id) return <EditRow open={open} {...row} />;
  return <ListRow activity={activity} ticked={selection?.values.all('row') ?? null} {...row} />;
};

export function groupTitle({ kind, month }: Pick<ActivityGroup, 'kind' | 'month'>): string {
  if (month !== null) return monthTitle(month);
  return kind === 'series' ? copy.series : copy.undated;
}
