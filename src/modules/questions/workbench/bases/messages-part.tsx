import { errorOf, type ShownProblem } from '#kernel/form-values.ts';
import { directionOf } from '#kernel/language-direction.ts';
import type { Body } from '#modules/library/index.ts';
import { Button, ActionRow, FieldStack, Markdown, PostForm, Section, TextArea, Disclosure } from '#ui/index.ts';
import { BodyChange, changedPieces } from '../comparison/difference.tsx';
import { copy } from '../copy.nl.ts';
import { momentOf } from '../moments.ts';
import { baseMessagePath, inLanguage, questionPath } from '../paths.ts';
import type { ShownMessage } from './bases-view.ts';

type Props = {
  readonly messages: readonly ShownMessage[];
  readonly mayAnswer: boolean;
  readonly errors?: readonly ShownProblem[];
};

/** The field for the answer to one message, as the page names it. */
export const answerFieldOf = (message: string): string => `antwoord-${message}`;

/** Questions and offers about the own bases that wait for an answer; nothing when there are none. */
export const MessagesPart = ({ messages, mayAnswer, errors = [] }: Props) =>
  messages.length === 0 ? null : (
    <Section id="berichten" title={copy.bases.messages}>
      {messages.map((shown) => (
        <OneMessage shown={shown} mayAnswer={mayAnswer} errors={errors} />
      ))}
    </Section>
  );

type OneProps = Required<Omit<Props, 'messages'>> & { readonly shown: ShownMessage };

const OneMessage = ({ shown: { message, fromName, title, now }, mayAnswer, errors }: OneProps) => (
  <article class="vb-versie">
    <h3>
      {copy.bases.kinds[message.kind]}:{' '}
      <a href={inLanguage(questionPath({ item: message.item }), message.lang)}>{title}</a>
    </h3>
    <p class="een-stil een-klein">{copy.bases.from(message.personName, fromName, momentOf(message.at))}</p>
    {message.text === '' ? null : <p>{message.text}</p>}
    {message.body ? <Offered now={now} body={message.body} lang={message.lang} /> : null}
    {mayAnswer ? <Answer message={message} errors={errors} /> : null}
  </article>
);

type OfferedProps = { readonly now: Body; readonly body: Body; readonly lang: string };

/** What an offer would change in the own text, with the whole of it folded away. */
const Offered = ({ now, body, lang }: OfferedProps) => {
  const pieces = changedPieces(now, body);
  return (
    <>
      <p class="een-klein">{pieces.length === 0 ? copy.bases.offersSame : copy.bases.offeredChanges}</p>
      <div lang={lang} dir={directionOf(lang)}>
        <BodyChange pieces={pieces} />
      </div>
      <Disclosure summary={copy.bases.offered}>
        <div class="vb-lees" lang={lang} dir={directionOf(lang)}>
          {body.question ? (
            <p>
              <b>{body.question}</b>
            </p>
          ) : null}
          <Markdown text={body.answer ?? ''} headingLevel={4} />
        </div>
      </Disclosure>
    </>
  );
};

const Answer = ({ message, errors }: Pick<ShownMessage, 'message'> & Pick<OneProps, 'errors'>) => (
  <PostForm action={baseMessagePath({ base: message.base, message: message.id })}>
    <FieldStack>
      <TextArea
        name="antwoord"
        id={answerFieldOf(message.id)}
        label={copy.bases.answer}
        rows={2}
        error={errorOf(errors, answerFieldOf(message.id))}
        optional={message.kind === 'offer'}
      />
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
