import { errorOf, type FormValues, type ShownProblem } from '#kernel/form-values.ts';
import { withFacts } from '#modules/facts/index.ts';
import { combine, countPieces, isNews, type Piece } from '#modules/library/index.ts';
import {
  ActionRow,
  Button,
  ButtonLink,
  ErrorSummary,
  FieldStack,
  type Frame,
  Notice,
  PostForm,
  RadioGroup,
  Section,
  TextArea,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { EndOfBase } from '../editor/news-part.tsx';
import { dayOf } from '../moments.ts';
import { comparisonPath, inLanguage, questionMessagePath, questionPath, questionsPath } from '../paths.ts';
import { type ComparisonView, choiceField } from './comparison-view.ts';
import { PassageChange } from './difference.tsx';

type Props = {
  readonly frame: Frame;
  readonly compared: ComparisonView;
  readonly form: FormValues;
  readonly errors: readonly ShownProblem[];
  readonly may: { readonly edit: boolean; readonly approve: boolean; readonly contribute: boolean };
};

/** A change of the base, passage by passage beside the own text, with what can be done about it. */
export const ComparisonPage = ({ frame, compared, form, errors, may }: Props) => {
  const { view, version, kind } = compared;
  const { item, lang } = view.at;
  const mayDecide = may.edit || (may.approve && kind !== 'merge');
  return (
    <WorkbenchPage
      frame={frame}
      title={copy.compare.title}
      lead={copy.compare.lead(view.ownerName, dayOf(version.publishedAt), version.number)}
      crumbs={[
        { label: copy.list.title, href: questionsPath({}) },
        { label: view.title, href: inLanguage(questionPath({ item }), lang) },
      ]}
      narrow
    >
      <ErrorSummary errors={errors} />
      {version.why === '' ? null : <Notice title={copy.news.why}>{version.why}</Notice>}
      {version.visibleUntil === null ? null : (
        <Notice kind="warning">
          <EndOfBase version={version} what={kind === 'approve' ? 'approve' : 'compare'} />
        </Notice>
      )}
      <PostForm action={inLanguage(comparisonPath({ item }), lang)}>
        <input type="hidden" name="versie" value={String(version.number)} />
        <input type="hidden" name="houding" value={String(view.followed?.stance?.revision ?? 0)} />
        <input type="hidden" name="revisie" value={String(view.text?.revision ?? 0)} />
        {inOrder(compared.comparison).map(([name, comparison]) => (
          <Section
            id={`tekst-${name}`}
            title={copy.compare.texts[name === 'question' ? 'question' : 'answer']}
            note={copy.compare.counts(countPieces(comparison))}
          >
            <FieldStack>
              {comparison.pieces.map((piece, at) =>
                withFacts(
                  <PieceRow piece={piece} field={choiceField(name, at)} form={form} errors={errors} />,
                  view.facts,
                ),
              )}
            </FieldStack>
          </Section>
        ))}
        {mayDecide ? <Decisions compared={compared} mayWrite={may.contribute} /> : <p>{copy.compare.mayNot}</p>}
      </PostForm>
      {may.contribute ? <AskWhy view={view} /> : null}
    </WorkbenchPage>
  );
};

/** The question first, as it is read; a text in which nothing differs is left out. */
const inOrder = (comparison: ComparisonView['comparison']) =>
  [...comparison]
    .filter(([, { pieces }]) => pieces.some(({ state, movedBy }) => state !== 'unchanged' || movedBy !== null))
    .toSorted(([one], [other]) => Number(other === 'question') - Number(one === 'question'));

type PieceProps = {
  readonly piece: Piece;
  readonly field: string;
  readonly form: FormValues;
  readonly errors: readonly ShownProblem[];
};

const PieceRow = ({ piece, field, form, errors }: PieceProps) => {
  const { state, oldBase, newBase, local } = piece;
  if (state === 'conflict') return <ConflictRow piece={piece} field={field} form={form} errors={errors} />;
  if (isNews(piece))
    return (
      <div class="vb-stuk vb-stuk--basis">
        <h3 class="een-klein">{copy.compare.byBase}</h3>
        <PassageChange from={oldBase} to={newBase} />
      </div>
    );
  if (state === 'unchanged' || state === 'alike')
    return (
      <div class="vb-stuk">
        <PassageChange from={newBase} to={newBase} />
      </div>
    );
  return (
    <div class="vb-stuk vb-stuk--eigen">
      <h3 class="een-klein">{copy.compare.byUs}</h3>
      <PassageChange from={oldBase} to={local} />
    </div>
  );
};

const ConflictRow = ({ piece, field, form, errors }: PieceProps) => {
  const { oldBase, newBase, local } = piece;
  const { choices } = copy.compare;
  return (
    <div class="vb-stuk vb-stuk--botst">
      <h3 class="een-klein">{copy.compare.byBase}</h3>
      <PassageChange from={oldBase} to={newBase} />
      <h3 class="een-klein">{copy.compare.byUs}</h3>
      <PassageChange from={oldBase} to={local} />
      <RadioGroup
        name={field}
        label={copy.compare.choose}
        value={form.get(field)}
        error={errorOf(errors, field)}
        options={[
          { value: 'base', label: newBase === null ? choices.baseGone : choices.base },
          { value: 'ours', label: local === null ? choices.oursGone : choices.ours },
          ...(newBase !== null && local !== null
            ? [{ value: 'both', label: choices.both, help: choices.bothHelp }]
            : []),
          ...(combine(piece) === null
            ? []
            : [{ value: 'combined', label: choices.combined, help: combine(piece)?.text }]),
        ]}
      />
    </div>
  );
};

type DecisionsProps = { readonly compared: ComparisonView; readonly mayWrite: boolean };

const Decisions = ({ compared: { kind, view }, mayWrite }: DecisionsProps) => {
  const { compare } = copy;
  const { item, lang } = view.at;
  if (kind === 'approve')
    return (
      <ActionRow>
        <Button name="doe" value="akkoord" kind="primary" icon="check">
          {compare.approve}
        </Button>
        {mayWrite ? (
          <ButtonLink href={`${inLanguage(questionPath({ item }), lang)}#tekst`} icon="pencil">
            {compare.ownText}
          </ButtonLink>
        ) : null}
      </ActionRow>
    );
  if (kind === 'look')
    return (
      <ActionRow>
        <Button name="doe" value="laten" kind="primary" icon="check">
          {compare.seen}
        </Button>
      </ActionRow>
    );
  return <Choices needsApproval={view.needsApproval} />;
};

const WAYS = [
  { act: 'merge', value: 'samenvoegen' },
  { act: 'mergeDraft', value: 'concept' },
  { act: 'takeOver', value: 'overnemen' },
  { act: 'keep', value: 'laten' },
] as const;

/** Each way of deciding, with what it does to the own text and to the site beside it. */
const Choices = ({ needsApproval }: { readonly needsApproval: boolean }) => {
  const { meaning, ...compare } = copy.compare;
  return (
    <Section id="knoppen" title={meaning.title}>
      <dl class="een-gegevens vb-wegen">
        {WAYS.filter(({ act }) => act !== 'merge' || !needsApproval).map(({ act, value }) => (
          <div>
            <dt>
              {act === 'merge' ? (
                <Button name="doe" value={value} kind="primary" icon="git-merge">
                  {compare[act]}
                </Button>
              ) : (
                <Button name="doe" value={value}>
                  {compare[act]}
                </Button>
              )}
            </dt>
            <dd>{meaning[act]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};

const AskWhy = ({ view }: Pick<ComparisonView, 'view'>) => (
  <Section id="waarom" title={copy.compare.askWhy}>
    <PostForm action={inLanguage(questionMessagePath({ item: view.at.item }), view.at.lang)}>
      <input type="hidden" name="soort" value="why" />
      <FieldStack>
        <TextArea name="bericht" label={copy.messages.why} help={copy.messages.whyHelp(view.ownerName)} rows={3} />
        <ActionRow>
          <Button icon="send">{copy.messages.send}</Button>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </Section>
);
