import { ButtonLink } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import type { Frame } from '#ui/frame.ts';
import { WorkbenchPage } from '#ui/workbench-page.tsx';
import { copy } from '../copy.nl.ts';
import { newProgrammePath, overviewPath } from '../paths.ts';

type ListedProgramme = {
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly changedOn: string;
};
type Props = { readonly frame: Frame; readonly programmes: readonly ListedProgramme[] };

/** All programmes of the organisation, the last changed first. */
export const ProgrammeListPage = ({ frame, programmes }: Props) => (
  <WorkbenchPage
    frame={frame}
    title={copy.listTitle}
    lead={copy.listLead(programmes.length)}
    actions={
      <>
        <ButtonLink href="/inlezen" icon="file-import">
          {copy.read}
        </ButtonLink>
        <ButtonLink href={newProgrammePath({})} kind="primary" icon="plus">
          {copy.newTitle}
        </ButtonLink>
      </>
    }
  >
    {programmes.length === 0 ? <EmptyState title={copy.emptyTitle} text={copy.emptyText} level={2} /> : null}
    <ul class="een-lijst">
      {programmes.map((programme) => (
        <li>
          <a href={overviewPath({ programme: programme.id })}>
            <b>{programme.name}</b>
          </a>
          <p class="een-stil">{[programme.owner, copy.changedOn(programme.changedOn)].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ul>
  </WorkbenchPage>
);
