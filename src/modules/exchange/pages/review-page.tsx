import {
  Button,
  ButtonLink,
  EmptyState,
  type Frame,
  Icon,
  Notice,
  Pagination,
  PostForm,
  Steps,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { CalendarStanding, ReviewView } from '../model/review-view.ts';
import type { Brings } from '../model/what-comes.ts';
import { adoptionPath, type ImportPlace, newUploadPath, reviewPath, uploadPath } from '../paths.ts';
import { queryOf } from '../model/review-view.ts';
import { Destination, type DestinationChoice } from './destination.tsx';
import { LooseList } from './loose-list.tsx';
import { PieceCard, type PieceRefusal } from './piece-card.tsx';
import { type ReadBefore, ReadBeforeNotice } from './read-before.tsx';
import { type ReviewLinks, linksOf } from './review-links.ts';
import { ReviewStanding } from './review-standing.tsx';
import { SourcePaper } from './source-paper.tsx';

type ReviewPageProps = {
  readonly frame: Frame;
  readonly place: ImportPlace;
  readonly fileName: string;
  /** When it was read, or taken over; in words. */
  readonly moment: string;
  /** `waiting` to be taken over, `undone` after that was taken back, or `adopted`: then it is only there to look at. */
  readonly stage: 'waiting' | 'undone' | 'adopted';
  readonly mayEdit: boolean;
  /** Where the calendar of the programme is; null as long as there is none. */
  readonly calendarHref: string | null;
  readonly view: ReviewView;
  readonly brings: Brings;
  readonly destination: DestinationChoice;
  readonly calendar: CalendarStanding;
  /** The time the same file was read before; null when it is new, or was taken over by now. */
  readonly before: ReadBefore | null;
  readonly refusal: PieceRefusal | null;
};

/** Left the document, right what we made of it, doubt first. */
export const ReviewPage = (props: ReviewPageProps) => {
  const { frame, place, fileName, moment, stage, view, brings } = props;
  const links = linksOf(place, view);
  const lead = stage === 'adopted' ? copy.adoptedLead(moment) : copy.reviewLead(moment);
  return (
    <WorkbenchPage
      frame={frame}
      title={copy.reviewTitle}
      lead={
        <>
          {copy.from}
          <b>{fileName}</b>
          {lead}
        </>
      }
      actions={<PageActions {...props} />}
      crumbs={[{ label: copy.crumbImport, href: backPath(place) }]}
    >
      <Steps label={copy.stepsLabel} steps={copy.steps} current={stage === 'adopted' ? copy.steps.length : 1} />
      {stage === 'waiting' ? null : (
        <Notice kind="info">{stage === 'adopted' ? copy.adoptedNotice : copy.undoneNotice}</Notice>
      )}
      {props.before === null ? null : <ReadBeforeNotice before={props.before} place={place} mayEdit={props.mayEdit} />}
      {stage === 'adopted' || !props.mayEdit ? null : <Destination {...props} />}
      {stage === 'adopted' ? null : <ReviewStanding view={view} links={links} />}
      {stage === 'adopted' ? null : (
        <p class="een-klein een-stil im-zin">
          {copy.brings(brings)}{' '}
          {view.counts.open > 0 ? copy.openNote(view.counts.open) : copy.nothingOpen(view.hadDoubt)}
          {view.likelyAsked > 0 ? copy.mayAnswer(view.likelyAsked) : ''}
        </p>
      )}
      {stage === 'adopted' || props.calendar === 'read' ? null : (
        <Notice kind="warning" title={`${copy.calendar[props.calendar].title}.`}>
          {copy.calendar[props.calendar].text}
        </Notice>
      )}
      <een-brontekst class="im-raster">
        <Source view={view} links={links} />
        <Result {...props} links={links} />
      </een-brontekst>
    </WorkbenchPage>
  );
};

/** The field of a form that wants to be asked about what nobody looked at. */
export const ASKS = 'vraag';

/** Where uploading and earlier imports are. */
export const backPath = ({ programme }: ImportPlace): string =>
  programme === null ? newUploadPath({}) : uploadPath({ programme });

const PageActions = ({ place, stage, mayEdit, brings, calendarHref, view }: ReviewPageProps) => {
  const calendar =
    calendarHref === null ? null : (
      <ButtonLink href={calendarHref} kind="primary" icon="calendar">
        {copy.toCalendar}
      </ButtonLink>
    );
  if (stage === 'adopted') return calendar;
  if (!mayEdit) return null;
  return (
    <>
      <ButtonLink href={backPath(place)}>{copy.later}</ButtonLink>
      {brings.all === 0 ? null : (
        <PostForm action={adoptionPath(place)} class="een-postknop">
          {view.counts.open > 0 ? <input type="hidden" name={ASKS} value="ja" /> : null}
          <Button kind="primary" icon="check">
            {copy.adopt(brings)}
          </Button>
        </PostForm>
      )}
    </>
  );
};

const Source = ({ view, links }: { readonly view: ReviewView; readonly links: ReviewLinks }) => (
  <section class="im-bron" aria-labelledby="bron">
    <div class="im-koprij">
      <h2 id="bron">{copy.inDocument}</h2>
      {view.sheets > 1 ? <SheetSwitch view={view} links={links} /> : null}
    </div>
    <p class="een-klein een-stil im-hint">{copy.paperHint}</p>
    <SourcePaper sheet={view.sheet} marks={view.marks} cardHref={links.card} />
  </section>
);

const SheetSwitch = ({ view, links }: { readonly view: ReviewView; readonly links: ReviewLinks }) => {
  const { sheet } = view.address;
  return (
    <>
      <span class="een-stil een-klein">{copy.sheetOf(sheet, view.sheets)}</span>
      <span class="een-rij een-uit">
        {sheet > 1 ? (
          <ButtonLink
            small
            icon="chevron-left"
            href={`${links.at({ sheet: sheet - 1 })}#bron`}
            accessibleName={copy.previousSheet}
          />
        ) : null}
        {sheet < view.sheets ? (
          <ButtonLink
            small
            icon="chevron-right"
            href={`${links.at({ sheet: sheet + 1 })}#bron`}
            accessibleName={copy.nextSheet}
          />
        ) : null}
      </span>
    </>
  );
};

const Result = ({ view, place, mayEdit, stage, refusal, links }: ReviewPageProps & { readonly links: ReviewLinks }) => {
  const { address } = view;
  const isDoubtFirst = address.order === 'doubt';
  const { audiences, farFrom, asking } = view;
  const card = { place, links, mayEdit: mayEdit && stage !== 'adopted', refusal, audiences, farFrom, asking };
  return (
    <section aria-labelledby="res" class="im-res">
      <div class="im-koprij">
        <h2 id="res">{copy.inPlan}</h2>
        <a
          class={`een-filter een-uit${isDoubtFirst ? ' een-filter--aan' : ''}`}
          aria-current={isDoubtFirst ? 'true' : undefined}
          href={`${links.at({ order: isDoubtFirst ? 'document' : 'doubt', page: 1 })}#res`}
        >
          {isDoubtFirst ? <Icon name="check" /> : null}
          {copy.doubtFirst}
        </a>
      </div>
      {view.pieces.length === 0 ? (
        <EmptyState title={copy.nothingTitle} text={copy.nothingText} icon="file-text" />
      ) : (
        <ol class="im-lijst">
          {view.pieces.map((piece) => (
            <PieceCard piece={piece} isOpen={address.open === piece.number} {...card} />
          ))}
        </ol>
      )}
      <Pagination
        page={address.page}
        pages={view.pages}
        path={reviewPath(place) + queryOf({ ...address, open: null, page: 1 })}
      />
      {view.loose.length > 0 ? <LooseList pieces={view.loose} open={address.open} {...card} /> : null}
    </section>
  );
};
