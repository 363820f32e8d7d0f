import {
  ActionRow,
  Button,
  ErrorSummary,
  type FieldError,
  FieldStack,
  type Frame,
  PostForm,
  Steps,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { ShownField } from '../model/piece-form.ts';
import type { Brings } from '../model/what-comes.ts';
import { adoptionPath, type ImportPlace, reviewPath } from '../paths.ts';
import { PieceFields } from './piece-fields.tsx';

type Props = {
  readonly frame: Frame;
  readonly place: ImportPlace;
  readonly brings: Brings;
  /** Where a date is read while somebody types. */
  readonly readerPath: string | undefined;
  readonly fields: readonly ShownField[];
  readonly errors: readonly FieldError[];
};

/** What the new programme is called, before it is made. */
export const AdoptionPage = ({ frame, place, brings, readerPath, fields, errors }: Props) => (
  <WorkbenchPage frame={frame} title={copy.adoptTitle} lead={copy.adoptLead} narrow>
    <Steps label={copy.stepsLabel} steps={copy.steps} current={2} />
    <PostForm action={adoptionPath(place)}>
      <ErrorSummary errors={errors} />
      <FieldStack>
        <PieceFields fields={fields} errors={errors} audiences={[]} readerPath={readerPath} />
        <p class="een-klein een-stil">{copy.brings(brings)}</p>
        <ActionRow>
          <Button kind="primary" icon="check">
            {copy.adopt(brings)}
          </Button>
          <a href={reviewPath(place)}>{copy.back}</a>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </WorkbenchPage>
);
