import { formatSpan } from '#kernel/fuzzy-date/index.ts';
import { Button, CheckboxGroup, DatePhraseField, type FieldError, PostForm, RadioGroup, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { Ask } from '../model/ask.ts';

type Props = {
  readonly number: number;
  readonly ask: Ask;
  readonly action: string;
  /** Where a typed date is read, what was typed, and what is wrong with it or with the choice. */
  readonly readerPath: string;
  readonly typed: string;
  readonly error: FieldError | undefined;
};

/** What we ask about one piece, with the answers there are. */
export const PieceQuestion = ({ number, ask, action, readerPath, typed, error }: Props) => {
  const errorOf = (field: string) => (error?.field === `${field}-${number}` ? error.text : undefined);
  const field = {
    name: 'keuze',
    id: `keuze-${number}`,
    label: copy.questions[ask.code],
    error: errorOf('keuze'),
    inline: ask.options.every((value) => value.length < 24),
  };
  const options = ask.options.map((value) => ({ value, label: labelOf(ask, value), help: helpOf(value) }));
  return (
    <PostForm action={action} class="im-keuze">
      {ask.several ? (
        <CheckboxGroup {...field} options={options} values={ask.chosen} />
      ) : (
        <RadioGroup {...field} options={options} value={ask.chosen[0]} />
      )}
      {ask.entry === 'date' ? (
        <DatePhraseField
          name="zelf"
          id={`zelf-${number}`}
          label={copy.otherwise}
          help={copy.otherwiseHelp}
          value={typed}
          error={errorOf('zelf')}
          readerPath={readerPath}
          optional
        />
      ) : null}
      {ask.entry === 'amount' ? (
        <TextInput
          name="zelf"
          id={`zelf-${number}`}
          label={copy.otherAmount}
          value={typed}
          error={errorOf('zelf')}
          width="medium"
          inputMode="decimal"
          optional
        />
      ) : null}
      <div>
        <Button small>{copy.choose}</Button>
      </div>
    </PostForm>
  );
};

const KEEP: Readonly<Record<string, string>> = copy.keepNames;
const NAMES: Readonly<Record<string, string>> = copy.optionNames;
const HELP: Readonly<Record<string, string>> = copy.optionHelp;

function labelOf({ code }: Ask, value: string): string {
  if (value === 'keep') return KEEP[code] ?? copy.optionNames.keep;
  const span = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(value);
  if (span?.[1]) return formatSpan(span[1], span[2] ?? span[1]);
  // Channels and names are words of the document, whatever they happen to be.
  return code === 'channelsUndecided' || code === 'programmeName' ? value : (NAMES[value] ?? value);
}

const helpOf = (value: string): string | undefined => HELP[value];
