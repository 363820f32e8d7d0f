import type { Matrix } from '#kernel/plan.ts';
import { audienceMatcher } from '#modules/audiences/index.ts';
import { Icon, PostButton, Section } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { placeCrosses } from '../model/place-crosses.ts';
import { matrixMergePath, matrixPath, newMatrixPath } from '../paths.ts';
import type { ChannelsView } from './channels-view.ts';
import { ImportedMatrixTable } from './matrix-tables.tsx';

/** The tables of crosses that came with a plan, to take over, change or remove. */
export const ImportedMatrices = ({ view }: { readonly view: ChannelsView }) => {
  const add = view.mayEdit ? (
    <p class="pl-erbij">
      <a href={newMatrixPath({ programme: view.programme })}>
        <Icon name="plus" />
        {copy.addMatrix}
      </a>
    </p>
  ) : null;
  if (view.matrices.length === 0) return add;
  return (
    <Section id="ingelezen" title={copy.importedSection}>
      <p class="een-stil">{copy.importedLead}</p>
      {view.matrices.map((matrix, index) => (
        <Imported view={view} matrix={matrix} number={index + 1} />
      ))}
      {add}
    </Section>
  );
};

type ImportedProps = { readonly view: ChannelsView; readonly matrix: Matrix; readonly number: number };

const Imported = ({ view: { programme, matrix: ours, mayEdit }, matrix, number }: ImportedProps) => {
  const title = matrix.title ?? copy.imported;
  const { additions, placed, total } = placeCrosses(matrix, ours.audiences, audienceMatcher(ours.audiences).match);
  const { id } = matrix;
  return (
    <div class="pl-rest" id={`tabel-${id}`}>
      <h3 class="pl-sub">{title}</h3>
      <ImportedMatrixTable matrix={matrix} number={number} />
      {mayEdit && id !== undefined ? (
        <div class="een-rij een-acties">
          <span class="een-stil een-klein">
            {additions.size > 0 || placed === 0 ? copy.canPlace(placed, total) : copy.allTaken}
          </span>
          {additions.size > 0 ? (
            <PostButton
              action={matrixMergePath({ programme, item: id })}
              label={copy.takeOver}
              accessibleName={copy.takeOverOf(title)}
              icon="git-merge"
              small
            />
          ) : null}
          <a href={matrixPath({ programme, item: id })} aria-label={copy.editOf(title)}>
            {copy.edit}
          </a>
        </div>
      ) : null}
    </div>
  );
};
