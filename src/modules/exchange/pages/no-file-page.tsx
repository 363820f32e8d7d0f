import { ButtonLink, EmptyState, type Frame, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';

type NoFilePageProps = {
  readonly frame: Frame;
  readonly why: string;
  readonly advice: string;
  /** False where waiting is all that helps. */
  readonly offersOthers: boolean;
  readonly backHref: string;
  readonly sheetHref: string;
  readonly printHref: string;
};

/** Why the file did not come, and what can be had instead. */
export const NoFilePage = (props: NoFilePageProps) => {
  const { frame, why, advice, offersOthers, backHref, sheetHref, printHref } = props;
  return (
    <WorkbenchPage frame={frame} title={copy.exportTitle}>
      <EmptyState title={why} text={advice} level={2} icon="alert-circle">
        <ButtonLink href={backHref} kind="primary">
          {copy.backToExport}
        </ButtonLink>
        {offersOthers ? (
          <>
            <ButtonLink href={sheetHref} icon="file-type-xls" download>
              {copy.get(copy.format.xlsx)}
            </ButtonLink>
            <ButtonLink href={printHref} icon="printer">
              {copy.printOpen}
            </ButtonLink>
          </>
        ) : null}
      </EmptyState>
    </WorkbenchPage>
  );
};
