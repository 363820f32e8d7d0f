import { ConfirmPage, type Frame, Steps } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { Piece } from '../model/piece.ts';
import type { Brings } from '../model/what-comes.ts';
import { orderPieces, pagesOfPieces } from '../model/review.ts';
import { queryOf } from '../model/review-view.ts';
import { adoptionPath, type ImportPlace, reviewPath } from '../paths.ts';
import { titleOfPiece } from './piece-facts.tsx';
import { backPath } from './review-page.tsx';

type Props = {
  readonly frame: Frame;
  readonly place: ImportPlace;
  readonly pieces: readonly Piece[];
  readonly brings: Brings;
};

const MOST = 20;

/** Asks once, when there is doubt that nobody looked at: which pieces, with the way to each. */
export const DoubtsPage = ({ frame, place, pieces, brings }: Props) => {
  const ordered = orderPieces(pieces, 'doubt');
  const pages = pagesOfPieces(ordered);
  const open = ordered.filter(({ state }) => state === 'open');
  const cardPath = (number: number) =>
    `${reviewPath(place)}${queryOf({ order: 'doubt', page: pages.get(number) ?? 1, sheet: 1, open: null })}#t${number}`;
  return (
    <ConfirmPage
      frame={frame}
      title={copy.doubtsTitle(open.length)}
      crumbs={[
        { label: copy.crumbImport, href: backPath(place) },
        { label: copy.crumbReview, href: reviewPath(place) },
      ]}
      action={adoptionPath(place)}
      confirmLabel={copy.adoptAnyway(brings)}
      cancelHref={reviewPath(place)}
      cancelLabel={copy.lookFirst}
    >
      <Steps label={copy.stepsLabel} steps={copy.steps} current={2} />
      <p>{copy.doubtsText(open.length)}</p>
      <ul>
        {open.slice(0, MOST).map(({ number, body }) => (
          <li>
            <a href={cardPath(number)}>{titleOfPiece(body)}</a> <span class="een-stil">({copy.kinds[body.kind]})</span>
          </li>
        ))}
        {open.length > MOST ? <li>{copy.moreDoubts(open.length - MOST)}</li> : null}
      </ul>
    </ConfirmPage>
  );
};
