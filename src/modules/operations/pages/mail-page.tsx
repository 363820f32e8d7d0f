import { ActionRow, type Frame, KeyValues, PostButton, Section, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { type MailWithWords, mayRetry, mayWithdraw } from '../model/mail-line.ts';
import { momentWords } from '../model/moment-words.ts';
import { mailLooksPath, mailRetryPath, mailsPath, mailWithdrawalPath } from '../paths.ts';
import { addressShown, MailStatus } from './mail-status.tsx';

type MailPageProps = {
  readonly frame: Frame;
  readonly mail: MailWithWords;
  /** False where no mail server is set: then trying again would send nothing. */
  readonly sends: boolean;
};

const words = copy.mail;

/** One mail: how it stands and what it says. */
export const MailPage = ({ frame, mail, sends }: MailPageProps) => (
  <WorkbenchPage frame={frame} title={mail.subject || copy.mails.erased} narrow>
    <p>
      <a href={mailsPath({})}>{words.back}</a>
    </p>
    <Section id="gegevens" title={words.facts}>
      <KeyValues
        items={[
          [copy.mails.state, <MailStatus state={mail.state} />],
          [copy.mails.to, mail.to.name === null ? addressShown(mail) : `${mail.to.name}, ${mail.to.address}`],
          [copy.mails.kind, mail.kind],
          [copy.mails.when, momentWords(mail.createdAt)],
          [words.endedAt, mail.endedAt && momentWords(mail.endedAt)],
          [words.attempts, mail.attempts > 0 ? String(mail.attempts) : null],
          [words.reason, mail.reason],
          [words.answer, mail.answer],
        ]}
      />
      <div class="bh-blok">
        <ActionRow>
          {mayWithdraw(mail) ? (
            <PostButton action={mailWithdrawalPath({ mail: mail.id })} label={words.withdraw} icon="trash" />
          ) : null}
          {sends && mayRetry(mail) && (mail.text !== null || mail.isConfidential) ? (
            <PostButton action={mailRetryPath({ mail: mail.id })} label={words.retry} icon="refresh" />
          ) : null}
        </ActionRow>
      </div>
    </Section>
    <Section id="tekst" title={words.text}>
      <MailText mail={mail} />
    </Section>
  </WorkbenchPage>
);

const MailText = ({ mail }: Pick<MailPageProps, 'mail'>) => {
  if (mail.isConfidential) return <p class="bh-blok">{words.confidential}</p>;
  if (mail.text === null) return <p class="bh-blok">{words.cleaned}</p>;
  return (
    <>
      <p class="bh-blok">
        <a href={mailLooksPath({ mail: mail.id })}>{words.looks}</a>
      </p>
      <div class="bh-tekst">{mail.text}</div>
    </>
  );
};
