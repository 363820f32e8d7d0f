import { describePeriod, formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import type { Programme } from '#kernel/plan.ts';
import { newSectionPath } from '#modules/plans/index.ts';
import { ButtonLink, EmptyState, type Frame, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { exportPath, importPath } from '../paths.ts';
import { Chapter } from './chapter.tsx';
import { Contents } from './contents.tsx';
import { MissingParts } from './missing-parts.tsx';
import type { PlanView } from './plan-view.ts';

/** The whole plan as one document: contents left, text in the middle, remarks right. */
export const PlanPage = ({ frame, view }: { readonly frame: Frame; readonly view: PlanView }) => (
  <WorkbenchPage
    frame={frame}
    title={copy.title}
    lead={leadOf(view.programme) || undefined}
    actions={
      view.blocks.length > 0 ? (
        <>
          <ButtonLink href={importPath({ programme: view.programme.id })} icon="file-import">
            {copy.importPlan}
          </ButtonLink>
          <ButtonLink href={exportPath({ programme: view.programme.id })} icon="file-export">
            {copy.exportPlan}
          </ButtonLink>
        </>
      ) : undefined
    }
  >
    {view.blocks.length === 0 ? (
      <>
        <EmptyState title={copy.emptyTitle} text={copy.emptyText} level={2} icon="file-text">
          <ButtonLink href={importPath({ programme: view.programme.id })} kind="primary" icon="file-import">
            {copy.importPlan}
          </ButtonLink>
          <ButtonLink href={`${newSectionPath({ programme: view.programme.id })}?soort=occasion`} icon="pencil">
            {copy.ownText}
          </ButtonLink>
        </EmptyState>
        <MissingParts view={{ ...view, remarks: { ...view.remarks, loose: [] } }} />
      </>
    ) : (
      <div class="pl-raster">
        <Contents view={view} />
        <div class="pl-doc">
          {view.blocks.map((block, index) => (
            <Chapter view={view} block={block} findings={view.remarks.byBlock[index] ?? []} />
          ))}
          <MissingParts view={view} />
        </div>
      </div>
    )}
  </WorkbenchPage>
);

function leadOf(programme: Programme): string {
  const { documentVersion, documentDate, client, owner, participants } = programme;
  const period = describePeriod(programme);
  return copy.lead([
    ...(documentVersion ? [copy.version(documentVersion)] : []),
    ...(documentDate ? [copy.dated(formatDayPlain(documentDate))] : []),
    ...(client ? [copy.client(client)] : []),
    ...(owner ? [copy.owner(owner)] : []),
    ...(participants.length > 0 ? [copy.participants(participants)] : []),
    ...(period === '' ? [] : [copy.period(period)]),
  ]);
}
