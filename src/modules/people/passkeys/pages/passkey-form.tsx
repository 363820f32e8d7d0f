import type { Child } from 'hono/jsx';
import { Button } from '#ui/button/button.tsx';
import type { ButtonKind } from '#ui/button/button.tsx';
import { PostForm } from '#ui/post-form.tsx';
import { ActionRow, FieldStack } from '#ui/section/section.tsx';
import { copy } from '../copy.nl.ts';
import { newPasskeyAskPath, passkeySignInAskPath, passkeySignInPath, passkeysPath } from '../paths.ts';

type PasskeyFormProps = {
  readonly action: string;
  /** Where the element reads what to ask the device. */
  readonly ask: string;
  readonly does: 'make' | 'use';
  readonly label: string;
  readonly kind: ButtonKind;
  /** What to do where there are no passkeys; stands there until the element knows better. */
  readonly without: string;
  readonly cancelled: string;
  readonly children?: Child;
};

/** A form that the element sends once the device has answered. Without JavaScript only the words are shown. */
const PasskeyForm = (props: PasskeyFormProps) => (
  <een-sleutel data-vraag={props.ask} data-doet={props.does} data-gestopt={props.cancelled} data-bestaat={copy.exists}>
    <p data-zonder="">{props.without}</p>
    <div hidden>
      <PostForm action={props.action}>
        <input type="hidden" name="antwoord" value="" />
        <input type="hidden" name="bewijs" value="" />
        <FieldStack>
          {props.children}
          <ActionRow>
            <Button kind={props.kind} icon="key">
              {props.label}
            </Button>
          </ActionRow>
        </FieldStack>
      </PostForm>
    </div>
    <p role="status" />
  </een-sleutel>
);

/** The button to sign in with a passkey. `back`: where somebody was going. */
export const SignInForm = ({ back }: { readonly back: string | null }) => (
  <PasskeyForm
    action={passkeySignInPath({})}
    ask={passkeySignInAskPath({})}
    does="use"
    kind="plain"
    label={copy.signIn}
    without={copy.without}
    cancelled={copy.cancelled}
  >
    {back === null ? null : <input type="hidden" name="terug" value={back} />}
  </PasskeyForm>
);

/** The form that makes a passkey; the children are its fields. */
export const NewKeyForm = ({ children }: { readonly children: Child }) => (
  <PasskeyForm
    action={passkeysPath({})}
    ask={newPasskeyAskPath({})}
    does="make"
    kind="primary"
    label={copy.make}
    without={copy.withoutHere}
    cancelled={copy.cancelledNew}
  >
    {children}
  </PasskeyForm>
);
