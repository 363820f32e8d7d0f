import { errorOf } from '#kernel/form-values.ts';
import { LanguageButton } from '#modules/library/index.ts';
import {
  ActionRow,
  ButtonLink,
  Checkbox,
  Conflict,
  Disclosure,
  FieldStack,
  PostForm,
  RadioGroup,
  RichTextField,
  TextArea,
  TextInput,
} from '#ui/index.ts';
import { mayPublish } from '../approval/may-publish.ts';
import { copy } from '../copy.nl.ts';
import { momentOf } from '../moments.ts';
import { EnterButton } from '../enter-button.tsx';
import { BodyChange, changedPieces } from '../comparison/difference.tsx';
import { inLanguage, questionPath, questionTextPath, questionVersionsPath } from '../paths.ts';
import { DutchPart } from './dutch-part.tsx';
import { FactList } from './fact-list.tsx';
import type { QuestionView } from './question-view.ts';
import { reachOf } from './reach.ts';
import { ReadText } from './read-text.tsx';
import { type TextPartProps, TextActs } from './text-acts.tsx';
import { WITHOUT_WHY } from './why-asked.ts';

/** The organisation's own text: to write, to keep, to submit and to publish. */
export const TextPart = (props: TextPartProps) => {
  const { view, clashesWith, form } = props;
  const { text } = view;
  return (
    <section class="vb-deel" aria-labelledby="lokaal">
      <div class="vb-kop">
        <h2 id="lokaal">
          {view.kind === 'own' ? copy.editor.ownAnswer : copy.editor.localText(view.organisation.name)}
        </h2>
        <span class="een-uit een-stil een-klein">{text ? copy.editor.kept(momentOf(text.changedAt)) : ''}</span>
      </div>
      {clashesWith !== undefined && text ? <Clash view={view} text={text} form={form} name={clashesWith} /> : null}
      {view.dutch.question || view.dutch.answer ? (
        <div class="vb-vertaling">
          <DutchPart dutch={view.dutch} />
          <TextForm {...props} />
        </div>
      ) : (
        <TextForm {...props} />
      )}
    </section>
  );
};

type ClashProps = Pick<TextPartProps, 'view' | 'form'> & {
  readonly text: NonNullable<QuestionView['text']>;
  /** '' when nobody knows. */
  readonly name: string;
};

/** Somebody else kept this text: both as they are read and what differs. Neither is lost, whichever is kept. */
const Clash = ({ view: { at }, text, form, name }: ClashProps) => {
  const theirName = name === '' ? copy.editor.colleague : name;
  const mine = { ...text.draft, question: form.get('vraag'), answer: form.get('antwoord') };
  return (
    <Conflict
      id="teksten"
      theirName={theirName}
      theirTime={momentOf(text.changedAt)}
      theirText={<ReadText lang={at.lang} body={text.draft} headingLevel={4} />}
      myText={<ReadText lang={at.lang} body={mine} headingLevel={4} />}
      difference={<BodyChange pieces={changedPieces(text.draft, mine)} />}
      lead={copy.editor.clash(theirName)}
    >
      <ActionRow>
        <ButtonLink href={inLanguage(questionPath({ item: at.item }), at.lang)}>
          {copy.editor.theirs(theirName)}
        </ButtonLink>
        <ButtonLink href={inLanguage(questionVersionsPath({ item: at.item }), at.lang)} icon="history">
          {copy.editor.allDrafts}
        </ButtonLink>
      </ActionRow>
    </Conflict>
  );
};

/** Only what is not Dutch needs to be said: the page is Dutch. */
const langOf = ({ at }: QuestionView): string | undefined => (at.lang === 'nl' ? undefined : at.lang);

