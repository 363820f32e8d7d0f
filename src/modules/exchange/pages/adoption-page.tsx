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
import { adoptionPath, type ImportPlace, reviewPath } from '../paths.ts';
import { PieceFields } from './piece-fields.tsx';

type Props = {
  readonly frame: Frame;
  readonly place: ImportPlace;
  readonly count: number;
  readonly fields: readonly ShownField[];
  readonly errors: readonly FieldError[];
};

/** What the new programme is called, before it is made. */
export const AdoptionPage = ({ frame, place, count, fields, errors }: Props) => (
  <WorkbenchPage frame={frame} title={copy.adoptTitle} lead={copy.adoptLead(count)} narrow>
    <Steps label={copy.stepsLabel} steps={copy.steps} current={2} />
    <PostForm action={adoptionPath(place)}>
      <ErrorSummary errors={errors} />
      <FieldStack>
        <PieceFields fields={fields} errors={errors} />
        <ActionRow>
          <Button kind="primary" icon="check">
            {copy.adopt(count)}
          </Button>
          <a href={reviewPath(place)}>{copy.back}</a>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </WorkbenchPage>
);
