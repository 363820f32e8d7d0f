import type { Messages } from '#kernel/plan.ts';
import { ButtonLink, EmptyState, type Frame, KeyValues, Markdown, Section, Table, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { countWords } from '../model/message-lines.ts';

type MessagePageProps = { readonly frame: Frame; readonly message: Messages | null; readonly editHref: string };

/** The message as a calm page to read; editing is one click away. */
export const MessagePage = ({ frame, message, editHref }: MessagePageProps) => (
  <WorkbenchPage
    frame={frame}
    title={copy.title}
    lead={message ? copy.lead : copy.leadEmpty}
    actions={
      message ? (
        <ButtonLink href={editHref} kind="primary" icon="pencil">
          {copy.edit}
        </ButtonLink>
      ) : undefined
    }
  >
    {message ? (
      <Message message={message} />
    ) : (
      <EmptyState title={copy.emptyTitle} text={copy.emptyText} level={2} icon="quote">
        <ButtonLink href={editHref} kind="primary" icon="pencil">
          {copy.start}
        </ButtonLink>
      </EmptyState>
    )}
  </WorkbenchPage>
);

const Message = ({ message }: { readonly message: Messages }) => (
  <>
    {message.core ? (
      <Section id="kern" title={copy.core} note={copy.words(countWords(message.core))}>
        <blockquote class="pl-kern">
          <Markdown text={message.core} />
        </blockquote>
      </Section>
    ) : null}
    <KeyValues
      items={[
        [copy.short, message.short],
        [copy.sentence, message.sentence],
        [copy.slogan, message.slogan],
        [copy.tone, message.tone],
        [copy.values, message.values.length > 0 ? message.values.join(', ') : null],
        [copy.preferred, message.preferredWords?.length ? message.preferredWords.join(', ') : null],
      ]}
    />
    {message.accents.length > 0 ? (
      <Section id="accenten" title={copy.accents}>
        <Table
          caption={copy.accents}
          hideCaption
          rows={message.accents}
          columns={[
            { label: copy.accentGroup, cell: (accent) => accent.for, rowHeader: true },
            { label: copy.accentText, cell: (accent) => accent.text },
          ]}
        />
      </Section>
    ) : null}
    {message.avoidedWords?.length ? (
      <Section id="woorden" title={copy.avoided}>
        <Table
          caption={copy.avoided}
          hideCaption
          rows={message.avoidedWords}
          columns={[
            { label: copy.avoidedWord, cell: (entry) => entry.word, rowHeader: true },
            { label: copy.instead, cell: (entry) => entry.instead ?? '' },
          ]}
        />
      </Section>
    ) : null}
  </>
);
