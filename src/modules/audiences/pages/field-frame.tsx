import type { PropsWithChildren } from 'hono/jsx';
import { ButtonLink, EmptyState, type Frame, ViewSwitch, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { type AudienceField, FIELD_VIEWS, type FieldView } from '../model/field-view.ts';
import { fieldPath, fieldTablePath, influencePath, newAudiencePath } from '../paths.ts';
import { InsightNotice } from './insight-notice.tsx';

export type FieldPageProps = { readonly frame: Frame; readonly field: AudienceField };
export const VIEW_PATHS = { rings: fieldPath, influence: influencePath, table: fieldTablePath } as const;
const ICONS = { rings: 'chart-circles', influence: 'layout-grid', table: 'table' } as const;

/** The views of the field of influence share their head, their switch and what there is to notice. */
export const FieldFrame = ({
  frame,
  field,
  view,
  children,
}: PropsWithChildren<FieldPageProps & { readonly view: FieldView }>) => {
  const at = { programme: field.programme };
  const views = FIELD_VIEWS.map((each) => ({
    label: copy.field[each],
    href: VIEW_PATHS[each](at),
    icon: ICONS[each],
    current: each === view,
  }));
  const isEmpty = field.audiences.length === 0;
  return (
    <WorkbenchPage
      frame={frame}
      title={copy.field.title}
      lead={view === 'influence' ? copy.field.leadInfluence : copy.field.lead}
      actions={
        isEmpty ? undefined : (
          <>
            <ViewSwitch label={copy.field.view} views={views} />
            {field.mayEdit ? (
              <ButtonLink href={newAudiencePath(at)} kind="primary" icon="plus">
                {copy.field.add}
              </ButtonLink>
            ) : null}
          </>
        )
      }
    >
      {isEmpty ? (
        <NoAudiences field={field} />
      ) : (
        <>
          {view === 'rings' ? null : <InsightNotice field={field} view={view} />}
          {children}
        </>
      )}
    </WorkbenchPage>
  );
};

/** Instead of a view when the plan has no audiences yet. */
export const NoAudiences = ({ field }: { readonly field: AudienceField }) => (
  <EmptyState title={copy.empty.title} text={copy.empty.text} level={2} icon="users-group">
    {field.mayEdit ? (
      <ButtonLink href={newAudiencePath({ programme: field.programme })} kind="primary" icon="plus">
        {copy.empty.add}
      </ButtonLink>
    ) : null}
  </EmptyState>
);
