import { Button } from '#ui/button/button.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { TextInput } from '#ui/field/text-input.tsx';
import type { Frame } from '#ui/frame.ts';
import { PostForm } from '#ui/post-form.tsx';
import { PublicPage } from '#ui/public-page.tsx';
import { ActionRow, FieldStack } from '#ui/section/section.tsx';
import { accountCodePath, accountPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import { QrCode } from './qr-code.tsx';

type PhoneCodePageProps = {
  readonly frame: Frame;
  readonly squares: readonly (readonly boolean[])[];
  /** The secret in groups of four, for who cannot scan. */
  readonly secret: string;
  /** The same secret sealed, carried along by the form. */
  readonly sealed: string;
  readonly error: string | undefined;
  readonly replaces: boolean;
};

/** Set up the codes of a phone: scan, then show that it works. */
export const PhoneCodePage = ({ frame, squares, secret, sealed, error, replaces }: PhoneCodePageProps) => (
  <PublicPage frame={frame} title={copy.phoneTitle} lead={copy.phoneLead}>
    <ErrorSummary errors={error ? [{ field: 'code', text: error }] : []} />
    {replaces ? <p>{copy.phoneReplaces}</p> : null}
    <QrCode squares={squares} label={copy.qrLabel} />
    <p>
      {copy.orType} <code class="een-sleutel">{secret}</code>
    </p>
    <PostForm action={accountCodePath({})}>
      <input type="hidden" name="sleutel" value={sealed} />
      <FieldStack>
        <TextInput
          name="code"
          label={copy.code}
          help={copy.phoneCodeHelp}
          autocomplete="one-time-code"
          inputMode="numeric"
          width="short"
          error={error}
        />
        <ActionRow>
          <Button kind="primary">{copy.turnOn}</Button>
          <a href={accountPath({})}>{copy.ratherNot}</a>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </PublicPage>
);
