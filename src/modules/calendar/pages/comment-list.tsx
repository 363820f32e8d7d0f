import { ActionRow, Button, FieldStack, Markdown, PostButton, PostForm, Section, TextArea } from '#ui/index.ts';
import { commentRemovalPath, commentsPath } from '../paths.ts';
import { copy } from '../copy.nl.ts';
import type { ShownComment } from '../model/shown-comment.ts';

const words = copy.comments;
type Props = {
  readonly programme: string;
  readonly activity: string;
  readonly comments: readonly ShownComment[];
  readonly mayContribute: boolean;
  /** What was typed in a comment that was refused, and why. */
  readonly typed: string;
  readonly error: string | undefined;
};

/** What was said about an activity, and a form to say something. */
export const CommentList = ({ programme, activity, comments, mayContribute, typed, error }: Props) => (
  <Section id="reacties" title={words.title}>
    {comments.length === 0 ? (
      <p class="een-stil">{words.none}</p>
    ) : (
      <ol class="een-lijst">
        {comments.map((comment) => (
          <li id={`reactie-${comment.id}`}>
            <p>
              <b>{comment.who}</b> <span class="een-stil">· {comment.when}</span>
            </p>
            <Markdown text={comment.text} />
            {comment.mayRemove ? (
              <PostButton
                action={commentRemovalPath({ programme, item: activity, comment: comment.id })}
                label={words.remove}
                accessibleName={words.removeOf(comment.who, comment.when)}
                icon="trash"
                kind="quiet"
                small
              />
            ) : null}
          </li>
        ))}
      </ol>
    )}
    {mayContribute ? (
      <PostForm action={commentsPath({ programme, item: activity })} label={words.place}>
        <FieldStack>
          <TextArea name="comment" label={words.text} value={typed} error={error} rows={3} />
          <ActionRow>
            <Button icon="message-plus">{words.place}</Button>
          </ActionRow>
        </FieldStack>
      </PostForm>
    ) : null}
  </Section>
);
