import {
  ActionRow,
  Button,
  EmptyState,
  ErrorSummary,
  FieldStack,
  Filter,
  FilterBar,
  type Frame,
  Notice,
  PostButton,
  PostForm,
  Section,
  Table,
  TextInput,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { MAIL_GROUPS, type MailGroup, type MailLine } from '../model/mail-line.ts';
import { momentWords } from '../model/moment-words.ts';
import { mailPath, mailReleasePath, trialMailPath } from '../paths.ts';
import { addressShown, MailStatus } from './mail-status.tsx';

type MailsPageProps = {
  readonly frame: Frame;
  readonly mails: readonly MailLine[];
  readonly group: MailGroup | null;
  /** Mails in all groups together. */
  readonly total: number;
  /** Null where no mail server is set. */
  readonly server: { readonly host: string; readonly from: string } | null;
  /** Since when mail is held, in words; null when it goes out. */
  readonly heldSince: string | null;
  /** Only whoever runs the server lets all its mail go. */
  readonly mayRelease: boolean;
  readonly trial: { readonly address: string; readonly isWrong: boolean };
};

const words = copy.mails;

/** The mails of the organisation, newest first, with how this server sends. */
export const MailsPage = (props: MailsPageProps) => (
  <WorkbenchPage frame={props.frame} title={words.title} lead={words.lead}>
    <ServerNotice {...props} />
    <Section id="lijst" title={words.list}>
      {props.total === 0 ? (
        <EmptyState icon="mail" title={words.noneTitle} text={words.none} />
      ) : (
        <MailList {...props} />
      )}
    </Section>
    {props.server === null && !props.trial.isWrong ? null : <TrialForm {...props} />}
  </WorkbenchPage>
);

const ServerNotice = ({ server, heldSince, mayRelease }: MailsPageProps) => (
  <>
    {heldSince === null ? null : (
      <Notice kind="warning" title={words.heldTitle}>
        <p>{words.held(heldSince)}</p>
        {mayRelease ? <PostButton action={mailReleasePath({})} label={words.release} /> : <p>{words.onlyHost}</p>}
      </Notice>
    )}
    {server === null ? (
      <Notice title={words.withoutServerTitle}>{words.withoutServer}</Notice>
    ) : (
      <p class="een-stil">{words.serverIs(server.host, server.from)}</p>
    )}
  </>
);

const MailList = ({ frame, mails, group }: MailsPageProps) => (
  <div class="bh-blok">
    <FilterBar>
      <Filter
        name="stand"
        label={words.filter}
        path={frame.path}
        chosen={group ? [group] : []}
        options={Object.keys(MAIL_GROUPS).map((value) => ({ value, label: words.groups[value as MailGroup] }))}
      />
    </FilterBar>
    {mails.length === 0 ? <p>{words.noneOfGroup}</p> : <MailTable mails={mails} />}
  </div>
);

const MailTable = ({ mails }: Pick<MailsPageProps, 'mails'>) => (
  <Table
    caption={words.list}
    hideCaption
    rows={mails}
    columns={[
      {
        label: words.subject,
        rowHeader: true,
        cell: (mail) => <a href={mailPath({ mail: mail.id })}>{mail.subject || words.erased}</a>,
      },
      { label: words.to, cell: (mail) => mail.to.name ?? addressShown(mail) },
      { label: words.kind, cell: (mail) => mail.kind },
      {
        label: words.state,
        cell: (mail) => (
          <>
            <MailStatus state={mail.state} />
            {mail.reason === null ? null : <div class="een-klein">{mail.reason}</div>}
          </>
        ),
      },
      { label: words.when, cell: (mail) => momentWords(mail.createdAt) },
    ]}
  />
);

const TrialForm = ({ trial }: MailsPageProps) => {
  const error = trial.isWrong ? words.trialWrong : undefined;
  return (
    <Section id="proefmail" title={words.trialTitle}>
      <PostForm action={trialMailPath({})} class="bh-blok bh-smal">
        <ErrorSummary errors={error ? [{ field: 'adres', text: error }] : []} />
        <FieldStack>
          <TextInput
            name="adres"
            type="email"
            label={words.trialField}
            help={words.trialHelp}
            value={trial.address}
            error={error}
          />
          <ActionRow>
            <Button>{words.trialSend}</Button>
          </ActionRow>
        </FieldStack>
      </PostForm>
    </Section>
  );
};
