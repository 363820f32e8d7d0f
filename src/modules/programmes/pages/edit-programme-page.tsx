import type { FormValues } from '#kernel/form-values.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '#ui/error-summary/error-summary.tsx';
import type { Frame } from '#ui/frame.ts';
import { PostForm } from '#ui/post-form.tsx';
import { ActionRow, FieldStack } from '#ui/section/section.tsx';
import { WorkbenchPage } from '#ui/workbench-page.tsx';
import { copy } from '../copy.nl.ts';
import type { Difference } from '../model/differences.ts';
import {
  exportPath,
  historyPath,
  newProgrammePath,
  programmeRemovalPath,
  programmeSettingsPath,
  programmesPath,
  undoPath,
} from '../paths.ts';
import { ItemConflict } from './item-page.tsx';
import { ProgrammeFieldset } from './programme-form.tsx';

type NewProps = {
  readonly frame: Frame;
  readonly fields: FormValues;
  readonly errors: readonly FieldError[];
  readonly today: string;
};

/** A new programme: only the name is needed. */
export const NewProgrammePage = ({ frame, fields, errors, today }: NewProps) => (
  <WorkbenchPage frame={frame} title={copy.newTitle} lead={copy.newLead} narrow>
    <ErrorSummary errors={errors} />
    <PostForm action={newProgrammePath({})}>
      <FieldStack>
        <ProgrammeFieldset fields={fields} errors={errors} today={today} />
        <ActionRow>
          <Button kind="primary" icon="check">
            {copy.create}
          </Button>
          <ButtonLink href={programmesPath({})} kind="quiet">
            {copy.stop}
          </ButtonLink>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </WorkbenchPage>
);

type EditProps = NewProps & {
  readonly programme: string;
  readonly revision: number;
  readonly conflict: readonly Difference[] | null;
};

/** Name, period and the like of a programme. */
export const EditProgrammePage = ({ frame, fields, errors, today, programme, revision, conflict }: EditProps) => (
  <WorkbenchPage frame={frame} title={copy.settingsTitle} lead={copy.settingsLead} narrow>
    <ErrorSummary errors={errors} />
    {conflict ? <ItemConflict differences={conflict} stop={programmeSettingsPath({ programme })} /> : null}
    <PostForm action={programmeSettingsPath({ programme })}>
      <input type="hidden" name="revision" value={String(revision)} />
      <FieldStack>
        <ProgrammeFieldset fields={fields} errors={errors} today={today} />
        <ActionRow>
          <Button kind="primary" icon="check">
            {conflict ? copy.saveMine : copy.save}
          </Button>
        </ActionRow>
      </FieldStack>
    </PostForm>
    <div class="een-apart">
      <ButtonLink href={programmeRemovalPath({ programme })} kind="danger" icon="trash" small>
        {copy.remove}
      </ButtonLink>
    </div>
  </WorkbenchPage>
);

type RemovalProps = { readonly frame: Frame; readonly programme: { readonly id: string; readonly name: string } };

/** Asks before a programme goes for good. */
export const RemoveProgrammePage = ({ frame, programme }: RemovalProps) => (
  <WorkbenchPage frame={frame} title={copy.removeTitle(programme.name)} lead={copy.removeLead} narrow>
    <PostForm action={programmeRemovalPath({ programme: programme.id })}>
      <ActionRow>
        <Button kind="danger" icon="trash">
          {copy.removeConfirm}
        </Button>
        <ButtonLink href={exportPath({ programme: programme.id })} icon="download">
          {copy.exportFirst}
        </ButtonLink>
        <ButtonLink href={programmeSettingsPath({ programme: programme.id })} kind="quiet">
          {copy.stop}
        </ButtonLink>
      </ActionRow>
    </PostForm>
  </WorkbenchPage>
);

/** Asks before undo takes away a whole programme, because the action made it. */
export const UnmakeProgrammePage = ({ frame, programme, batch }: RemovalProps & { readonly batch: string }) => (
  <WorkbenchPage frame={frame} title={copy.unmakeTitle(programme.name)} lead={copy.unmakeLead} narrow>
    <p>{copy.unmakeBack}</p>
    <PostForm action={undoPath({ programme: programme.id, batch })}>
      <input type="hidden" name="zeker" value="ja" />
      <ActionRow>
        <Button kind="danger" icon="arrow-back-up">
          {copy.unmakeConfirm}
        </Button>
        <ButtonLink href={historyPath({ programme: programme.id })} kind="quiet">
          {copy.keepProgramme}
        </ButtonLink>
      </ActionRow>
    </PostForm>
  </WorkbenchPage>
);
