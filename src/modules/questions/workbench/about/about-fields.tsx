import { errorOf, type FormValues, type ShownProblem } from '#kernel/form-values.ts';
import { RadioGroup, Select, TextArea, TextInput } from '#ui/index.ts';
import { AUDIENCES } from '../../model/question.ts';
import type { Theme } from '../../store/themes.ts';
import { copy } from '../copy.nl.ts';
import type { RelatedChoice } from './related.ts';
import { RelatedFields } from './related-fields.tsx';

type Props = {
  readonly form: FormValues;
  readonly errors: readonly ShownProblem[];
  readonly themes: readonly Theme[];
  /** Questions that may go with this one. */
  readonly related: RelatedChoice;
  /** Where the form goes. */
  readonly action: string;
};

/** What a question is about: the same in every language. */
export const AboutFields = ({ form, errors, themes, related, action }: Props) => (
  <>
    {themes.length > 0 ? (
      <Select
        name="thema"
        label={copy.about.theme}
        options={themes.map(({ slug, name, domain }) => ({ value: slug, label: copy.themes.within(name, domain) }))}
        value={form.get('thema')}
        empty={copy.about.noTheme}
        optional
      />
    ) : null}
    <RadioGroup
      name="voor"
      label={copy.about.audience}
      options={AUDIENCES.map((value) => ({ value, label: copy.audiences[value] }))}
      value={form.get('voor') || 'clients'}
      error={errorOf(errors, 'voor')}
      inline
    />
    <Sources form={form} errors={errors} />
    <RelatedFields choice={related} action={action} />
  </>
);

/** What an organisation says for itself about a question of a base: on top of what the base says. */
export const OwnAboutFields = ({ form, errors, related, action }: Omit<Props, 'themes'>) => (
  <>
    <SynonymsField form={form} errors={errors} />
    <ReviewField form={form} errors={errors} />
    <RelatedFields choice={related} action={action} />
  </>
);

type FieldProps = Pick<Props, 'form' | 'errors'>;

/** Other words for it, where it comes from, and who looks after it until when. */
const Sources = ({ form, errors }: FieldProps) => (
  <>
    <SynonymsField form={form} errors={errors} />
    <TextInput
      name="bron"
      label={copy.about.source}
      help={copy.about.sourceHelp}
      value={form.get('bron')}
      error={errorOf(errors, 'bron')}
      optional
    />
    <TextInput
      name="eigenaar"
      label={copy.about.owner}
      help={copy.about.ownerHelp}
      value={form.get('eigenaar')}
      error={errorOf(errors, 'eigenaar')}
      optional
    />
    <ReviewField form={form} errors={errors} />
  </>
);

const SynonymsField = ({ form, errors }: FieldProps) => (
  <TextArea
    name="andere-woorden"
    label={copy.about.synonyms}
    help={copy.about.synonymsHelp}
    rows={3}
    value={form.get('andere-woorden')}
    error={errorOf(errors, 'andere-woorden')}
    optional
  />
);

const ReviewField = ({ form, errors }: FieldProps) => (
  <TextInput
    name="herzien"
    type="date"
    width="medium"
    label={copy.about.reviewOn}
    help={copy.about.reviewHelp}
    value={form.get('herzien')}
    error={errorOf(errors, 'herzien')}
    optional
  />
);
