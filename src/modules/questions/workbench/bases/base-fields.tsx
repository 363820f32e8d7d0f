import { errorOf, type FormValues, type ShownProblem } from '#kernel/form-values.ts';
import type { Base } from '#modules/library/index.ts';
import {
  ActionRow,
  Button,
  Checkbox,
  ErrorSummary,
  FieldStack,
  type Frame,
  PostForm,
  Section,
  TextArea,
  TextInput,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { basePath, basesPath, newBasePath, questionsPath } from '../paths.ts';

type Errors = { readonly errors: readonly ShownProblem[] };
type Values = { readonly name: string; readonly description: string; readonly isOpen: boolean };

/** Name, description and who may take part, of a base that is there. */
export const BaseFields = ({ base, errors }: Errors & { readonly base: Base }) => (
  <Section id="basis-zelf" title={copy.bases.settings}>
    <PostForm action={basePath({ base: base.id })}>
      <input type="hidden" name="revisie" value={String(base.revision)} />
      <FieldStack>
        <Fields values={base} errors={errors} />
        <ActionRow>
          <Button>{copy.about.save}</Button>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </Section>
);

const Fields = ({ values, errors }: Errors & { readonly values: Values }) => (
  <>
    <TextInput
      name="naam"
      label={copy.bases.name}
      help={copy.bases.nameHelp}
      value={values.name}
      error={errorOf(errors, 'naam')}
    />
    <TextArea
      name="omschrijving"
      label={copy.bases.description}
      rows={3}
      value={values.description}
      error={errorOf(errors, 'omschrijving')}
      optional
    />
    <Checkbox name="open" label={copy.bases.openLabel} help={copy.bases.openHelp} checked={values.isOpen} />
  </>
);

type NewProps = Errors & { readonly frame: Frame; readonly form: FormValues };

/** Makes a base. */
export const NewBasePage = ({ frame, form, errors }: NewProps) => (
  <WorkbenchPage
    frame={frame}
    title={copy.bases.add}
    lead={copy.bases.addLead}
    crumbs={[
      { label: copy.list.title, href: questionsPath({}) },
      { label: copy.bases.title, href: basesPath({}) },
    ]}
    narrow
  >
    <ErrorSummary errors={errors} />
    <PostForm action={newBasePath({})}>
      <FieldStack>
        <Fields
          values={{ name: form.get('naam'), description: form.get('omschrijving'), isOpen: form.has('open') }}
          errors={errors}
        />
        <ActionRow>
          <Button kind="primary">{copy.bases.make}</Button>
          <a href={basesPath({})}>{copy.stop}</a>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </WorkbenchPage>
);
