import { errorOf, type FormValues, type ShownProblem } from '#kernel/form-values.ts';
import { Disclosure, FieldStack, TextArea, TextInput } from '#ui/index.ts';
import type { Language } from '#modules/facts/index.ts';
import { copy } from '../copy.nl.ts';
import { LONGEST_DESCRIPTION, LONGEST_NAME, themeField } from './theme-form.ts';

type Props = {
  /** Goes before the id of a field. */
  readonly at: string;
  readonly form: FormValues;
  readonly errors: readonly ShownProblem[];
  readonly language: Language;
};

/** Name, description and domain of a theme in one other language, folded away. */
export const ThemeLanguage = ({ at, form, errors, language: { lang, name: language } }: Props) => {
  const [name, description, domain] = [
    themeField('name', lang),
    themeField('description', lang),
    themeField('domain', lang),
  ];
  const isFilledIn = form.get(name).trim() !== '';
  return (
    <Disclosure
      summary={copy.inLanguage.summary(language, isFilledIn)}
      open={[name, description, domain].some((field) => errorOf(errors, field) !== undefined)}
    >
      <p class="een-stil">{copy.inLanguage.help}</p>
      <FieldStack>
        <TextInput
          name={name}
          id={`${at}${name}`}
          label={copy.inLanguage.field(copy.themes.name, language)}
          lang={lang}
          value={form.get(name)}
          error={errorOf(errors, name)}
          maxLength={LONGEST_NAME}
          optional
        />
        <TextArea
          name={description}
          id={`${at}${description}`}
          label={copy.inLanguage.field(copy.themes.description, language)}
          lang={lang}
          rows={2}
          value={form.get(description)}
          error={errorOf(errors, description)}
          maxLength={LONGEST_DESCRIPTION}
          optional
        />
        <TextInput
          name={domain}
          id={`${at}${domain}`}
          label={copy.inLanguage.field(copy.themes.domain, language)}
          lang={lang}
          value={form.get(domain)}
          error={errorOf(errors, domain)}
          maxLength={LONGEST_NAME}
          optional
        />
      </FieldStack>
    </Disclosure>
  );
};
