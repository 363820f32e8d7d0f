import { directionOf } from '#kernel/language-direction.ts';
import { type Facts, withFacts } from '#modules/facts/index.ts';
import type { Body } from '#modules/library/index.ts';
import { Markdown } from '#ui/index.ts';

type Props = {
  readonly lang: string;
  readonly body: Body;
  /** Put in where they are given; without them the names stand as they were written. */
  readonly facts?: Facts;
  readonly headingLevel?: 2 | 3 | 4;
};

/** A question with its answer to read. A part of an answer has no question of its own. */
export const ReadText = ({ lang, body: { question = '', answer = '' }, facts, headingLevel = 3 }: Props) => {
  const text = (
    <div class="vb-lees" lang={lang} dir={directionOf(lang)}>
      {question === '' ? null : (
        <p>
          <b>{question}</b>
        </p>
      )}
      <Markdown text={answer} headingLevel={headingLevel} />
    </div>
  );
  return facts ? withFacts(text, facts) : text;
};