const TextForm = ({ view, form, errors, may }: TextPartProps) => (
  <PostForm action={inLanguage(questionTextPath({ item: view.at.item }), view.at.lang)} id="tekst">
    <EnterButton name="doe" value="keep" label={copy.form.keep} />
    <input type="hidden" name="revisie" value={form.get('revisie') || String(view.text?.revision ?? 0)} />
    <input type="hidden" name="houding" value={form.get('houding') || String(view.followed?.stance?.revision ?? 0)} />
    {view.followed ? (
      <input type="hidden" name="versie" value={form.get('versie') || String(view.followed.version.number)} />
    ) : null}
    <FieldStack>
      {view.kind === 'followed' ? <KindField view={view} form={form} errors={errors} /> : null}
      <TextInput
        name="vraag"
        label={copy.form.question}
        help={view.kind === 'followed' ? copy.form.questionHelpFollowed : copy.form.questionHelp}
        value={form.get('vraag')}
        error={errorOf(errors, 'vraag')}
        lang={langOf(view)}
        optional={view.kind === 'followed'}
      />
      <RichTextField
        name="antwoord"
        label={copy.form.answer}
        help={copy.form.answerHelp}
        value={form.get('antwoord')}
        rows={12}
        error={errorOf(errors, 'antwoord')}
        lang={langOf(view)}
        foot={
          <>
            {view.at.lang === 'nl' ? <LanguageButton field="antwoord" /> : null}
            <FactList facts={view.facts} />
          </>
        }
      />
      {mayPublish(view, may) ? (
        <>
          <ReachFields view={view} form={form} errors={errors} />
          <PublishFields form={form} errors={errors} />
          {view.missing.length > 0 || view.without.length > 0 ? (
            <Checkbox name="toch" label={copy.form.anyway} checked={form.has('toch')} />
          ) : null}
        </>
      ) : null}
      <TextActs view={view} form={form} errors={errors} may={may} />
    </FieldStack>
  </PostForm>
);

const KindField = ({ view, form, errors }: Pick<TextPartProps, 'view' | 'form' | 'errors'>) => (
  <een-eigendeel data-veld="antwoord" data-eronder="addition" data-basis={view.followed?.version.body.answer ?? ''}>
    <RadioGroup
      name="soort"
      label={copy.form.kind}
      value={form.get('soort') || 'variant'}
      error={errorOf(errors, 'soort')}
      options={[
        { value: 'variant', label: copy.form.variant, help: copy.form.variantHelp },
        { value: 'addition', label: copy.form.addition, help: additionHelpOf(view) },
      ]}
    />
  </een-eigendeel>
);

/** A part stands under the answer as it is now: who approves first agrees with that by publishing the part. */
const additionHelpOf = ({ waiting }: QuestionView): string =>
  waiting?.what === 'approve' ? `${copy.form.additionHelp} ${copy.form.additionAgrees}` : copy.form.additionHelp;

/** For a question of a base: why it changes, and whom that comes to. */
const ReachFields = ({ view, form, errors }: Pick<TextPartProps, 'view' | 'form' | 'errors'>) =>
  view.kind === 'own' && view.base ? (
    <>
      <TextArea
        name="waarom"
        label={copy.form.why}
        help={copy.form.whyHelp}
        rows={2}
        value={form.get('waarom')}
        error={errorOf(errors, 'waarom')}
        optional
      />
      {errorOf(errors, 'waarom') ? <input type="hidden" name={WITHOUT_WHY} value="ja" /> : null}
      <p class="een-stil">{reachOf(view.followers)}</p>
    </>
  ) : null;

const PublishFields = ({ form, errors }: Pick<TextPartProps, 'form' | 'errors'>) => (
  <Disclosure summary={copy.form.publishing} open={errors.some(({ field }) => ['vanaf', 'tot'].includes(field))}>
    <FieldStack>
      <TextInput
        name="vanaf"
        type="datetime-local"
        label={copy.form.from}
        help={copy.form.fromHelp}
        width="medium"
        value={form.get('vanaf')}
        error={errorOf(errors, 'vanaf')}
        optional
      />
      <TextInput
        name="tot"
        type="datetime-local"
        label={copy.form.until}
        help={copy.form.untilHelp}
        width="medium"
        value={form.get('tot')}
        error={errorOf(errors, 'tot')}
        optional
      />
    </FieldStack>
  </Disclosure>
);
