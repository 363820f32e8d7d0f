import type { Child } from 'hono/jsx';
import { Button } from '#ui/button/button.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { TextInput } from '#ui/field/text-input.tsx';
import type { Frame } from '#ui/frame.ts';
import { PostForm } from '#ui/post-form.tsx';
import { PublicPage } from '#ui/public-page.tsx';
import { ActionRow, FieldStack } from '#ui/section/section.tsx';
import { signInPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import { BackField } from './back-field.tsx';
import { DemoPeople, type DemoPerson, LocalLink } from './other-ways-in.tsx';

type StartPageProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly address: string;
  readonly error: string | undefined;
  readonly back: string | null;
  readonly people: readonly DemoPerson[];
  /** What the link of this computer looks like, without its secret; null where there is nobody for it. */
  readonly localExample: string | null;
  /** True where the program runs on the computer of who looks. */
  readonly isLocal: boolean;
  readonly extra: Child;
};

/** Who are you? The mail address comes first; everybody gets the same ways after it. */
export const StartPage = (props: StartPageProps) => (
  <PublicPage frame={props.frame} title={props.title} lead={props.lead}>
    <ErrorSummary errors={props.error ? [{ field: 'adres', text: props.error }] : []} />
    <PostForm action={signInPath({})}>
      <BackField back={props.back} />
      <FieldStack>
        <TextInput
          name="adres"
          label={copy.address}
          type="email"
          autocomplete="username"
          value={props.address}
          error={props.error}
        />
        <ActionRow>
          <Button kind="primary">{copy.next}</Button>
        </ActionRow>
      </FieldStack>
    </PostForm>
    {props.extra}
    <LocalLink example={props.localExample} open={props.isLocal} />
    <DemoPeople people={props.people} back={props.back} />
  </PublicPage>
);
