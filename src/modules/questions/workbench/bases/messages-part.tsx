import { Button, ActionRow, FieldStack, Markdown, PostForm, Section, TextArea, Disclosure } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { momentOf } from '../moments.ts';
import { baseMessagePath, inLanguage, questionPath } from '../paths.ts';
import type { ShownMessage } from './bases-view.ts';

type Props = { readonly messages: readonly ShownMessage[]; readonly mayAnswer: boolean };

/** Questions and offers about the own bases that wait for an answer; nothing when there are none. */
export const MessagesPart = ({ messages, mayAnswer }: Props) =>
  messages.length === 0 ? null : (
    <Section id="berichten" title={copy.bases.messages}>
      {messages.map((shown) => (
        <OneMessage shown={shown} mayAnswer={mayAnswer} />
      ))}
    </Section>
  );

const OneMessage = ({
  shown: { message, fromName, title },
  mayAnswer,
}: {
  readonly shown: ShownMessage;
  readonly mayAnswer: boolean;
}) => (
  <article class="vb-versie">
    <h3>
      {copy.bases.kinds[message.kind]}:{' '}
      <a href={inLanguage(questionPath({ item: message.item }), message.lang)}>{title}</a>
    </h3>
    <p class="een-stil een-klein">{copy.bases.from(message.personName, fromName, momentOf(message.at))}</p>
    {message.text === '' ? null : <p>{message.text}</p>}
    {message.body ? (
      <Disclosure summary={copy.bases.offered} open>
        <div class="vb-lees" lang={message.lang}>
          {message.body.question ? (
            <p>
              <b>{message.body.question}</b>
            </p>
          ) : null}
          <Markdown text={message.body.answer ?? ''} headingLevel={4} />
        </div>
      </Disclosure>
    ) : null}
    {mayAnswer ? <Answer shown={{ message, fromName, title }} /> : null}
  </article>
);

const Answer = ({ shown: { message } }: { readonly shown: ShownMessage }) => (
  <PostForm action={baseMessagePath({ base: message.base, message: message.id })}>
    <FieldStack>
      <TextArea name="antwoord" id={`antwoord-${message.id}`} label={copy.bases.answer} rows={2} optional />
      <ActionRow>
        {message.kind === 'offer' ? (
          <>
            <Button name="doe" value="taken" icon="check" small>
              {copy.bases.take}
            </Button>
            <Button name="doe" value="declined" small>
              {copy.bases.decline}
            </Button>
          </>
        ) : (
          <Button name="doe" value="answered" icon="send" small>
            {copy.bases.send}
          </Button>
        )}
      </ActionRow>
    </FieldStack>
  </PostForm>
);
