import { errorOf, type ShownProblem } from '#kernel/form-values.ts';
import { ActionRow, Button, Disclosure, FieldStack, FileField, PostForm, TextArea, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { harvestFilePath, harvestPath } from '../paths.ts';

type Props = {
  /** Titles of questions that are there already, to be pointed out while typing. */
  readonly known: readonly string[];
  readonly errors: readonly ShownProblem[];
  readonly typed: string;
};

/** One question quickly, during a session; or many at once. */
export const AddHeard = ({ known, errors, typed }: Props) => (
  <>
    <PostForm action={harvestPath({})} class="een-rij vb-zoek">
      <TextInput
        name="vraag"
        label={copy.harvest.quick}
        list="bekend"
        autocomplete="off"
        value={typed}
        error={errorOf(errors, 'vraag')}
      />
      <Button icon="plus">{copy.harvest.add}</Button>
      <datalist id="bekend">
        {known.map((title) => (
          <option value={title}></option>
        ))}
      </datalist>
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
