import type { Waiting } from '#modules/library/index.ts';
import { ButtonLink, EmptyState, type Frame, Label, Pagination, Status, Table, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { civilDay, dayOf } from '../moments.ts';
import {
  basesPath,
  comparisonPath,
  harvestPath,
  inLanguage,
  newQuestionPath,
  questionPath,
  questionsPath,
} from '../paths.ts';
import type { LineState } from './line-standing.ts';
import { ListFilters } from './list-filters.tsx';
import type { ListView } from './list-view.ts';
import type { ListedLine } from './listed-lines.ts';
import { Answered, ByItself, WaitingPart } from './waiting-part.tsx';
import { QuestionPlaces, type Rights } from '../places.tsx';

type Props = { readonly frame: Frame; readonly view: ListView; readonly may: Rights };

/** The questions of an organisation and of the bases it takes part in. */
export const ListPage = ({ frame, view, may }: Props) => (
  <WorkbenchPage
    frame={frame}
    title={copy.list.title}
    lead={view.counts.any === 0 ? undefined : copy.list.lead(view.counts.all, view.counts.own, view.counts.behind)}
    actions={
      may.contribute ? (
        <ButtonLink href={newQuestionPath({})} kind="primary" icon="plus">
          {copy.list.add}
        </ButtonLink>
      ) : undefined
    }
  >
    <QuestionPlaces here="list" may={may} />
    <WaitingPart waiting={view.waiting} />
    <Answered waiting={view.waiting} />
    <ByItself waiting={view.waiting} />
    {view.counts.any === 0 ? (
      <Nothing />
    ) : (
      <>
        <ListFilters frame={frame} view={view} />
        {view.corrected === null ? null : <p role="status">{copy.list.corrected(view.wish.search, view.corrected)}</p>}
        {view.lines.length === 0 ? <NoneFound /> : <Lines view={view} />}
        <Pagination page={view.wish.page} pages={view.pages} path={frame.path} />
      </>
    )}
  </WorkbenchPage>
);

const Lines = ({ view }: { readonly view: ListView }) => (
  <Table
    caption={`${copy.list.table}: ${copy.list.found(view.total)}`}
    rows={view.lines}
    columns={[
      { label: copy.list.question, rowHeader: true, cell: (line) => <QuestionCell line={line} /> },
      { label: copy.list.state, cell: (line) => <StandOfLine line={line} /> },
      { label: copy.list.telling, cell: ({ telling }) => copy.tellings[telling] },
      { label: copy.list.audience, cell: ({ meta }) => copy.audiences[meta.audience] },
      { label: copy.list.changed, cell: ({ changedAt }) => dayOf(changedAt) },
    ]}
  />
);

/** What the municipality keeps off its site is not published there, however its text stands. */
const StandOfLine = ({ line: { state, telling } }: { readonly line: ListedLine }) =>
  telling === 'hidden' && state === 'published' ? (
    <Status tone="neutral" icon="eye-off">
      {copy.list.hidden}
    </Status>
  ) : (
    <StateMark state={state} />
  );

const QuestionCell = ({ line }: { readonly line: ListedLine }) => (
  <>
    <a href={inLanguage(questionPath({ item: line.item }), line.lang)}>{line.title || copy.list.question}</a>
    {line.lang === 'nl' ? null : (
      <>
        {' '}
        <Label icon="language">{languageName(line.lang)}</Label>
      </>
    )}{' '}
    {line.waiting === null ? null : <WaitingLabel line={line} what={line.waiting.what} />}{' '}
    {line.waiting === null && line.goneAt !== null ? <Label icon="eye-off">{copy.waiting.withdrawn}</Label> : null}{' '}
    {line.isReviewDue && line.reviewOn ? (
      <Label tone="warning" icon="calendar-time">
        {copy.list.reviewBy(civilDay(line.reviewOn))}
      </Label>
    ) : null}
  </>
);

/** What waits, with the way to the page where it is decided. */
const WaitingLabel = ({ line, what }: { readonly line: ListedLine; readonly what: Waiting['what'] }) => {
  const isGone = what === 'withdrawn';
  const address = isGone ? questionPath({ item: line.item }) : comparisonPath({ item: line.item });
  return (
    <a href={inLanguage(address, line.lang)}>
      <Label tone="warning" icon={isGone ? 'alert-triangle' : 'git-branch'}>
        {copy.waiting[what]}
      </Label>
    </a>
  );
};

/** What a language is called here; its code when we have no word for it. */
export const languageName = (lang: string): string =>
  Object.entries(copy.languages).find(([code]) => code === lang)?.[1] ?? lang;

const ICONS = {
  concept: 'edit',
  submitted: 'hand-stop',
  returned: 'arrow-back-up',
  approved: 'circle-check',
  scheduled: 'calendar-time',
  published: 'world',
  archived: 'archive',
} as const;
const TONES = {
  concept: 'neutral',
  submitted: 'warning',
  returned: 'warning',
  approved: 'positive',
  scheduled: 'info',
  published: 'positive',
  archived: 'neutral',
} as const;

/** How a text stands: icon and word. */
export const StateMark = ({ state }: { readonly state: LineState }) => (
  <Status tone={TONES[state]} icon={ICONS[state]}>
    {copy.states[state]}
  </Status>
);

const NoneFound = () => (
  <EmptyState title={copy.list.noneTitle} text={copy.list.noneText} icon="search" level={2}>
    <ButtonLink href={questionsPath({})}>{copy.list.all}</ButtonLink>
  </EmptyState>
);

const Nothing = () => (
  <EmptyState title={copy.list.emptyTitle} text={copy.list.emptyText} icon="message-2-question" level={2}>
    <ButtonLink href={newQuestionPath({})} icon="plus">
      {copy.list.add}
    </ButtonLink>
    <ButtonLink href={basesPath({})} icon="stack-2">
      {copy.list.takePart}
    </ButtonLink>
    <ButtonLink href={harvestPath({})} icon="file-import">
      {copy.list.readIn}
    </ButtonLink>
  </EmptyState>
);
