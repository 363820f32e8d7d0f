import { errorOf, type ShownProblem } from '#kernel/form-values.ts';
import { ActionRow, Button, Disclosure, FieldStack, FileField, PostForm, TextArea, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { AlikeField } from '../list/alike-field.tsx';
import { harvestFilePath, harvestPath } from '../paths.ts';

type Props = {
  readonly errors: readonly ShownProblem[];
  readonly typed: string;
  /** Where it was heard, as typed or as told before today. */
  readonly session: string;
  /** Whether the question before was just added: who hears one after another types on. */
  readonly typesOn: boolean;
};

/** One question quickly, during a session; or many at once. */
export const AddHeard = ({ errors, typed, session, typesOn }: Props) => (
  <>
    <PostForm action={harvestPath({})}>
      <FieldStack>
        <TextInput
          name="bijeenkomst"
          label={copy.harvest.session}
          help={copy.harvest.sessionHelp}
          value={session}
          maxLength={100}
          optional
        />
        <AlikeField label={copy.harvest.quick} value={typed} errors={errors} autofocus={typesOn}>
          <Button icon="plus">{copy.harvest.add}</Button>
        </AlikeField>
      </FieldStack>
    </PostForm>
    <AddMany errors={errors} />
  </>
);

const AddMany = ({ errors }: Pick<Props, 'errors'>) => (
  <Disclosure summary={copy.harvest.many} open={errors.some(({ field }) => field === 'lijst' || field === 'bestand')}>
    <PostForm action={harvestFilePath({})} files>
      <FieldStack>
        <TextArea
          name="lijst"
          label={copy.harvest.paste}
          help={copy.harvest.pasteHelp}
          rows={6}
          error={errorOf(errors, 'lijst')}
          optional
        />
        <FileField
          name="bestand"
          label={copy.harvest.file}
          help={copy.harvest.fileHelp}
          accept=".xlsx,.csv,.tsv,.json,.jsonl,.md,.html,.htm,.txt"
          error={errorOf(errors, 'bestand')}
          optional
        />
        <ActionRow>
          <Button icon="file-import">{copy.harvest.read}</Button>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </Disclosure>
);
