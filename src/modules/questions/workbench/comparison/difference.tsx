import {
  type Body,
  compareVersions,
  type Passage,
  passageDifference,
  type Piece,
  type Run,
} from '#modules/library/index.ts';
import { copy } from '../copy.nl.ts';

/** Words that stayed, went and came; read aloud as such. */
export const Runs = ({ runs }: { readonly runs: readonly Run[] }) => (
  <>
    {runs.map(({ kind, text }) => {
      if (kind === 'kept') return text;
      if (kind === 'removed')
        return (
          <del>
            <span class="een-vh">{copy.compare.removed} </span>
            {text}
          </del>
        );
      return (
        <ins>
          <span class="een-vh">{copy.compare.added} </span>
          {text}
        </ins>
      );
    })}
  </>
);

/** What changed from one passage to the other. */
export const PassageChange = ({ from, to }: { readonly from: Passage | null; readonly to: Passage | null }) => (
  <p class="vb-diff">
    <Runs runs={passageDifference(from, to)} />
  </p>
);

/** The passages of the second text that the first did not say so, the question above its answer, as it is read. */
export function changedPieces(from: Body, to: Body): readonly Piece[] {
  const texts = [...compareVersions(from, to)];
  const inOrder = texts.toSorted(([one], [other]) => Number(other === 'question') - Number(one === 'question'));
  return inOrder.flatMap(([, { pieces }]) => pieces).filter(({ state }) => state !== 'unchanged');
}

/** A text of which nothing was there before: all of it, as it is. */
export const WholeBody = ({ body }: { readonly body: Body }) => (
  <>
    {changedPieces({}, body).map(({ newBase }) => (
      <PassageChange from={newBase} to={newBase} />
    ))}
  </>
);

/** What changed from one text to the other, passage by passage. */
export const BodyChange = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <>
    {pieces.map(({ oldBase, newBase }) => (
      <PassageChange from={oldBase} to={newBase} />
    ))}
  </>
);
