import { directionOf } from '#kernel/language-direction.ts';
import { withFacts } from '#modules/facts/index.ts';
import type { Version } from '#modules/library/index.ts';
import { Label, Markdown } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { momentOf } from '../moments.ts';
import type { QuestionView } from './question-view.ts';

/** The answer of the base as it is now, with the facts of who follows it, as its own readers get it; to read only. */
export const BasePart = ({ view }: { readonly view: QuestionView }) => {
  const { followed, ownerName, facts } = view;
  if (!followed) return null;
  const { version } = followed;
  return (
    <section class="vb-deel" aria-labelledby="basis">
      <div class="vb-kop">
        <h2 id="basis">{copy.editor.baseAnswer}</h2>
        <Label icon="lock">{copy.editor.managedBy(ownerName)}</Label>
        <span class="een-uit een-stil een-klein">
          {copy.editor.version(version.number, momentOf(version.publishedAt), version.publishedBy)}
        </span>
      </div>
      {withFacts(<BaseText version={version} />, facts)}
    </section>
  );
};

const BaseText = ({ version }: { readonly version: Version }) => (
  <div class="vb-lees" lang={version.lang} dir={directionOf(version.lang)}>
    <p>
      <b>{version.body.question}</b>
    </p>
    <Markdown text={version.body.answer ?? ''} headingLevel={3} />
  </div>
);
