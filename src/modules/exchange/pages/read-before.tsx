import { Notice } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { type ImportPlace, importRemovalPath } from '../paths.ts';

/** The same file was read before. `programme` is the name of another programme it came in; null for this one, or none. */
export type ReadBefore = {
  readonly stage: 'adopted' | 'waiting';
  /** In words. */
  readonly day: string;
  readonly programme: string | null;
  readonly href: string;
};

/** Says that the file is known, with the way to what came of it; whoever wants may go on. */
export const ReadBeforeNotice = ({
  before,
  place,
  mayEdit,
}: {
  readonly before: ReadBefore;
  readonly place: ImportPlace;
  readonly mayEdit: boolean;
}) => (
  <Notice kind="info">
    <p>
      {before.stage === 'adopted' ? copy.againAdopted(before.day, before.programme) : copy.againWaiting(before.day)}{' '}
      {mayEdit ? copy.againGoOn : ''}
    </p>
    <ul class="een-rij">
      <li>
        <a href={before.href}>{before.stage === 'adopted' ? copy.againToPlan : copy.againToReview}</a>
      </li>
      {mayEdit ? (
        <li>
          <a href={importRemovalPath(place)}>{copy.againDrop}</a>
        </li>
      ) : null}
    </ul>
  </Notice>
);
