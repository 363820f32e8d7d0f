import { errorOf } from '#kernel/form-values.ts';
import type { ItemFieldsProps } from '#modules/programmes/index.ts';
import { readingOf } from '#kernel/fuzzy-date/index.ts';
import type { Channel } from '#kernel/plan.ts';
import { contextOf } from '#modules/plans/index.ts';
import { DatePhraseField, TextArea, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';

export const ChannelFields = ({
  values,
  errors,
  before,
  programme,
  extra,
}: ItemFieldsProps<{ readonly today: string }, Channel>) => {
  const field = (name: string) => ({
    name,
    value: values.get(name),
    error: errorOf(errors, name),
  });
  return (
    <>
      <TextInput {...field('name')} label={copy.name} />
      <TextArea {...field('description')} label={copy.description} help={copy.descriptionHelp} rows={3} optional />
      <DatePhraseField
        {...field('rhythm')}
        label={copy.rhythmField}
        help={copy.rhythmHelp}
        optional
        reading={readingOf(values.get('rhythm'), contextOf(programme, extra.today), before?.rhythm)}
        reference={extra.today}
      />
    </>
  );
};
