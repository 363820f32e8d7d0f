import type { Frame } from '#ui/frame.ts';
import {
  ActionRow,
  Button,
  ErrorSummary,
  type FieldError,
  FieldStack,
  KeyValues,
  Notice,
  PostForm,
  PublicPage,
  TextInput,
} from '#ui/index.ts';
import { words } from '../../model/role-words.nl.ts';
import { invitationPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import type { InvitationView } from '../view.ts';

type Props = {
  readonly frame: Frame;
  readonly token: string;
  readonly view: InvitationView;
  readonly name: string;
  readonly errors: readonly FieldError[];
};

/** Who asks, for what, and which address it is for. The button accepts; looking, as mail scanners do, does not. */
export const InvitationPage = ({ frame, token, view, name, errors }: Props) => (
  <PublicPage
    frame={frame}
    title={copy.title}
    lead={view.by === '' ? copy.leadNameless(view.owner) : copy.lead(view.by, view.owner)}
  >
    {view.otherPerson === null ? null : (
      <Notice kind="warning" icon="alert-triangle" title={copy.otherTitle}>
        {copy.otherAccount(view.otherPerson, view.email)}
      </Notice>
    )}
    <ErrorSummary errors={errors} />
    <KeyValues
      items={[
        [
          copy.forWhat,
          view.programme
            ? copy.partnerFor(view.programme.name, words.parts[view.programme.part])
            : copy.colleagueFor(view.owner, words.roles[view.role]),
        ],
        [copy.onBehalf, view.programme?.organisation ?? null],
        [copy.address, view.email],
        [copy.until, view.until],
      ]}
    />
    {view.programme ? <p>{copy.unconfirmed(view.programme.organisation)}</p> : null}
    <PostForm action={invitationPath({ token })}>
      <FieldStack>
        {view.known === null ? (
          <TextInput
            name="name"
            label={copy.name}
            help={copy.nameHelp}
            value={name}
            error={errors[0]?.text}
            autocomplete="name"
          />
        ) : (
          <p>{copy.known(view.known)}</p>
        )}
        <ActionRow>
          <Button kind="primary" icon="check">
            {copy.accept}
          </Button>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </PublicPage>
);
