import { formatSpan } from '#kernel/fuzzy-date/index.ts';
import {
  ActionRow,
  Button,
  ButtonLink,
  classNames,
  type Confidence,
  ConfidenceMark,
  ErrorSummary,
  type FieldError,
  FieldStack,
  Label,
  PostButton,
  PostForm,
  Select,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { askOf } from '../model/ask.ts';
import type { OtherDays } from '../model/far-date.ts';
import { MOVABLE_KINDS } from '../model/move-piece.ts';
import type { Piece } from '../model/piece.ts';
import type { SameQuestions } from '../model/same-question.ts';
import { formOfPiece, type ShownField } from '../model/piece-form.ts';
import {
  answerPath,
  approvalPath,
  dateReadingPath,
  type ImportPlace,
  kindPath,
  omissionPath,
  piecePath,
  resetPath,
} from '../paths.ts';
import { PieceFacts, PieceLine, readingOfPiece, titleOfPiece } from './piece-facts.tsx';
import { PresentLabel, PresentNote } from './present-note.tsx';
import { PieceFields } from './piece-fields.tsx';
import { PieceQuestion } from './piece-question.tsx';
import type { ReviewLinks } from './review-links.ts';
import { numberLook } from './source-paper.tsx';

/** What was refused about one piece, with what was typed. */
export type PieceRefusal = {
  readonly number: number;
  readonly errors: readonly FieldError[];
  readonly fields: readonly ShownField[] | null;
  /** What was typed beside the answers to a question; '' when nothing was. */
  readonly typed: string;
};

export type CardProps = {
  readonly piece: Piece;
  readonly place: ImportPlace;
  readonly links: ReviewLinks;
  readonly isOpen: boolean;
  /** False once the import was taken over, or for somebody who may only look. */
  readonly mayEdit: boolean;
  readonly refusal: PieceRefusal | null;
  /** Names of the audiences that were recognised, to choose from. */
  readonly audiences: readonly string[];
  /** Between which days the others lie when a piece falls far outside them. */
  readonly farFrom: (piece: Piece) => OtherDays | null;
  /** The pieces that one answer settles, of which only the first is asked. */
  readonly asking: SameQuestions;
};

const LEVELS = { certain: 3, probable: 2, doubt: 1 } as const satisfies Record<Piece['confidence'], Confidence>;

/** One piece: what it is, how sure that is, what we ask about it, and what one can do with it. */
export const PieceCard = (props: CardProps) => {
  const { piece, isOpen, mayEdit } = props;
  const ask = mayEdit && !isOpen && piece.state !== 'known' ? askOf(piece) : null;
  const asksHere = ask !== null && props.asking(piece)[0] === piece;
  return (
    <li
      id={`t${piece.number}`}
      class={classNames('im-kaart', asksHere && 'is-open', piece.state === 'out' && 'im-kaart--uit')}
    >
      <SourceNumber {...props} />
      <div class="im-inh">
        <p class="im-soort">
          {kindOf(piece)} <Standing piece={piece} />
        </p>
        <h3>{titleOfPiece(piece.body)}</h3>
      </div>
      {piece.state === 'out' || isOpen ? null : (
        <div class="im-rest-inh">
          {piece.state === 'open' || piece.body.kind === 'programme' ? (
            <PieceFacts body={piece.body} />
          ) : (
            <PieceLine body={piece.body} />
          )}
          <PresentNote {...props} title={titleOfPiece(piece.body)} />
          {piece.state === 'known' ? null : <FarDate {...props} />}
          {ask ? <Question {...props} /> : null}
        </div>
      )}
      {mayEdit && !isOpen ? <CardActions {...props} /> : null}
      {isOpen && mayEdit ? <EditForm {...props} /> : null}
    </li>
  );
};

export const SourceNumber = ({ piece, links }: Pick<CardProps, 'piece' | 'links'>) => {
  const href = links.source(piece);
  const look = classNames('im-nr', numberLook(piece));
  if (href === undefined)
    return (
      <span class={look}>
        <span class="een-vh">{copy.numberOnly(piece.number)}</span>
        <span aria-hidden="true">{piece.number}</span>
      </span>
    );
  return (
    <a class={look} href={href} aria-label={copy.toSource(piece.number)}>
      {piece.number}
    </a>
  );
};

/** A warning where the date lies far from the others: most often a wrong year. */
const FarDate = ({ piece, farFrom }: CardProps) => {
  const others = farFrom(piece);
  if (others === null) return null;
  return (
    <p class="een-klein im-regel">
      <Label tone="warning" icon="alert-triangle">
        {copy.farLabel}
      </Label>{' '}
      {copy.farDate(formatSpan(others.first, others.last))}
    </p>
  );
};

/** What it is; a milestone by its own name, for on its lane it is no activity. */
const kindOf = ({ body }: Piece): string =>
  body.kind === 'activity' && body.value.kind === 'milestone' ? copy.optionNames.milestone : copy.kinds[body.kind];

const Standing = ({ piece }: { readonly piece: Piece }) => {
  if (piece.present && piece.state !== 'out') return <PresentLabel />;
  if (piece.state === 'checked')
    return (
      <Label tone="positive" icon="check">
        {copy.checked}
      </Label>
    );
  if (piece.state === 'out') return <Label icon="ban">{copy.leftOut}</Label>;
  return <ConfidenceMark level={LEVELS[piece.confidence]} />;
};

const Question = ({ piece, place, links, refusal, asking }: CardProps) => {
  const ask = askOf(piece);
  if (!ask || piece.state === 'checked' || piece.state === 'known') return null;
  const [first = piece, ...others] = asking(piece);
  if (first !== piece)
    return (
      <p class="een-klein een-stil im-regel">
        {copy.askedAt[0]}
        <a href={links.card(first)}>{copy.askedAt[1](first.number)}</a>.
      </p>
    );
  const refused = refusal?.number === piece.number && refusal.fields === null ? refusal : null;
  return (
    <PieceQuestion
      number={piece.number}
      ask={ask}
      others={others.length}
      action={answerPath({ ...place, piece: piece.number }) + links.queryOf(piece)}
      readerPath={dateReadingPath({ ...place, piece: piece.number })}
      typed={refused?.typed ?? ''}
      error={refused?.errors[0]}
    />
  );
};

const CardActions = ({ piece, place, links }: CardProps) => {
  const title = titleOfPiece(piece.body);
  const at = { ...place, piece: piece.number };
  const button = { small: true, kind: 'quiet' } as const;
  if (piece.state === 'out') {
    return (
      <div class="im-doen">
        <PostButton
          {...button}
          action={resetPath(at) + links.queryOf(piece)}
          label={copy.putBack}
          accessibleName={copy.putBackNamed(title)}
        />
      </div>
    );
  }
  return (
    <div class="im-doen">
      {piece.state === 'open' && !askOf(piece) ? (
        <PostButton
          {...button}
          action={approvalPath(at) + links.queryOf(piece)}
          label={copy.fine}
          accessibleName={copy.fineNamed(title)}
        />
      ) : null}
      <ButtonLink
        {...button}
        href={`${links.at({ open: piece.number })}#t${piece.number}`}
        accessibleName={copy.editNamed(title)}
      >
        {copy.edit}
      </ButtonLink>
      {piece.body.kind === 'programme' || piece.state === 'known' ? null : (
        <PostButton
          {...button}
          action={omissionPath(at) + links.queryOf(piece)}
          label={copy.omit}
          accessibleName={copy.omitNamed(title)}
        />
      )}
    </div>
  );
};

const EditForm = ({ piece, place, links, refusal, audiences }: CardProps) => {
  const at = { ...place, piece: piece.number };
  const own = refusal?.number === piece.number ? refusal : null;
  const errors = own?.errors ?? [];
  const isMovable = piece.body.kind !== 'programme';
  return (
    <div class="im-form">
      <PostForm action={piecePath(at) + links.queryOf(piece)}>
        <ErrorSummary errors={errors} />
        <FieldStack>
          <PieceFields
            fields={own?.fields ?? formOfPiece(piece.body).fields}
            errors={errors}
            audiences={audiences}
            reading={own ? undefined : readingOfPiece(piece.body)}
            readerPath={dateReadingPath(at)}
          />
          <ActionRow>
            <Button kind="plain">{copy.save}</Button>
            <a href={`${links.at({})}#t${piece.number}`}>{copy.stop}</a>
          </ActionRow>
        </FieldStack>
      </PostForm>
      {isMovable ? (
        <PostForm action={kindPath(at) + links.queryOf(piece)} class="im-anders">
          <Select
            name="soort"
            label={copy.moveTo}
            help={copy.moveHelp}
            value={piece.body.kind}
            empty={null}
            options={[...new Set([piece.body.kind, ...MOVABLE_KINDS])].map((value) => ({
              value,
              label: copy.kinds[value],
            }))}
          />
          <Button small>{copy.move}</Button>
        </PostForm>
      ) : null}
      <ActionRow>
        {piece.state === 'checked' || piece.body.kind !== piece.recognisedAs ? (
          <PostButton
            small
            kind="quiet"
            icon="arrow-back-up"
            action={resetPath(at) + links.queryOf(piece)}
            label={copy.reset}
          />
        ) : null}
        {isMovable ? (
          <PostButton
            small
            kind="quiet"
            icon="ban"
            action={omissionPath(at) + links.queryOf(piece)}
            label={copy.omit}
          />
        ) : null}
      </ActionRow>
    </div>
  );
};
