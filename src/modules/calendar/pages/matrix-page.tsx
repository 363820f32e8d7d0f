import type { Activity } from '#kernel/plan.ts';
import { type CategoryShape, RING_NAMES } from '#modules/audiences/index.ts';
import { ButtonLink, CategoryMark, classNames, EmptyState, Icon, Pagination } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { stateOf } from '../model/activity.ts';
import { addressOf } from '../model/calendar-address.ts';
import type { Calendar } from '../model/calendar.ts';
import type { MatrixView } from '../model/calendar-views.ts';
import type { MatrixColumn, MatrixRow, RingMatrix } from '../model/ring-matrix.ts';
import { activityPath, editActivityPath, listPath, matrixPath } from '../paths.ts';
import { SHAPE_CATEGORY, SHAPE_CLASS } from './activity-look.ts';
import { shapesOf } from './audience-list.tsx';
import { CalendarFrame, EmptyCalendar, type ViewProps } from './calendar-frame.tsx';
import { isSoft } from './date-words.ts';
import { groupTitle } from './list-page.tsx';
import { withSoftHyphens } from '#kernel/soft-hyphens.ts';
import { StateMark } from './timeline-piece.tsx';

type MatrixPageProps = ViewProps & { readonly view: MatrixView };

/** Who gets what: activities against audiences, by ring. */
export const MatrixPage = ({ view, ...props }: MatrixPageProps) => {
  const { calendar, address } = props;
  const path = matrixPath({ programme: calendar.programme.id });
  return (
    <CalendarFrame {...props} view="matrix" lead={copy.matrixLead}>
      <Content {...props} view={view} />
      <Pagination page={view.page} pages={view.pages} path={addressOf(path, { ...address, page: view.page })} />
    </CalendarFrame>
  );
};

const Content = ({ calendar, view }: MatrixPageProps) => {
  if (calendar.plan.activities.length === 0) return <EmptyCalendar calendar={calendar} />;
  const list = listPath({ programme: calendar.programme.id });
  if (view.matrix.columns.length === 0) {
    return (
      <EmptyState title={copy.noAudiencesTitle} text={copy.noAudiencesText} level={2} icon="users-group">
        <ButtonLink href={list}>{copy.toList}</ButtonLink>
      </EmptyState>
    );
  }
  if (view.matrix.groups.length === 0)
    return <EmptyState title={copy.nothingFitsTitle} text={copy.nothingFits} level={2} icon="filter" />;
  return (
    <section class="een-schuif kl-wrap" tabindex={0} aria-label={copy.matrixRegion}>
      <Matrix calendar={calendar} matrix={view.matrix} />
    </section>
  );
};

type MatrixProps = { readonly calendar: Calendar; readonly matrix: RingMatrix };
type Column = MatrixColumn & { readonly name: string; readonly shape: CategoryShape; readonly isFirst: boolean };

function columnsOf({ calendar, matrix }: MatrixProps): readonly Column[] {
  const shapes = shapesOf(calendar.book);
  return matrix.columns.map((column, index) => ({
    ...column,
    name: calendar.book.audiences[column.audience]?.name ?? '',
    shape: shapes.get(column.audience) ?? 'extern',
    isFirst: index === 0 || matrix.columns[index - 1]?.ring !== column.ring,
  }));
}

const Matrix = ({ calendar, matrix }: MatrixProps) => {
  const columns = columnsOf({ calendar, matrix });
  return (
    <table class="utrecht-table een-tabel mx">
      <caption class="een-vh">{copy.matrixCaption}</caption>
      <Head matrix={matrix} columns={columns} />
      {matrix.groups.map((group) => (
        <tbody>
          <tr class="kl-groep">
            <th colspan={columns.length + 2} scope="rowgroup">
              {groupTitle(group)}
            </th>
          </tr>
          {group.rows.map((row) => (
            <Row row={row} columns={columns} calendar={calendar} />
          ))}
        </tbody>
      ))}
      <Totals columns={columns} />
    </table>
  );
};

