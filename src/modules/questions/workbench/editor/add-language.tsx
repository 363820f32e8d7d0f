import { Button, PostForm, Select } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { questionLanguagePath } from '../paths.ts';
import type { QuestionView } from './question-view.ts';

/** Adds the same question in another language, as a concept. */
export const AddLanguage = ({ view }: { readonly view: QuestionView }) => {
  const others = Object.entries(copy.languages).filter(([code]) => !view.langs.includes(code));
  return (
    <section class="vb-deel" aria-labelledby="talen">
      <div class="vb-kop">
        <h2 id="talen">{copy.editor.addLanguage}</h2>
      </div>
      <PostForm action={questionLanguagePath({ item: view.at.item })} class="een-rij vb-zoek">
        <Select
          name="taal"
          label={copy.editor.language}
          hideLabel
          options={others.map(([value, label]) => ({ value, label }))}
        />
        <Button icon="language">{copy.editor.addLanguageButton}</Button>
      </PostForm>
    </section>
  );
};
