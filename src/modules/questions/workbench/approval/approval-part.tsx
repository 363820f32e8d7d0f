import { errorOf, type ShownProblem } from '#kernel/form-values.ts';
import type { Body, WorkingText } from '#modules/library/index.ts';
import { ActionRow, Button, Disclosure, FieldStack, Notice, PostForm, TextArea } from '#ui/index.ts';
import { BodyChange, changedPieces } from '../comparison/difference.tsx';
import type { QuestionView } from '../editor/question-view.ts';
import { ReadText } from '../editor/read-text.tsx';
import { momentOf } from '../moments.ts';
import { inLanguage, questionApprovalPath } from '../paths.ts';
import type { Rights } from '../places.tsx';
import { copy } from './copy.nl.ts';

type Props = { readonly view: QuestionView; readonly errors: readonly ShownProblem[]; readonly may: Rights };

/** How an own text stands on its way to agreement: who sent it, what is different, and what was said about it. */
export const ApprovalPart = ({ view, errors, may }: Props) => {
  const { text, approval } = view;
  if (!text?.note || !approval) return null;
  const moment = momentOf(text.note.at);
  if (text.state === 'returned')
    return (
      <Notice kind="warning" icon="arrow-back-up" title={copy.returned(approval.by, moment)}>
        <Said text={text} />
        <p>{copy.mend}</p>
      </Notice>
    );
  if (text.state === 'approved')
    return (
      <Notice kind="positive" title={copy.agreed(approval.by, moment)}>
        <Said text={text} />
        {may.edit ? <p>{copy.nowPublish}</p> : null}
      </Notice>
    );
  return text.state === 'submitted' ? <Waiting view={view} errors={errors} may={may} /> : null;
};

const Said = ({ text: { note } }: { readonly text: WorkingText }) =>
  note === null || note.words === '' ? null : <blockquote class="vb-gezegd">{note.words}</blockquote>;

const Waiting = ({ view, errors, may }: Props) => {
  const { text, approval } = view;
  if (!text?.note || !approval) return null;
  const moment = momentOf(text.note.at);
  return (
    <section class="vb-deel" aria-labelledby="akkoord">
      <div class="vb-kop">
        <h2 id="akkoord">{copy.waits}</h2>
      </div>
      <p>{approval.isSentByMe ? copy.sentByYou(moment) : copy.sent(approval.by, moment)}</p>
      <Said text={text} />
      <Difference view={view} draft={text.draft} />
      {approval.isMine ? (
        <>
          {approval.part === 'none' ? null : <p>{copy.ownPart[approval.part]}</p>}
          <Answer view={view} errors={errors} />
        </>
      ) : (
        <p>{may.approve ? copy.another(approval.who) : copy.who(approval.who)}</p>
      )}
    </section>
  );
};

/** What is different from what readers get now: the own version that is shown, or else the answer of the base; and the whole as it is read. */
const Difference = ({ view, draft }: { readonly view: QuestionView; readonly draft: Body }) => {
  const { live, followed } = view;
  const isPart = !Object.hasOwn(draft, 'question');
  const shown = live ?? (isPart ? undefined : followed?.version);
  const whole = <ReadText lang={view.at.lang} body={draft} facts={view.facts} />;
  if (!shown)
    return (
      <>
        <p>{copy.fresh}</p>
        {whole}
      </>
    );
  const pieces = changedPieces(shown.body, draft);
  return (
    <>
      <p>{pieces.length === 0 ? copy.none : live ? copy.changes(live.number) : copy.changesToBase}</p>
      <BodyChange pieces={pieces} />
      <Disclosure summary={copy.whole}>{whole}</Disclosure>
    </>
  );
};

const Answer = ({ view: { at, text }, errors }: Pick<Props, 'view' | 'errors'>) => (
  <PostForm action={inLanguage(questionApprovalPath({ item: at.item }), at.lang)}>
    <input type="hidden" name="revisie" value={String(text?.revision ?? 0)} />
    <FieldStack>
      <TextArea
        name="opmerking"
        label={copy.words}
        help={copy.wordsHelp}
        rows={2}
        error={errorOf(errors, 'opmerking')}
        optional
      />
      <ActionRow>
        <Button name="doe" value="akkoord" kind="primary" icon="check">
          {copy.agree}
        </Button>
        <Button name="doe" value="terug" icon="arrow-back-up">
          {copy.refuse}
        </Button>
      </ActionRow>
    </FieldStack>
  </PostForm>
);
