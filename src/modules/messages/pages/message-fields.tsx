import type { FormValues } from '#kernel/form-values.ts';
import { type FieldError, RichTextField, TextArea, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';

type Props = { readonly values: FormValues; readonly errors: readonly FieldError[] };

/** The fields of the message; lists are typed as lines. */
export const MessageFields = ({ values, errors }: Props) => {
  const errorOf = (name: string) => errors.find((error) => error.field === name)?.text;
  const common = (name: string) => ({ name, value: values.get(name), error: errorOf(name), optional: true });
  return (
    <>
      <RichTextField {...common('core')} label={copy.core} help={copy.coreHelp} rows={6} />
      <TextArea {...common('short')} label={copy.short} help={copy.shortHelp} rows={3} />
      <TextInput {...common('sentence')} label={copy.sentence} />
      <TextInput {...common('slogan')} label={copy.slogan} />
      <TextArea {...common('tone')} label={copy.tone} help={copy.toneHelp} rows={2} />
      <TextArea {...common('values')} label={copy.values} help={copy.linesHelp} rows={3} />
      <TextArea {...common('accents')} label={copy.accents} help={copy.accentsHelp} rows={6} />
      <TextArea {...common('preferredWords')} label={copy.preferred} help={copy.linesHelp} rows={3} />
      <TextArea {...common('avoidedWords')} label={copy.avoided} help={copy.avoidedHelp} rows={4} />
    </>
  );
};
