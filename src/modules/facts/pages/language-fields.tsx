import { errorOf, type FormValues, type ShownProblem } from '#kernel/form-values.ts';
import { Disclosure, FieldStack, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { type Fact, MOST_VALUE } from '../model/fact.ts';
import { isWordless } from '../model/facts-in.ts';
import { fieldIn, type Language } from '../model/language.ts';
import { labelOf } from './label.ts';

type Props = {
  readonly language: Language;
  /** What has a Dutch value, as it was filled in. */
  readonly dutch: readonly Fact[];
  readonly fields: FormValues;
  readonly errors: readonly ShownProblem[];
  /** Somebody is pointed to a field in here. */
  readonly isOpen: boolean;
};

/** The facts in one other language: a field for each that has a Dutch value, folded away; open where something is wrong. */
export const LanguageFields = ({ language: { lang, name: language }, fields, errors, ...props }: Props) => {
  // A number is the same in every language, a page on the web may not be; what there is already can always be seen and cleared.
  const dutch = props.dutch.filter(
    ({ name, value }) => name === 'website' || !isWordless(value) || fields.has(fieldIn(lang, name)),
  );
  const filled = dutch.filter(({ name }) => fields.get(fieldIn(lang, name)).trim() !== '').length;
  return (
    <Disclosure
      id={`taal-${lang}`}
      summary={`${copy.inLanguage(language)} (${copy.filledIn(filled, dutch.length)})`}
      open={props.isOpen || dutch.some(({ name }) => errorOf(errors, fieldIn(lang, name)) !== undefined)}
    >
      <p class="een-stil">{dutch.length === 0 ? copy.languageEmpty : copy.languageHelp}</p>
      <FieldStack>
        {dutch.map(({ name, value }) => (
          <TextInput
            name={fieldIn(lang, name)}
            label={labelOf(name)}
            help={copy.inDutch(value)}
            lang={lang}
            value={fields.get(fieldIn(lang, name))}
            error={errorOf(errors, fieldIn(lang, name))}
            maxLength={MOST_VALUE}
            optional
            autocomplete="off"
          />
        ))}
      </FieldStack>
    </Disclosure>
  );
};
