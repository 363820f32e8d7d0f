import { directionOf } from '#kernel/language-direction.ts';
import { type Facts, withFacts } from '#modules/facts/index.ts';
import { Markdown } from '#ui/index.ts';

type Props = {
  readonly lang: string;
  readonly body: { readonly question?: string; readonly answer?: string };
  readonly facts: Facts;
};

/** A question with its answer to read, with the facts filled in. */
export const ReadText = ({ lang, body, facts }: Props) =>
  withFacts(
    <div class="vb-lees" lang={lang} dir={directionOf(lang)}>
      <p>
        <b>{body.question}</b>
      </p>
      <Markdown text={body.answer ?? ''} headingLevel={3} />
    </div>,
    facts,
  );
