import { errorOf, type FormValues, type ShownProblem } from '#kernel/form-values.ts';
import { Disclosure, FieldStack, Section, TextArea, TextInput } from '#ui/index.ts';
import type { Language } from '#modules/facts/index.ts';
import { SITE_TEXTS } from '../../model/site.ts';
import { copy } from '../copy.nl.ts';
import { FIELDS, textField } from './site-form.ts';

type Props = { readonly form: FormValues; readonly errors: readonly ShownProblem[] };

/** The texts of the site in its other languages, each language folded away. */
export const SiteLanguages = ({ languages, ...props }: Props & { readonly languages: readonly Language[] }) => (
  <Section id="talen-deel" title={copy.site.languagesTitle}>
    <p class="een-stil">{copy.site.languagesText}</p>
    {languages.map((language) => (
      <OneLanguage language={language} {...props} />
    ))}
  </Section>
);

const OneLanguage = ({ language: { lang, name }, form, errors }: Props & { readonly language: Language }) => {
  const isFilledIn = SITE_TEXTS.some((text) => form.get(textField(text, lang)).trim() !== '');
  const isWrong = SITE_TEXTS.some((text) => errorOf(errors, textField(text, lang)) !== undefined);
  return (
    <Disclosure summary={copy.inLanguage.summary(name, isFilledIn)} open={isWrong}>
      <FieldStack>
        {SITE_TEXTS.map((text) => {
          const field = {
            name: textField(text, lang),
            label: copy.inLanguage.field(copy.site.fields[FIELDS[text]], name),
            lang,
            value: form.get(textField(text, lang)),
            error: errorOf(errors, textField(text, lang)),
            optional: true,
          };
          return text === 'intro' || text === 'text' ? <TextArea {...field} rows={3} /> : <TextInput {...field} />;
        })}
      </FieldStack>
    </Disclosure>
  );
};
