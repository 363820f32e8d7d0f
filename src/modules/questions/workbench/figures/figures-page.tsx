import {
  ButtonLink,
  type Column,
  Disclosure,
  EmptyState,
  type Frame,
  Section,
  Table,
  ViewSwitch,
  WorkbenchPage,
} from '#ui/index.ts';
import { type PeriodFigures, shareClear, sumOf } from '../../model/figures.ts';
import { standsOut } from '../../model/stands-out.ts';
import { copy as words } from '../copy.nl.ts';
import { civilDay, civilMonth } from '../moments.ts';
import { figuresFilePath, figuresPath, harvestPath, publicSitePath, questionPath, questionsPath } from '../paths.ts';
import { QuestionPlaces, type Rights } from '../places.tsx';
import { Bars } from './bars.tsx';
import { copy } from './copy.nl.ts';
import type { AnswerFigures, FiguresView } from './figures-view.ts';

type Props = {
  readonly frame: Frame;
  readonly view: FiguresView;
  readonly may: Rights;
  /** Slug of the organisation. */
  readonly organisation: string;
};
const MOST_ANSWERS = 25;
const PERS = [
  { per: 'day', name: 'dag' },
  { per: 'month', name: 'maand' },
] as const;

/** How often the own site was read and searched, and whether the answers were clear: as bars and as tables. */
export const FiguresPage = ({ frame, view, may, organisation }: Props) => {
  const total = sumOf(view.periods);
  const isEmpty = Object.values(total).every((count) => count === 0);
  return (
    <WorkbenchPage
      frame={frame}
      title={copy.title}
      lead={isEmpty ? copy.lead : <Opening view={view} views={total.views} />}
      crumbs={[{ label: words.list.title, href: questionsPath({}) }]}
    >
      <QuestionPlaces here="figures" may={may} />
      <div class="vb-plaatsen">
        <ViewSwitch
          label={copy.view}
          views={PERS.map(({ per, name }) => ({
            label: copy.per[per],
            href: `${figuresPath({})}?per=${name}`,
            current: per === view.per,
          }))}
        />
      </div>
      {isEmpty ? (
        <EmptyState title={copy.emptyTitle} text={copy.emptyText} icon="chart-bar" level={2}>
          <ButtonLink href={publicSitePath(organisation)} icon="eye">
            {copy.look}
          </ButtonLink>
        </EmptyState>
      ) : (
        <>
          {view.answers.length === 0 ? null : <Answers view={view} />}
          {view.searched.length === 0 ? null : <Searched view={view} />}
          <Periods view={view} />
        </>
      )}
      <p class="vc-bestand een-stil een-klein">{copy.how}</p>
    </WorkbenchPage>
  );
};

/** Where the site stands, and what asks for attention first. */
const Opening = ({ view, views }: { readonly view: FiguresView; readonly views: number }) => {
  const first = standsOut(view.answers, view.searched);
  const read = copy.read(views, view.per);
  if (first === null) return `${read} ${copy.nothingOdd}`;
  if (first.what === 'unfound') return `${read} ${copy.notFound(first.words, first.times)}`;
  const { answer, share } = first;
  return (
    <>
      {read} <Title answer={answer} /> {copy.unclear(share, answer.clear + answer.notClear)}
    </>
  );
};

const periodName = (period: string): string => (period.length === 7 ? civilMonth(period) : civilDay(period));

const fileHref = ({ per }: FiguresView, what: 'perioden' | 'antwoorden' | 'zoekwoorden'): string =>
  `${figuresFilePath({})}?per=${per === 'day' ? 'dag' : 'maand'}&wat=${what}`;

