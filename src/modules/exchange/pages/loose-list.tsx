import { ButtonLink, PostButton } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { Piece } from '../model/piece.ts';
import { wordsOfPiece } from '../model/piece-words.ts';
import { kindPath, omissionPath, resetPath } from '../paths.ts';
import { type CardProps, PieceCard, SourceNumber } from './piece-card.tsx';
import { PresentLabel, PresentNote } from './present-note.tsx';

type Props = Omit<CardProps, 'piece' | 'isOpen'> & { readonly pieces: readonly Piece[]; readonly open: number | null };

const LONGEST = 300;
const CHOICES = ['section', 'activity'] as const;

/** Text that found no place, each with the places it can get. */
export const LooseList = ({ pieces, open, ...rest }: Props) => (
  <div id="rest" class="im-rest">
    <h3>
      {copy.loose} <span class="een-stil">({pieces.length})</span>
    </h3>
    <p class="een-klein een-stil">{copy.looseNote}</p>
    <ul>
      {pieces.map((piece) =>
        piece.number === open && rest.mayEdit ? (
          <PieceCard piece={piece} isOpen {...rest} />
        ) : (
          <LooseRow piece={piece} {...rest} />
        ),
      )}
    </ul>
  </div>
);

type RowProps = Omit<CardProps, 'isOpen'>;

const LooseRow = ({ piece, place, links, mayEdit }: RowProps) => {
  const { title, texts } = wordsOfPiece(piece.body);
  const at = { ...place, piece: piece.number };
  const button = { small: true, kind: 'quiet' } as const;
  return (
    <li id={`t${piece.number}`} class={piece.state === 'out' ? 'im-kaart--uit' : undefined}>
      <SourceNumber piece={piece} links={links} />
      <span>
        {title.length > LONGEST ? `${title.slice(0, LONGEST)}…` : title}
        {texts[0] ? <span class="een-stil een-klein"> · {texts[0]}</span> : null}{' '}
        {piece.present && piece.state !== 'out' ? <PresentLabel /> : null}
      </span>
      {piece.state === 'known' ? (
        <PresentNote
          piece={piece}
          place={place}
          links={links}
          mayEdit={mayEdit}
          title={copy.numberOnly(piece.number)}
        />
      ) : !mayEdit ? null : piece.state === 'out' ? (
        <div class="im-doen">
          <PostButton
            {...button}
            action={resetPath(at) + links.queryOf(piece)}
            label={copy.putBack}
            accessibleName={copy.looseNamed(copy.putBack, piece.number)}
          />
        </div>
      ) : (
        <div class="im-doen">
          {CHOICES.map((kind) => (
            <PostButton
              {...button}
              action={kindPath(at) + links.queryOf(piece)}
              fields={{ soort: kind }}
              label={copy.looseChoices[kind]}
              accessibleName={copy.looseNamed(copy.looseChoices[kind], piece.number)}
            />
          ))}
          <ButtonLink
            {...button}
            href={`${links.at({ open: piece.number })}#t${piece.number}`}
            accessibleName={copy.looseNamed(copy.edit, piece.number)}
          >
            {copy.edit}
          </ButtonLink>
          <PostButton
            {...button}
            action={omissionPath(at) + links.queryOf(piece)}
            label={copy.omit}
            accessibleName={copy.looseNamed(copy.omit, piece.number)}
          />
        </div>
      )}
    </li>
  );
};
