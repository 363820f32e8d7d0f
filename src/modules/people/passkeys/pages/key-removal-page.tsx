import { ConfirmPage } from '#ui/confirm-page.tsx';
import type { Frame } from '#ui/frame.ts';
import { WorkbenchPage } from '#ui/workbench-page.tsx';
import { accountPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import { passkeyRemovalPath } from '../paths.ts';

type KeyRemovalPageProps = {
  readonly frame: Frame;
  readonly passkey: { readonly id: string; readonly name: string };
  /** It is the only way in that is left. */
  readonly isLast: boolean;
};

/** Asks before a passkey is removed, and says why when it may not be. */
export const KeyRemovalPage = ({ frame, passkey, isLast }: KeyRemovalPageProps) =>
  isLast ? (
    <WorkbenchPage frame={frame} title={copy.lastTitle} lead={copy.lastLead} narrow>
      <p>
        <a href={accountPath({})}>{copy.back}</a>
      </p>
    </WorkbenchPage>
  ) : (
    <ConfirmPage
      frame={frame}
      title={copy.removeTitle(passkey.name)}
      action={passkeyRemovalPath({ passkey: passkey.id })}
      confirmLabel={copy.remove}
      cancelHref={accountPath({})}
      danger
    >
      <p>{copy.removeLead}</p>
      <p>{copy.removeToo}</p>
    </ConfirmPage>
  );
