import { Label } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { momentOf } from '../moments.ts';
import type { QuestionView } from './question-view.ts';
import { ReadText } from './read-text.tsx';

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
      <ReadText lang={version.lang} body={version.body} facts={facts} />
    </section>
  );
};

/** The organisation's own text as it was last kept, for who may only read. */
export const OwnTextPart = ({ view }: { readonly view: QuestionView }) => {
  const { text, facts, at } = view;
  if (!text) return null;
  return (
    <section class="vb-deel" aria-labelledby="lokaal">
      <div class="vb-kop">
        <h2 id="lokaal">
          {view.kind === 'own' ? copy.editor.ownAnswer : copy.editor.localText(view.organisation.name)}
        </h2>
        <span class="een-uit een-stil een-klein">{copy.editor.kept(momentOf(text.changedAt))}</span>
      </div>
      <ReadText lang={at.lang} body={text.draft} facts={facts} />
    </section>
  );
};