const Head = ({ matrix, columns }: { readonly matrix: RingMatrix; readonly columns: readonly Column[] }) => (
  <thead>
    <tr>
      <td colspan={2} />
      {matrix.rings.map(({ ring, columns: count }) => (
        <th scope="colgroup" colspan={count} class="mx-ring">
          {ring === null ? copy.noRing : RING_NAMES[ring]}
        </th>
      ))}
    </tr>
    <tr>
      <th scope="col">{copy.columns.when}</th>
      <th scope="col">{copy.columns.title}</th>
      {columns.map(({ name, shape, isFirst }) => (
        <th scope="col" class={classNames('mx-col', isFirst && 'is-eerst')}>
          <CategoryMark category={SHAPE_CATEGORY[shape]}>{withSoftHyphens(name)}</CategoryMark>
        </th>
      ))}
    </tr>
  </thead>
);

type RowProps = { readonly row: MatrixRow; readonly columns: readonly Column[]; readonly calendar: Calendar };

const Row = ({ row, columns, calendar }: RowProps) => {
  const activity = calendar.plan.activities[row.activity];
  if (activity === undefined) return null;
  const reached = new Set(row.reached);
  return (
    <tr>
      <td class={classNames('kl-wan', isSoft(activity.when) && 'is-vaag')}>
        <span class="kl-cel">{activity.when.text.trim() || copy.undecided}</span>
      </td>
      <th scope="row">
        <a href={activityPath({ programme: calendar.programme.id, item: activity.id ?? '' })}>
          {withSoftHyphens(activity.title, 15)}
        </a>
        <small class="mx-wan">{activity.when.text.trim() || copy.undecided}</small>
      </th>
      {columns.map((column, index) => (
        <td class={column.isFirst ? 'is-eerst' : undefined}>
          <Cell activity={activity} column={column} isReached={reached.has(index)} calendar={calendar} />
        </td>
      ))}
    </tr>
  );
};

type CellProps = {
  readonly activity: Activity;
  readonly column: Column;
  readonly isReached: boolean;
  readonly calendar: Calendar;
};

const Cell = ({ activity, column, isReached, calendar }: CellProps) => {
  const at = { programme: calendar.programme.id, item: activity.id ?? '' };
  if (isReached) {
    const state = stateOf(activity, calendar);
    return (
      <a
        href={activityPath(at)}
        class={`mx-cel tl-groep--${SHAPE_CLASS[column.shape]}`}
        aria-label={`${activity.title}, ${column.name}, ${copy.states[state].toLowerCase()}`}
      >
        <StateMark piece={{ state, isVague: isSoft(activity.when) }} activity={activity} />
      </a>
    );
  }
  return calendar.mayEdit ? (
    <a
      href={`${editActivityPath(at)}#audienceLinks`}
      class="mx-leeg"
      tabindex={-1}
      aria-label={copy.alsoFor(activity.title, column.name)}
    >
      <Icon name="plus" />
    </a>
  ) : null;
};

const Totals = ({ columns }: { readonly columns: readonly Column[] }) => (
  <tfoot>
    <tr>
      <th colspan={2} scope="row">
        {copy.moments}
      </th>
      {columns.map(({ moments, isFirst }) => (
        <td class={classNames(isFirst && 'is-eerst', moments === 0 && 'mx-nul')}>{moments}</td>
      ))}
    </tr>
    <tr>
      <th colspan={2} scope="row">
        {copy.longest}
      </th>
      {columns.map((column) => (
        <td class={column.isFirst ? 'is-eerst' : undefined}>
          <Longest column={column} />
        </td>
      ))}
    </tr>
  </tfoot>
);

const Longest = ({ column: { longest, isChosen, isOverLimit } }: { readonly column: Column }) => {
  if (isChosen)
    return (
      <span class="een-stil">
        <Icon name="moon" />
        {copy.deliberate}
      </span>
    );
  if (longest === null) return null;
  const days =
    longest.certainDays === longest.possibleDays
      ? `${longest.certainDays}`
      : `${longest.certainDays}–${longest.possibleDays}`;
  return isOverLimit ? (
    <b class="mx-let">
      <Icon name="volume-3" />
      {days}
    </b>
  ) : (
    <span>{days}</span>
  );
};
