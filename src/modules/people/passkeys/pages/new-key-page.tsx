import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { TextInput } from '#ui/field/text-input.tsx';
import type { Frame } from '#ui/frame.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { WorkbenchPage } from '#ui/workbench-page.tsx';
import { accountPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import { NewKeyForm } from './passkey-form.tsx';

type NewKeyPageProps = {
  readonly frame: Frame;
  readonly name: string;
  readonly nameError?: string | undefined;
  /** Why no key was made; absent at first. */
  readonly problem?: string | undefined;
};

/** Names a passkey and makes it. */
export const NewKeyPage = ({ frame, name, nameError, problem }: NewKeyPageProps) => (
  <WorkbenchPage
    frame={frame}
    title={copy.newTitle}
    lead={copy.newLead}
    crumbs={[{ label: copy.back, href: accountPath({}) }]}
    narrow
  >
    <ErrorSummary errors={nameError ? [{ field: 'naam', text: nameError }] : []} />
    {problem ? (
      <Notice kind="warning" live>
        {problem}
      </Notice>
    ) : null}
    <NewKeyForm>
      <TextInput name="naam" label={copy.name} help={copy.nameHelp} value={name} error={nameError} maxLength={100} />
    </NewKeyForm>
  </WorkbenchPage>
);
