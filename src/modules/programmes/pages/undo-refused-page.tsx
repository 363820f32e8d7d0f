import { ButtonLink } from '#ui/button/button.tsx';
import type { Frame } from '#ui/frame.ts';
import { WorkbenchPage } from '#ui/workbench-page.tsx';
import { copy } from '../copy.nl.ts';
import { historyPath } from '../paths.ts';

type Props = { readonly frame: Frame; readonly programme: string; readonly reason: string };

/** Why an action could not be taken back, and where to look. */
export const UndoRefusedPage = ({ frame, programme, reason }: Props) => (
  <WorkbenchPage frame={frame} title={copy.undoTitle} lead={reason} narrow>
    <ButtonLink href={historyPath({ programme })} icon="history">
      {copy.toHistory}
    </ButtonLink>
  </WorkbenchPage>
);
