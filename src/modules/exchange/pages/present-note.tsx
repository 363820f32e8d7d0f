import { Label, PostButton } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { type Piece, PRESENT_WAYS, type Present, type PresentWay } from '../model/piece.ts';
import { type ImportPlace, presentPath } from '../paths.ts';
import type { ReviewLinks } from './review-links.ts';

type NoteProps = {
  readonly piece: Piece;
  readonly place: ImportPlace;
  readonly links: ReviewLinks;
  readonly mayEdit: boolean;
  readonly title: string;
};

/** What the programme has already under this name, what happens to it, and the other ways. */
export const PresentNote = ({ piece, place, links, mayEdit, title }: NoteProps) => {
  const { present } = piece;
  if (present === null || piece.state === 'out') return null;
  return (
    <div class="im-al">
      <p>
        {sentenceOf(present)}
        {present.differs.length > 0
          ? ` ${copy.presentDiffers(present.differs.map(fieldName), present.way === 'add')}`
          : ''}
      </p>
      {mayEdit ? (
        <div class="im-al__keuzes">
          {waysOf(present).map((way) => (
            <PostButton
              small
              kind="quiet"
              action={presentPath({ ...place, piece: piece.number }) + links.queryOf(piece)}
              fields={{ manier: way }}
              label={labelOf(piece, way)}
              accessibleName={copy.presentNamed(labelOf(piece, way), title)}
            />
          ))}
        </div>
      ) : null}
    </div>
  );
};

/** Beside the kind of a piece that is in the programme already. */
export const PresentLabel = () => <Label icon="circle-check">{copy.presentLabel}</Label>;

const fieldName = (field: string): string => {
  const names: Readonly<Record<string, string>> = copy.fieldNames;
  return (names[field] ?? copy.otherField).toLowerCase();
};

function sentenceOf({ way, brings }: Present): string {
  if (way === 'fill') return copy.presentFill(brings.map(fieldName));
  return way === 'skip' ? copy.presentSkip : copy.presentAdd;
}

const waysOf = ({ way, brings }: Present): PresentWay[] =>
  PRESENT_WAYS.filter((other) => other !== way && (other !== 'fill' || brings.length > 0));

const labelOf = ({ body }: Piece, way: PresentWay): string =>
  way === 'add' && (body.kind === 'message' || body.kind === 'accent') ? copy.presentWays.under : copy.presentWays[way];