const Periods = ({ view }: { readonly view: FiguresView }) => {
  const { periods, per } = view;
  const total = sumOf(periods);
  const ends = [periodName(periods[0]?.period ?? ''), periodName(periods.at(-1)?.period ?? '')] as const;
  const columns: readonly Column<PeriodFigures>[] = [
    { label: copy.period[per], rowHeader: true, cell: ({ period }) => periodName(period) },
    { label: copy.views, number: true, cell: ({ views }) => views },
    { label: copy.searches, number: true, cell: ({ searches }) => searches },
    { label: copy.withoutResult, number: true, cell: ({ withoutResult }) => withoutResult },
    { label: copy.clear, number: true, cell: ({ clear }) => clear },
    { label: copy.notClear, number: true, cell: ({ notClear }) => notClear },
  ];
  return (
    <Section id="perioden" title={copy.over[per]}>
      <div class="vc-figuren">
        <Bars
          id="gelezen"
          title={copy.views}
          described={copy.drawnViews(total.views)}
          bars={periods.map(({ views }) => ({ low: views, high: 0 }))}
          ends={ends}
          parts={null}
        />
        <Bars
          id="gezocht"
          title={copy.searches}
          described={copy.drawnSearches(total.searches, total.withoutResult)}
          bars={periods.map(({ searches, withoutResult }) => ({ low: searches - withoutResult, high: withoutResult }))}
          ends={ends}
          parts={[copy.found, copy.withoutResult]}
        />
      </div>
      <Disclosure summary={copy.table}>
        <Table
          caption={copy.table}
          hideCaption
          rows={periods.filter(hasVisits).toReversed()}
          columns={columns}
          foot={[copy.total, total.views, total.searches, total.withoutResult, total.clear, total.notClear]}
          scroll
        />
        {periods.every(hasVisits) ? null : <p class="een-stil een-klein">{copy.without[per]}</p>}
      </Disclosure>
      <p class="vc-bestand">
        <ButtonLink href={fileHref(view, 'perioden')} icon="download" small>
          {copy.file}
        </ButtonLink>
      </p>
    </Section>
  );
};

const hasVisits = ({ period: _, ...counts }: PeriodFigures): boolean =>
  Object.values(counts).some((count) => count > 0);

const Answers = ({ view }: { readonly view: FiguresView }) => (
  <Section id="antwoorden" title={copy.answers}>
    <Table
      caption={copy.answers}
      hideCaption
      rows={view.answers.slice(0, MOST_ANSWERS)}
      columns={[
        { label: copy.question, rowHeader: true, cell: (answer) => <Title answer={answer} /> },
        { label: copy.views, number: true, cell: ({ views }) => views },
        { label: copy.clear, number: true, cell: ({ clear }) => clear },
        { label: copy.notClear, number: true, cell: ({ notClear }) => notClear },
        { label: copy.share, number: true, cell: (answer) => copy.percent(shareClear(answer)) },
      ]}
    />
    {view.answers.length > MOST_ANSWERS ? <p>{copy.onlyMost(MOST_ANSWERS)}</p> : null}
    <p class="vc-bestand">
      <ButtonLink href={fileHref(view, 'antwoorden')} icon="download" small>
        {copy.fileOfAnswers}
      </ButtonLink>
    </p>
  </Section>
);

const Searched = ({ view }: { readonly view: FiguresView }) => (
  <Section id="zoekwoorden" title={copy.searched}>
    <Table
      caption={copy.searched}
      hideCaption
      rows={view.searched.slice(0, MOST_ANSWERS)}
      columns={[
        { label: copy.words, rowHeader: true, cell: ({ words }) => words },
        { label: copy.searches, number: true, cell: ({ searches }) => searches },
        { label: copy.withoutResult, number: true, cell: ({ withoutResult }) => withoutResult },
      ]}
    />
    <p class="een-stil een-klein">{copy.searchedHelp}</p>
    <p class="vc-bestand een-rij">
      <ButtonLink href={fileHref(view, 'zoekwoorden')} icon="download" small>
        {copy.fileOfWords}
      </ButtonLink>
      <a href={harvestPath({})}>{copy.unfound}</a>
    </p>
  </Section>
);

const Title = ({ answer: { item, title } }: { readonly answer: AnswerFigures }) =>
  title === '' ? copy.gone : <a href={questionPath({ item })}>{title}</a>;
