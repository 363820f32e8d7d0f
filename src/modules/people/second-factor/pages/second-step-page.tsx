import { Button, ButtonLink } from '#ui/button/button.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { TextInput } from '#ui/field/text-input.tsx';
import type { Frame } from '#ui/frame.ts';
import { PostButton, PostForm } from '#ui/post-form.tsx';
import { PublicPage } from '#ui/public-page.tsx';
import { ActionRow, FieldStack, Section } from '#ui/section/section.tsx';
import { accountCodePath, secondStepPath, signInPath, signOutPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

type Props = {
  readonly frame: Frame;
  readonly organisation: string;
  /** A path of our own. */
  readonly back: string;
  readonly error: string | undefined;
};

/** Asks for a code of the phone, after a link by mail. */
export const SecondStepPage = ({ frame, organisation, back, error }: Props) => (
  <PublicPage frame={frame} title={copy.title} lead={copy.lead(organisation)}>
    <ErrorSummary errors={error ? [{ field: 'code', text: error }] : []} />
    <PostForm action={secondStepPath({})}>
      <input type="hidden" name="terug" value={back} />
      <FieldStack>
        <TextInput
          name="code"
          label={copy.code}
          help={copy.codeHelp}
          value=""
          error={error}
          autocomplete="one-time-code"
        />
        <ActionRow>
          <Button kind="primary">{copy.goOn}</Button>
        </ActionRow>
      </FieldStack>
    </PostForm>
    <p>{copy.allLost}</p>
    <p>
      <a href={`${signInPath({})}?terug=${encodeURIComponent(back)}`}>{copy.otherWay}</a>
    </p>
    <PostButton action={signOutPath({})} label={copy.signOut} kind="quiet" />
  </PublicPage>
);

type EnrolProps = Pick<Props, 'frame' | 'organisation'> & { readonly newKeyHref: string };

/** For who has no second factor yet: which one to set up. */
export const EnrolPage = ({ frame, organisation, newKeyHref }: EnrolProps) => (
  <PublicPage frame={frame} title={copy.enrolTitle} lead={copy.enrolLead(organisation)}>
    <Section id="sleutel" title={copy.key}>
      <p>{copy.withKeyText}</p>
      <ButtonLink href={newKeyHref} icon="key">
        {copy.withKey}
      </ButtonLink>
    </Section>
    <Section id="telefoon" title={copy.withPhone}>
      <p>{copy.withPhoneText}</p>
      <ButtonLink href={accountCodePath({})}>{copy.choosePhone}</ButtonLink>
    </Section>
    <PostButton action={signOutPath({})} label={copy.signOut} kind="quiet" />
  </PublicPage>
);
