import { ButtonLink, EmptyState, type Frame, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { type ExportFormat, type ExportRefusal, refusalWords } from '../export/index.ts';

type NoFilePageProps = {
  readonly frame: Frame;
  readonly reason: ExportRefusal;
  readonly format: ExportFormat;
  readonly backHref: string;
  readonly sheetHref: string;
  readonly printHref: string;
};

/** Why the file did not come, and what can be had instead. */
export const NoFilePage = ({ frame, reason, format, backHref, sheetHref, printHref }: NoFilePageProps) => {
  const { why, advice } = refusalWords(reason, format);
  return (
    <WorkbenchPage frame={frame} title={copy.exportTitle}>
      <EmptyState title={why} text={advice} level={2} icon="alert-circle">
        <ButtonLink href={backHref} kind="primary">
          {copy.backToExport}
        </ButtonLink>
        {reason === 'busy' ? null : (
          <>
            <ButtonLink href={sheetHref} icon="file-type-xls" download>
              {copy.get(copy.format.xlsx.label)}
            </ButtonLink>
            <ButtonLink href={printHref} icon="printer">
              {copy.printOpen}
            </ButtonLink>
          </>
        )}
      </EmptyState>
    </WorkbenchPage>
  );
};
