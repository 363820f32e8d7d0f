import { errorOf, type FormValues } from '#kernel/form-values.ts';
import {
  ActionRow,
  Button,
  ErrorSummary,
  type FieldError,
  FieldStack,
  PostButton,
  PostForm,
  Section,
  Status,
  Table,
  TextInput,
} from '#ui/index.ts';
import { guestLinkEndPath, guestLinksPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import type { ParticipantsView } from '../view.ts';

type Props = {
  readonly view: ParticipantsView;
  readonly fields: FormValues;
  readonly errors: readonly FieldError[];
};

/** Links for reading without an account: those there are, and a form for a new one. */
export const GuestLinks = ({ view, fields, errors }: Props) => (
  <Section id="leeslinks" title={copy.guestTitle}>
    <p class="een-lopend">{copy.guestLead}</p>
    {view.links.length > 0 ? <LinkTable view={view} /> : null}
    <ErrorSummary errors={errors} />
    <PostForm action={guestLinksPath(view)}>
      <FieldStack>
        <TextInput
          name="label"
          label={copy.guestLabel}
          help={copy.guestLabelHelp}
          value={fields.get('label')}
          error={errorOf(errors, 'label')}
          maxLength={120}
        />
        <TextInput
          name="until"
          label={copy.guestUntil}
          type="date"
          width="medium"
          value={fields.get('until')}
          error={errorOf(errors, 'until')}
        />
        <ActionRow>
          <Button icon="link">{copy.guestMake}</Button>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </Section>
);

const LOOK = {
  open: { tone: 'positive', icon: 'circle-check', words: copy.guestOpen },
  expired: { tone: 'neutral', icon: 'clock', words: copy.guestExpired },
  revoked: { tone: 'neutral', icon: 'ban', words: copy.guestRevoked },
} as const;

const LinkTable = ({ view }: { readonly view: ParticipantsView }) => (
  <Table
    caption={copy.guestTitle}
    hideCaption
    rows={view.links}
    columns={[
      { label: copy.guestFor, cell: ({ label }) => label, rowHeader: true },
      {
        label: copy.guestState,
        cell: ({ state }) => (
          <Status tone={LOOK[state].tone} icon={LOOK[state].icon}>
            {LOOK[state].words}
          </Status>
        ),
      },
      { label: copy.guestMade, cell: ({ madeOn }) => madeOn },
      { label: copy.guestUntil, cell: ({ until }) => until },
      {
        label: copy.actions,
        hideLabel: true,
        cell: ({ id, label, state }) =>
          state === 'open' ? (
            <PostButton
              action={guestLinkEndPath({ programme: view.programme, link: id })}
              label={copy.withdraw}
              accessibleName={copy.withdrawOf(label)}
              icon="x"
              small
            />
          ) : null,
      },
    ]}
  />
);
