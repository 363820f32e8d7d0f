import type { PropsWithChildren } from 'hono/jsx';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '#ui/error-summary/error-summary.tsx';
import type { Frame } from '#ui/frame.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { PostButton, PostForm } from '#ui/post-form.tsx';
import { ActionRow, FieldStack } from '#ui/section/section.tsx';
import { WorkbenchPage } from '#ui/workbench-page.tsx';
import { copy } from '../copy.nl.ts';
import type { Difference } from '../model/differences.ts';
import { FIELD_NAMES } from '../model/field-names.nl.ts';

/** The words of one kind of item: 'Nieuw doel', 'Doel', and what is asked. */
export type ItemWords = {
  readonly add: string;
  readonly edit: string;
  readonly lead: string;
  readonly section: string;
};

type ItemPageProps = PropsWithChildren<{
  readonly frame: Frame;
  readonly words: ItemWords;
  /** Null for a new item. */
  readonly label: string | null;
  readonly errors: readonly FieldError[];
  readonly action: string;
  readonly revision: number | null;
  readonly stop: string;
  /** The page that all items of this kind stand on. */
  readonly section: string;
  readonly remove: string | null;
  readonly history: string | null;
  /** Where another person's version differs from what was filled in; null when nobody came in between. */
  readonly conflict: readonly Difference[] | null;
}>;

/** The form of one item, with its way back, its history and its removal. The fields are the children. */
export const ItemPage = (props: ItemPageProps) => (
  <WorkbenchPage
    frame={props.frame}
    title={props.label === null ? props.words.add : `${props.words.edit}: ${props.label}`}
    lead={props.words.lead}
    narrow
    crumbs={[{ label: props.words.section, href: props.section }]}
    actions={
      props.history ? (
        <ButtonLink href={props.history} icon="history" kind="quiet">
          {copy.navHistory}
        </ButtonLink>
      ) : undefined
    }
  >
    <ErrorSummary errors={props.errors} />
    {props.conflict ? <ItemConflict differences={props.conflict} stop={props.stop} /> : null}
    <PostForm action={props.action} class="een-itemformulier">
      {props.revision === null ? null : <input type="hidden" name="revision" value={String(props.revision)} />}
      <FieldStack>
        {props.children}
        <ActionRow>
          <Button kind="primary" icon="check">
            {props.conflict ? copy.saveMine : copy.save}
          </Button>
          <ButtonLink href={props.stop} kind="quiet">
            {copy.stop}
          </ButtonLink>
        </ActionRow>
      </FieldStack>
    </PostForm>
    {props.remove ? (
      <div class="een-apart">
        <PostButton action={props.remove} label={copy.takeAway} icon="trash" kind="danger" small />
      </div>
    ) : null}
  </WorkbenchPage>
);

/** Somebody saved in between: per field their words and yours; nothing of either is gone. */
export const ItemConflict = ({
  differences,
  stop,
}: {
  readonly differences: readonly Difference[];
  readonly stop: string;
}) => (
  <Notice kind="warning" icon="users" title={copy.itemConflictTitle} live>
    {copy.itemConflictLead}
    <dl class="een-gegevens">
      {differences.map((difference) => (
        <div>
          <dt>{FIELD_NAMES[difference.field] ?? difference.field}</dt>
          <dd>
            {copy.theirs}: {difference.before ?? copy.nothing}
            <br />
            {copy.yours}: {difference.after ?? copy.nothing}
          </dd>
        </div>
      ))}
    </dl>
    <p>
      <a href={stop}>{copy.keepTheirs}</a>
    </p>
  </Notice>
);
