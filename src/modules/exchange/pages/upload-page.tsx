import {
  Button,
  ErrorSummary,
  FieldStack,
  FileField,
  type Frame,
  Label,
  PostForm,
  RadioGroup,
  Section,
  Table,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';

/** An import that was read before. `day` in words; `isAdopted` as it was once taken over. */
export type EarlierImport = {
  readonly fileName: string;
  readonly day: string;
  readonly isAdopted: boolean;
  readonly href: string;
  readonly removalHref: string;
};

type UploadPageProps = {
  readonly frame: Frame;
  readonly action: string;
  readonly earlier: readonly EarlierImport[];
  readonly mayEdit: boolean;
  /** Why the last file was refused; null when none was. */
  readonly problems: readonly string[] | null;
};

/** Where the form says an import goes; from a page inside a programme. */
export const NEW = 'nieuw';
const HERE = 'hier';

/** Choose a file; under it what was read before. */
export const UploadPage = ({ frame, action, earlier, mayEdit, problems }: UploadPageProps) => (
  <WorkbenchPage
    frame={frame}
    title={copy.uploadTitle}
    lead={frame.programme ? copy.uploadLead(frame.programme.name) : copy.newUploadLead}
    narrow
  >
    {mayEdit ? (
      <PostForm action={action} files>
        <ErrorSummary title={copy.refusedTitle} errors={(problems ?? []).map((text) => ({ field: 'bestand', text }))} />
        <FieldStack>
          <FileField
            name="bestand"
            label={copy.file}
            help={copy.fileHelp}
            accept={copy.accept}
            error={problems ? `${problems[0] ?? ''} ${copy.refusedSafe}` : undefined}
          />
          {frame.programme ? (
            <RadioGroup
              name="bestemming"
              label={copy.destination}
              value={HERE}
              options={[
                { value: HERE, label: copy.inProgramme(frame.programme.name) },
                { value: NEW, label: copy.newProgramme },
              ]}
            />
          ) : null}
          <div>
            <Button kind="primary" icon="file-import">
              {copy.read}
            </Button>
          </div>
        </FieldStack>
      </PostForm>
    ) : null}
    {earlier.length > 0 ? <Earlier earlier={earlier} mayEdit={mayEdit} /> : null}
  </WorkbenchPage>
);

const Earlier = ({ earlier, mayEdit }: Pick<UploadPageProps, 'earlier' | 'mayEdit'>) => (
  <Section id="eerder" title={copy.earlier} note={earlier.length}>
    <Table
      caption={copy.earlier}
      hideCaption
      rows={earlier}
      columns={[
        {
          label: copy.file,
          rowHeader: true,
          cell: ({ fileName, href, isAdopted }) => (
            <a href={href} aria-label={isAdopted ? copy.view(fileName) : copy.continueReview(fileName)}>
              {fileName}
            </a>
          ),
        },
        {
          label: copy.fieldNames.status,
          cell: ({ day, isAdopted }) =>
            isAdopted ? (
              <Label tone="positive" icon="check">
                {copy.adoptedOn(day)}
              </Label>
            ) : (
              <>
                <Label tone="warning" icon="eye">
                  {copy.waiting}
                </Label>{' '}
                <span class="een-stil een-klein">{copy.uploadedOn(day)}</span>
              </>
            ),
        },
        {
          label: copy.remove,
          hideLabel: true,
          cell: ({ fileName, removalHref }) =>
            mayEdit ? (
              <a href={removalHref} aria-label={copy.removeNamed(fileName)}>
                {copy.remove}
              </a>
            ) : null,
        },
      ]}
    />
  </Section>
);
