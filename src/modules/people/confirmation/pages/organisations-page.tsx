import type { Frame } from '#ui/frame.ts';
import {
  ActionRow,
  Button,
  EmptyState,
  FieldStack,
  KeyValues,
  Notice,
  PostForm,
  Section,
  TextInput,
  WorkbenchPage,
} from '#ui/index.ts';
import { organisationConfirmationPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

export type WaitingOrganisation = {
  readonly id: string;
  readonly name: string;
  readonly askedBy: string;
  readonly askedDomain: string;
  /** A day in words. */
  readonly since: string;
  /** What stands in the field: the code it was asked in as, or what was typed. */
  readonly code: string;
};
type Props = {
  readonly frame: Frame;
  readonly waiting: readonly WaitingOrganisation[];
  /** Why the last one was not confirmed, in Dutch. */
  readonly refusal: string | null;
};

/** The organisations that came by an invitation, for whoever runs the server to confirm. */
export const OrganisationsPage = ({ frame, waiting, refusal }: Props) => (
  <WorkbenchPage frame={frame} title={copy.title} lead={copy.lead} narrow>
    {refusal === null ? null : (
      <Notice kind="negative" title={copy.errorTitle}>
        {refusal}
      </Notice>
    )}
    {waiting.length === 0 ? (
      <EmptyState icon="users" title={copy.none} text={copy.noneText} />
    ) : (
      <>
        <p>{copy.why}</p>
        {waiting.map((organisation, index) => (
          <OneOrganisation key={organisation.id} organisation={organisation} place={index + 1} />
        ))}
      </>
    )}
  </WorkbenchPage>
);

const OneOrganisation = ({ organisation, place }: { organisation: WaitingOrganisation; place: number }) => (
  <Section id={`organisatie-${place}`} title={organisation.name}>
    <KeyValues
      items={[
        [copy.askedBy, organisation.askedBy],
        [copy.address, organisation.askedDomain],
        [copy.since, organisation.since],
      ]}
    />
    <PostForm action={organisationConfirmationPath({ organisation: organisation.id })}>
      <FieldStack>
        <TextInput
          name="code"
          id={`code-${place}`}
          label={copy.codeOf(organisation.name)}
          help={copy.codeHelp}
          value={organisation.code}
          maxLength={4}
          optional
        />
        <ActionRow>
          <Button kind="primary" icon="check" accessibleName={copy.confirmOf(organisation.name)}>
            {copy.confirm}
          </Button>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </Section>
);
