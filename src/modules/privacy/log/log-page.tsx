import {
  Button,
  ButtonLink,
  EmptyState,
  type Frame,
  Label,
  Notice,
  Select,
  Table,
  TextInput,
  WorkbenchPage,
} from '#ui/index.ts';
import { LOG_GROUPS, type LogGroup } from '../model/log-kinds.ts';
import { logPath } from '../paths.ts';
import { copy } from './copy.nl.ts';

/** A line of the log as it is shown. */
export type LogRow = {
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly group: string;
  readonly programme: string;
  readonly browser: string;
};
/** What was asked for, as it stood in the address. */
export type LogChoice = {
  readonly group: LogGroup | null;
  readonly person: string;
  readonly from: string;
  readonly to: string;
};
type LogProps = {
  readonly frame: Frame;
  readonly rows: readonly LogRow[];
  readonly choice: LogChoice;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly fileHref: string;
  /** How many rows at most; null when all are there. */
  readonly cutAt: number | null;
};

/** The log of the organisation, newest first. */
export const LogPage = ({ frame, rows, choice, people, fileHref, cutAt }: LogProps) => {
  const isChosen = choice.group !== null || choice.person !== '' || choice.from !== '' || choice.to !== '';
  return (
    <WorkbenchPage
      frame={frame}
      title={copy.title}
      lead={copy.lead}
      actions={
        <ButtonLink href={fileHref} icon="download">
          {copy.csv}
        </ButtonLink>
      }
    >
      <Choice choice={choice} people={people} />
      {cutAt === null ? null : <Notice kind="info">{copy.most(cutAt)}</Notice>}
      {rows.length > 0 ? <LogTable rows={rows} /> : null}
      {rows.length === 0 && isChosen ? <p>{copy.noneFound}</p> : null}
      {rows.length === 0 && !isChosen ? (
        <EmptyState level={2} icon="list-check" title={copy.noneTitle} text={copy.none} />
      ) : null}
    </WorkbenchPage>
  );
};

const Choice = ({ choice, people }: Pick<LogProps, 'choice' | 'people'>) => (
  <form method="get" action={logPath({})} class="een-logkeuze">
    <div class="een-logkeuze__vakken">
      <Select
        name="soort"
        label={copy.filter}
        value={choice.group ?? ''}
        options={[
          { value: '', label: copy.everything },
          ...Object.keys(LOG_GROUPS).map((value) => ({ value, label: copy.groups[value as LogGroup] })),
        ]}
      />
      <Select
        name="persoon"
        label={copy.person}
        value={choice.person}
        options={[{ value: '', label: copy.everyone }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <TextInput name="vanaf" label={copy.from} type="date" value={choice.from} width="medium" />
      <TextInput name="tot" label={copy.to} type="date" value={choice.to} width="medium" />
      <div>
        <Button icon="filter">{copy.show}</Button> <a href={logPath({})}>{copy.all}</a>
      </div>
    </div>
  </form>
);

const LogTable = ({ rows }: { readonly rows: readonly LogRow[] }) => (
  <Table
    caption={copy.list}
    hideCaption
    rows={rows}
    columns={[
      { label: copy.when, cell: (row) => row.when, rowHeader: true },
      { label: copy.who, cell: (row) => row.who },
      {
        label: copy.what,
        cell: (row) => (
          <>
            {row.what}
            {row.programme ? <div class="een-klein een-stil">{row.programme}</div> : null}
          </>
        ),
      },
      { label: copy.group, cell: (row) => <Label>{row.group}</Label> },
      { label: copy.browser, cell: (row) => row.browser },
    ]}
  />
);
