import type { Messages } from '#kernel/plan.ts';
import { ButtonLink, EmptyState, type Frame, KeyValues, Markdown, Section, Table, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { ToldMessage } from '../model/told.ts';
import { countWords } from '../model/message-lines.ts';

type MessagePageProps = {
  readonly frame: Frame;
  readonly message: Messages | null;
  /** Where it is told from today on. */
  readonly told: readonly ToldMessage[];
  readonly editHref: string;
};

/** The message as a calm page to read; editing is one click away. */
export const MessagePage = ({ frame, message, told, editHref }: MessagePageProps) => (
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
      <>
        <Message message={message} />
        {told.length > 0 ? <ToldIn told={told} /> : null}
      </>
    ) : (
      <EmptyState title={copy.emptyTitle} text={copy.emptyText} level={2} icon="quote">
        <ButtonLink href={editHref} kind="primary" icon="pencil">
          {copy.start}
        </ButtonLink>
      </EmptyState>
    )}
  </WorkbenchPage>
);

/** More than these stand in the calendar. */
const MOST_TELLINGS = 3;

/** Per accent where it is told: what the calendar still has for the audiences that it is for. */
const ToldIn = ({ told }: { readonly told: readonly ToldMessage[] }) => (
  <Section id="verteld" title={copy.told} note={copy.toldNote}>
    <Table
      caption={copy.told}
      hideCaption
      rows={told}
      columns={[
        { label: copy.accentGroup, cell: (use) => use.for ?? copy.toldCore, rowHeader: true },
        { label: copy.toldCount, number: true, cell: ({ tellings }) => tellings.length },
        {
          label: copy.toldFirst,
          cell: ({ tellings }) =>
            tellings.length === 0 ? (
              copy.toldNowhere
            ) : (
              <ul class="bo-keren">
                {tellings.slice(0, MOST_TELLINGS).map(({ href, title, phrase }) => (
                  <li>
                    <a href={href}>{title}</a>
                    {phrase === '' ? null : ` (${phrase})`}
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  </Section>
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
