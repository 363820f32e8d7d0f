import { errorOf, type FormValues, type ShownProblem } from '#kernel/form-values.ts';
import { ActionRow, Button, FieldStack, PostForm, TextInput } from '#ui/index.ts';
import { copy } from './copy.nl.ts';

type Props = {
  readonly action: string;
  readonly title: string;
  readonly help: string;
  /** What the page was made on. */
  readonly fields: Readonly<Record<string, string>>;
  readonly form: FormValues;
  readonly errors: readonly ShownProblem[];
};

/** Makes a question of the organisation itself: who looks after it, and when it is looked at again. */
export const KeepForm = ({ action, title, help, fields, form, errors }: Props) => (
  <section class="vb-deel" aria-labelledby="houden">
    <div class="vb-kop">
      <h2 id="houden">{title}</h2>
    </div>
    <p>{help}</p>
    <PostForm action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <FieldStack>
        <TextInput
          name="eigenaar"
          label={copy.owner}
          help={copy.ownerHelp}
          value={form.get('eigenaar')}
          error={errorOf(errors, 'eigenaar')}
        />
        <TextInput
          name="herzien"
          type="date"
          label={copy.reviewOn}
          help={copy.reviewHelp}
          width="medium"
          value={form.get('herzien')}
          error={errorOf(errors, 'herzien')}
        />
        <ActionRow>
          <Button name="doe" value="houden" icon="copy">
            {title}
          </Button>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </section>
);
