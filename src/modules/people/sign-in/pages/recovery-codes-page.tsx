import { Button, ButtonLink } from '#ui/button/button.tsx';
import type { Frame } from '#ui/frame.ts';
import { PostForm } from '#ui/post-form.tsx';
import { PublicPage } from '#ui/public-page.tsx';
import { ActionRow } from '#ui/section/section.tsx';
import { accountPath, accountRecoveryPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

/** Before making recovery codes: the ones from before stop working. */
export const MakeRecoveryCodesPage = ({ frame, left }: { readonly frame: Frame; readonly left: number }) => (
  <PublicPage frame={frame} title={copy.recoveryTitle} lead={copy.recoveryLead}>
    {left > 0 ? <p>{copy.recoveryReplaces(left)}</p> : null}
    <PostForm action={accountRecoveryPath({})}>
      <ActionRow>
        <Button kind="primary">{copy.makeRecovery}</Button>
        <a href={accountPath({})}>{copy.ratherNot}</a>
      </ActionRow>
    </PostForm>
  </PublicPage>
);

/** The codes, shown this once, to print or to copy. */
export const RecoveryCodesPage = ({ frame, codes }: { readonly frame: Frame; readonly codes: readonly string[] }) => (
  <PublicPage frame={frame} title={copy.codesTitle} lead={copy.codesLead}>
    <een-kopie codes>
      <ol class="een-codes">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
    </een-kopie>
    <p>{copy.codesUse}</p>
    <ActionRow>
      <ButtonLink href={accountPath({})} kind="primary">
        {copy.codesKept}
      </ButtonLink>
    </ActionRow>
  </PublicPage>
);
