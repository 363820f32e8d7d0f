import type { Child } from 'hono/jsx';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '#ui/error-summary/error-summary.tsx';
import { TextInput } from '#ui/field/text-input.tsx';
import type { Frame } from '#ui/frame.ts';
import { PostForm } from '#ui/post-form.tsx';
import { ActionRow, FieldStack } from '#ui/section/section.tsx';
import { WorkbenchPage } from '#ui/workbench-page.tsx';
import { copy } from '../copy.nl.ts';
import { accountPath, peoplePath } from '../paths.ts';

type OrganisationPageProps = {
  readonly frame: Frame;
  readonly values: { readonly organisation: string; readonly person: string };
  readonly errors: readonly FieldError[];
  /** Others know an organisation by its name: only an administrator changes it. */
  readonly mayRename: boolean;
  /** Where to go on after saving; null stays here. */
  readonly back: string | null;
  /** About signing in, for who may rename. */
  readonly signIn: Child;
};

/** The names that stand above every plan. */
export const OrganisationPage = ({ frame, values, errors, mayRename, back, signIn }: OrganisationPageProps) => {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.text;
  if (!mayRename) {
    return (
      <WorkbenchPage frame={frame} title={values.organisation} lead={copy.organisationLead} narrow>
        <p>{copy.onlyAdministrator}</p>
        <ButtonLink href={accountPath({})}>{copy.ownName}</ButtonLink>
      </WorkbenchPage>
    );
  }
  return (
    <WorkbenchPage frame={frame} title={copy.organisationTitle} lead={copy.organisationLead} narrow>
      <ErrorSummary errors={errors} />
      <PostForm action={peoplePath({})}>
        {back === null ? null : <input type="hidden" name="terug" value={back} />}
        <FieldStack>
          <TextInput
            name="organisation"
            label={copy.organisationName}
            help={copy.organisationHelp}
            value={values.organisation}
            error={errorOf('organisation')}
            autocomplete="organization"
          />
          <TextInput
            name="person"
            label={copy.personName}
            value={values.person}
            error={errorOf('person')}
            autocomplete="name"
          />
          <ActionRow>
            <Button kind="primary" icon="check">
              {copy.save}
            </Button>
          </ActionRow>
        </FieldStack>
      </PostForm>
      {signIn}
    </WorkbenchPage>
  );
};
