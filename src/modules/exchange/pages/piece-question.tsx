import { formatSpan } from '#kernel/fuzzy-date/index.ts';
import { Button, CheckboxGroup, DatePhraseField, type FieldError, PostForm, RadioGroup, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { Ask } from '../model/ask.ts';

type Props = {
  readonly number: number;
  readonly ask: Ask;
  /** How many other pieces the answer settles as well. */
  readonly others: number;
  readonly action: string;
  /** Where a typed date is read, what was typed, and what is wrong with it or with the choice. */
  readonly readerPath: string;
  readonly typed: string;
  readonly error: FieldError | undefined;
};

/** What we ask about one piece, with the answers there are. */
export const PieceQuestion = ({ number, ask, others, action, readerPath, typed, error }: Props) => {
  const errorOf = (field: string) => (error?.field === `${field}-${number}` ? error.text : undefined);
  const field = {
    name: 'keuze',
    id: `keuze-${number}`,
    label: questionOf(ask, others),
    help: ask.code === 'audienceUnclear' ? copy.unclearHelp : undefined,
    error: errorOf('keuze'),
    inline: ask.options.every((value) => value.length < 24),
  };
  const options = ask.options.map((value) => ({ value, label: labelOf(ask, value, others), help: helpOf(value) }));
  if (isYesNo(ask)) return <YesNo {...{ number, action, options, error: field.error, label: field.label }} />;
  const form = (
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
  // A single choice by mouse needs no second click.
  return ask.several ? form : <een-filter data-direct="ja">{form}</een-filter>;
};

/** The question, with the words it is about and how many other pieces it is about. */
function questionOf({ code, about }: Ask, others: number): string {
  if (about === null) return copy.questions[code];
  if (code === 'dateFromHeading') return copy.fromHeading(about, others);
  if (code === 'yearGuessed') return copy.yearGuessed(about, others);
  return code === 'audienceUnclear' ? copy.unclearGroup(about, others) : copy.countedFrom(about);
}

const NO = new Set(['out', 'undated', 'nameless', 'weightless']);
const isYesNo = ({ options, several, entry }: Ask): boolean =>
  !several && entry === null && options.length === 2 && options[0] === 'keep' && NO.has(options[1] ?? '');

type YesNoProps = {
  readonly number: number;
  readonly action: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly error: string | undefined;
};

/** Two answers are two buttons. */
const YesNo = ({ number, action, label, options, error }: YesNoProps) => (
  <PostForm action={action} class="im-keuze">
    <p class="im-vraag">{label}</p>
    {error === undefined ? null : <p class="een-veld__fout">{error}</p>}
    <div class="im-doen im-doen--vraag">
      {options.map((option) => (
        <Button small name="keuze" value={option.value} accessibleName={copy.looseNamed(option.label, number)}>
          {option.label}
        </Button>
      ))}
    </div>
  </PostForm>
);

const KEEP: Readonly<Record<string, string>> = copy.keepNames;
const NAMES: Readonly<Record<string, string>> = copy.optionNames;
const HELP: Readonly<Record<string, string>> = copy.optionHelp;

function labelOf({ code, about }: Ask, value: string, others: number): string {
  if (code === 'yearGuessed') return value === 'keep' ? copy.yesInYear(about ?? '') : copy.noInYear(value);
  if (code === 'dateFromHeading') return value === 'keep' ? copy.yesForAll(others) : copy.noMomentForAll(others);
  if (value === 'keep') return KEEP[code] ?? copy.optionNames.keep;
  const span = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(value);
  if (span?.[1]) return formatSpan(span[1], span[2] ?? span[1]);
  // Channels and names are words of the document, whatever they happen to be.
  return OWN_WORDS.has(code) ? value : (NAMES[value] ?? value);
}

const OWN_WORDS: ReadonlySet<Ask['code']> = new Set<Ask['code']>([
  'channelsUndecided',
  'programmeName',
  'audienceUnclear',
]);

const helpOf = (value: string): string | undefined => HELP[value];
