import type { Matrix } from '#kernel/plan.ts';
import { Icon, PostButton, Section } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { placeCrosses } from '../model/place-crosses.ts';
import { matrixMergePath, matrixPath, newMatrixPath } from '../paths.ts';
import type { ChannelsView } from './channels-page.tsx';
import { ImportedMatrixTable } from './matrix-tables.tsx';

/** The tables of crosses that came with a plan, to take over, change or remove. */
export const ImportedMatrices = ({ view }: { readonly view: ChannelsView }) => {
  const add = view.mayEdit ? <p class="pl-erbij"><a href={newMatrixPath({ programme: view.programme })}><Icon name="plus" />{copy.addMatrix}</a></p> : null;
  if (view.matrices.length === 0) return add;
  return (
    <Section id="ingelezen" title={copy.importedSection}>
      <p class="een-stil">{copy.importedLead}</p>
      {view.matrices.map((matrix) => <Imported view={view} matrix={matrix} />)}
      {add}
    </Section>
  );
};

const Imported = ({ view: { programme, matrix: ours, mayEdit }, matrix }: { readonly view: ChannelsView; readonly matrix: Matrix }) => {
  const title = matrix.title ?? copy.imported;
  const { additions, placed, total } = placeCrosses(matrix, ours.audiences);
  const { id } = matrix;
  return (
    <div class="pl-rest" id={`tabel-${id}`}>
      <h3 class="pl-sub">{title}</h3>
      <ImportedMatrixTable matrix={matrix} />
      {mayEdit && id !== undefined ? (
        <div class="een-rij een-acties">
          <span class="een-stil een-klein">{additions.size > 0 || placed === 0 ? copy.canPlace(placed, total) : copy.allTaken}</span>
          {additions.size > 0 ? (
            <PostButton action={matrixMergePath({ programme, item: id })} label={copy.takeOver} accessibleName={copy.takeOverOf(title)} icon="git-merge" small />
          ) : null}
          <a href={matrixPath({ programme, item: id })} aria-label={copy.editOf(title)}>{copy.edit}</a>
        </div>
      ) : null}
    </div>
  );
};
