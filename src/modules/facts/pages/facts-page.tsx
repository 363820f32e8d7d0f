import { errorOf, type FormValues, type ShownProblem } from '#kernel/form-values.ts';
import {
  Button,
  ErrorSummary,
  FieldStack,
  type Frame,
  KeyValues,
  Notice,
  PostForm,
  Section,
  Table,
  TextArea,
  TextInput,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { type Fact, type Facts, KNOWN_FACTS } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { LeftBehind } from '../model/left-behind.ts';
import { LanguageFields } from './language-fields.tsx';
import { LeftBehindPart } from './left-behind-part.tsx';
import { type Saying, SayingPart } from './saying-part.tsx';
import { type ProgrammeUses, UsesPart } from './uses-part.tsx';

/** Everything the page shows. `above` are the facts of the organisation on the page of a programme; null at home. */
export type FactsView = {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly revision: number;
  readonly above: Facts | null;
  readonly facts: Facts;
  readonly uses: readonly ProgrammeUses[];
  readonly isCut: boolean;
  /** In which texts use the facts, beside Dutch. */
  readonly languages: readonly Language[];
  readonly mayEdit: boolean;
};
type Props = {
  readonly frame: Frame;
  readonly view: FactsView;
  readonly fields: FormValues;
  /** What those give a Dutch value. */
  readonly dutch: readonly Fact[];
  readonly errors: readonly ShownProblem[];
  /** What changes left behind in the languages of the view; `gone` only after the change that was just kept. */
  readonly left: LeftBehind;
  /** Texts that say what the last change took away in so many words. */
  readonly saying: readonly Saying[];
  /** What somebody else kept in the meantime; null when nobody did. */
  readonly theirs: readonly Fact[] | null;
};

/** The facts of an organisation or of a programme: the form, what can be used, and where it is used. */
export const FactsPage = ({ frame, view, theirs, saying, ...form }: Props) => (
  <WorkbenchPage frame={frame} title={view.title} lead={view.lead} narrow>
    <ErrorSummary errors={form.errors} />
    {theirs ? <Theirs facts={theirs} /> : null}
    <SayingPart saying={saying} />
    {view.mayEdit ? <FactsForm view={view} {...form} isConflict={theirs !== null} /> : null}
    <Section id="lijst" title={copy.listTitle}>
      <p>{copy.how}</p>
      <Available view={view} />
    </Section>
    <UsesPart uses={view.uses} isCut={view.isCut} />
  </WorkbenchPage>
);

const Theirs = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <Notice kind="warning" icon="users" title={copy.conflictTitle}>
    <p>{copy.conflictText}</p>
    {facts.length === 0 ? (
      <p>{copy.nothing}</p>
    ) : (
      <KeyValues
        items={facts.flatMap(({ name, value, translations = {} }) => [
          [name, value] as const,
          ...Object.entries(translations).map(([lang, said]) => [`${name} (${lang})`, said] as const),
        ])}
      />
    )}
  </Notice>
);

type FormProps = Pick<Props, 'view' | 'fields' | 'dutch' | 'errors' | 'left'> & { readonly isConflict: boolean };

const FactsForm = ({ view, fields, dutch, errors, left, isConflict }: FormProps) => (
  <PostForm action={view.action}>
    <input type="hidden" name="revision" value={String(view.revision)} />
    <FieldStack>
      <LeftBehindPart left={left} languages={view.languages} fields={fields} />
      {KNOWN_FACTS.map((name) => (
        <TextInput
          name={name}
          label={copy.labels[name]}
          help={helpOf(view, name)}
          value={fields.get(name)}
          error={errorOf(errors, name)}
          optional
          autocomplete="off"
        />
      ))}
      <TextArea
        name="eigen"
        label={copy.own}
        help={`${copy.ownHelp} ${copy.ownExample}`}
        value={fields.get('eigen')}
        error={errorOf(errors, 'eigen')}
        rows={4}
        optional
      />
      {view.languages.map((language) => (
        <LanguageFields
          language={language}
          dutch={dutch}
          fields={fields}
          errors={errors}
          isOpen={[...left.old, ...left.dutch].some(({ lang }) => lang === language.lang)}
        />
      ))}
      <div>
        <Button kind="primary" icon="check">
          {isConflict ? copy.keepMine : copy.save}
        </Button>
      </div>
    </FieldStack>
  </PostForm>
);

function helpOf({ above }: FactsView, name: string): string {
  if (above === null) return copy.variable(name);
  const value = above.get(name);
  return `${copy.variable(name)} ${value === undefined ? copy.inheritedNone : copy.inherited(value)}`;
}

/** The names with their value, so that nobody has to remember them. */
const Available = ({ view }: { readonly view: FactsView }) =>
  view.facts.size === 0 ? (
    <p>{copy.howExample('telefoon')}</p>
  ) : (
    <Table
      caption={copy.listTitle}
      hideCaption
      rows={[...view.facts]}
      columns={[
        { label: copy.name, rowHeader: true, cell: ([name]) => <code>{`{${name}}`}</code> },
        { label: copy.value, cell: ([, value]) => value },
        ...(view.above === null
          ? []
          : [
              {
                label: copy.where,
                cell: ([name, value]: [string, string]) =>
                  view.above?.get(name) === value ? copy.fromOrganisation : copy.fromHere,
              },
            ]),
      ]}
    />
  );
