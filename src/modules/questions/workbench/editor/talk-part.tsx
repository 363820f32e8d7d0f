import type { Message } from '#modules/library/index.ts';
import { ActionRow, Button, Disclosure, FieldStack, PostForm, TextArea } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { momentOf } from '../moments.ts';
import { basePath, inLanguage, questionMessagePath } from '../paths.ts';
import type { QuestionView } from './question-view.ts';

type Props = { readonly view: QuestionView; readonly mayOffer: boolean };

/** What was asked and offered about this question, and offering the own text to the base. */
export const TalkPart = ({ view, mayOffer }: Props) => {
  const messages = view.messages.filter(({ lang }) => lang === view.at.lang);
  const canOffer = mayOffer && view.kind === 'followed' && view.text !== null;
  if (messages.length === 0 && !canOffer) return null;
  return (
    <section class="vb-deel" aria-labelledby="berichten">
      <div class="vb-kop">
        <h2 id="berichten">{copy.messages.title}</h2>
      </div>
      {messages.map((message) => (
        <OneMessage message={message} view={view} />
      ))}
      {canOffer ? <Offer view={view} /> : null}
    </section>
  );
};

const OneMessage = ({ message, view }: Pick<Props, 'view'> & { readonly message: Message }) => (
  <article class="vb-versie">
    <h3 class="een-klein">
      {copy.messages.by(copy.bases.kinds[message.kind], senderOf(message, view), momentOf(message.at))}
    </h3>
    {message.text === '' ? null : <p>{message.text}</p>}
    <p class="een-stil">
      {copy.messages.states[message.state]}
      {message.answer === '' ? '' : ` ${message.answeredByName}: ${message.answer}`}
    </p>
    {message.state === 'open' && view.kind === 'own' && view.base ? (
      <p>
        <a href={`${basePath({ base: view.base.id })}#berichten`}>{copy.messages.toAnswer}</a>
      </p>
    ) : null}
  </article>
);

/** Who asked, and of which organisation where it is another. */
function senderOf({ from, personName }: Message, { kind, senders }: QuestionView): string {
  const name = senders.get(from) ?? '';
  return kind === 'own' && name !== '' ? `${personName} (${name})` : personName;
}

const Offer = ({ view }: Pick<Props, 'view'>) => (
  <Disclosure summary={copy.messages.offer}>
    <PostForm action={inLanguage(questionMessagePath({ item: view.at.item }), view.at.lang)}>
      <input type="hidden" name="soort" value="offer" />
      <FieldStack>
        <TextArea
          name="bericht"
          id="toelichting"
          label={copy.messages.offerWhy}
          help={copy.messages.offerHelp(view.ownerName)}
          rows={2}
          optional
        />
        <ActionRow>
          <Button icon="send">{copy.messages.offerSend}</Button>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </Disclosure>
);
